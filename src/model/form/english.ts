import type { FormClass } from "./form-class.ts";

/** Guess from its suffix what form a word may be that is in no list; lower case. */
export function looksLikeEnglish(word: string): readonly FormClass[] {
  if (exceptions.has(word)) return [];

  const suffix = suffixes.find(({ end }) => end.test(word));
  // “walked” has a stem, “shed” and “thing” have none.
  return suffix && vowel.test(word.replace(suffix.end, "")) ? suffix.classes : [];
}

const vowel = /[aeiouy]/;

const suffixes: readonly { end: RegExp; classes: readonly FormClass[] }[] = [
  { end: /(?<=gre|fre|cre|nte|ere)ed$/, classes: ["past", "participle"] },
  { end: /eed$/, classes: [] },
  { end: /ed$/, classes: ["past", "participle"] },
  { end: /ing$/, classes: ["gerund"] },
  { end: /(?:[iy][sz]e|ify)$/, classes: ["infinitive", "present", "imperative"] },
];

const exceptions: ReadonlySet<string> = new Set(
  `aforementioned airbed ashamed belated beloved biped bloodshed bobsled cowshed creed crooked embed flatbed greed
  hatred hundred infrared jagged kindred moped naked newlywed opinionated overfed purebred ragged rugged sacred seabed
  sunbed thoroughbred underfed watershed wholehearted wicked

  anything awning bowstring bring ceiling cunning darling downswing drawstring duckling during earring evening everything
  fledgling forthcoming gosling hairspring hamstring handspring herring inkling lightning mainspring misgiving morning
  nothing notwithstanding nursling offspring oncoming ongoing outing outstanding plaything pudding sapling schilling
  shilling shoestring shortcoming sibling smattering something sterling upbringing upswing viking wedding wellbeing
  wrongdoing

  anticlockwise baize bruise cerise chaise chemise clockwise concise contrariwise counterclockwise crosswise cruise demise
  edgewise enterprise expertise franchise guise imprecise lengthwise likewise maize malaise marquise mayonnaise
  merchandise midsize noise otherwise oversize paradise poise porpoise precise prize reprise size stepwise tortoise
  treatise turquoise unwise valise`.split(/\s+/),
);
