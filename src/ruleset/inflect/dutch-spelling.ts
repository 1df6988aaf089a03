const consonant = "bcdfghjklmnpqrstvwxz";
const openVowel = new RegExp(
  `(^|^[bg]e(?=[ao])|[${consonant}]|(?=ue)u)([aeou])([bcdfghklmnprstvz])$`,
);
const weakEnding = new RegExp(`[${consonant}]e[lmnr]$`);
const unstressedPrefix = /^(?:be|ge|her|ont|ver|over|onder|door|voor|mis|achter|om)(?=[a-z])/;

/** What stands before a stressed “-eren” when it is one syllable: noteren, but luisteren. */
const loans = new Set(
  `ag bas bless blokk brusk cass cit claus dat don dos doubl dress dup fas fing form fraud frustr fung fus halv hant
  kalm klein lanc mank mark migr mont mut norm not nuanc neg ner park pass pauz pos press prest prob quot reag reg risk rout schoff shock somm sort spec stagn storn
  str stud tax trac trakt trots vot waard`.split(/\s+/),
);

/** Close the last syllable: mak -> maak, bell -> bel, lev -> leef, wandel stays. */
export function closeSyllable(base: string): string {
  if (base.endsWith("iër")) return `${base.slice(0, -2)}eer`;
  if (base.endsWith("eër")) return `${base.slice(0, -1)}er`;
  const last = base.at(-1) ?? "";
  if (last === base.at(-2) && consonant.includes(last)) return base.slice(0, -1);
  const long = endsUnstressed(base) ? base : base.replace(openVowel, "$1$2$2$3");
  return devoice(long);
}

/** Open the last syllable before an ending: boos -> boz, groot -> grot, druk -> drukk, eerlijk stays. */
export function openSyllable(word: string): string {
  if (word.endsWith("ieel")) return `${word.slice(0, -3)}ël`;
  const long = /^(.*?)([aeou])\2([bcdfgklmnprst])$/.exec(word);
  if (long) return `${long[1]}${long[2]}${voice(long[3] ?? "")}`;
  if (/(?:[iï]e|oe|eu|ui|ei|ij|ou|au|[lr](?=f))[fs]$/.test(word)) {
    return word.slice(0, -1) + voice(word.slice(-1));
  }
  const short = /(?:^|[^aeiouë])[aeiou][bcdfgklmnprst]$/.test(word);
  const weak = syllables(word) > 1 && /(?:e[lmnr]|i[gk])$/.test(word);
  return short && !weak ? word + word.slice(-1) : word;
}

/** Say whether the last syllable of an infinitive without “-en” is unstressed: wandel, luister, reken. */
export function endsUnstressed(base: string): boolean {
  if (!weakEnding.test(base) || /(?:oor|na)del$/.test(base)) return false;
  const core = coreOf(base);
  const count = syllables(core);
  if (count === 1) return false;
  return !core.endsWith("er") || (count === 2 && !loans.has(core.slice(0, -2)));
}

/** Count the syllables as written: a trema begins a new one. */
export function syllables(word: string): number {
  return word.match(/[aeiouyáéíóúàèê]+|[ëïöü][aeiouy]*/g)?.length ?? 0;
}

/** Take the prefix off, unless nothing that could be a verb is left. */
function coreOf(base: string): string {
  const core = base.replace(unstressedPrefix, "");
  return /^[^aeiouyëïöü]{0,3}[aeiouyëïöü]/.test(core) && !/^([^aeiou])\1/.test(core) ? core : base;
}

function devoice(word: string): string {
  return word.replace(/v$/, "f").replace(/z$/, "s");
}

function voice(letter: string): string {
  return letter === "f" ? "v" : letter === "s" ? "z" : letter;
}
