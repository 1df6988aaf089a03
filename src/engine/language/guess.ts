/** What the look of a text's letters says: languages by falling likeness, the first at 1. */
export type Guess = readonly (readonly [language: string, likeness: number])[];

const shortNames: Readonly<Record<string, string>> = {
  nld: "nl",
  eng: "en",
  deu: "de",
  fra: "fr",
  spa: "es",
  ita: "it",
  por: "pt",
  swe: "sv",
  tur: "tr",
  pol: "pl",
  ron: "ro",
  ces: "cs",
  hun: "hu",
  rus: "ru",
  ukr: "uk",
  arb: "ar",
  cmn: "zh",
  jpn: "ja",
  kor: "ko",
  hin: "hi",
  ind: "id",
  vie: "vi",
  bul: "bg",
  ell: "el",
  heb: "he",
  hrv: "hr",
  srp: "sr",
  pes: "fa",
  tha: "th",
  afr: "af",
  som: "so",
};

/** Guess the language from trigrams; empty if there is too little to go by. */
export async function guess(value: string): Promise<Guess> {
  const { francAll } = await import("franc-min");
  return francAll(value)
    .filter(([code]) => code !== "und")
    .map(([code, likeness]): [string, number] => [shortNames[code] ?? code, likeness]);
}
