/** Whose spelling to follow where the two differ: “travelled” or “traveled”. */
export type Dialect = "british" | "american";

/** Write a verb in -s or a noun in the plural. */
export function withS(word: string): string {
  if (consonantY.test(word)) return `${word.slice(0, -1)}ies`;
  if (shortZ.test(word)) return `${word}zes`;
  if (hardCh.has(word)) return `${word}s`;
  return sibilant.test(word) || takesEs.has(word) ? `${word}es` : `${word}s`;
}

/** Write a verb in -ing. */
export function withIng(word: string, dialect: Dialect): string {
  if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
  if (dropsE(word, dialect)) return `${word.slice(0, -1)}ing`;
  return `${stem(word, dialect)}ing`;
}

/** Write a word with -ed, -er or -est. */
export function withE(word: string, suffix: "ed" | "er" | "est", dialect: Dialect): string {
  if (word.endsWith("e")) return word + suffix.slice(1);
  if (consonantY.test(word)) return `${word.slice(0, -1)}i${suffix}`;
  return stem(word, dialect) + suffix;
}

const consonantY = /(?:[^aeiou]|qu)y$/;
const shortZ = /^(?:[^aeiou]+|qu)[aeiou]z$/;
const sibilant = /(?:s|x|z|ch|sh)$/;
const finalC = /[aeiou]c$/;
const silentE = /[^eoy]e$/;
/** One vowel before one consonant that can be doubled. */
const shortEnd = /(?:^|[^aeiou]|qu)[aeiou][^aeiouhwxyc]$/;

function dropsE(word: string, dialect: Dialect): boolean {
  if (keepsE.has(word)) return false;
  if (dialect === "british" && mayKeepE.has(word)) return false;
  return silentE.test(word);
}

/** Ready a word for a suffix that begins with a vowel: stop -> stopp, panic -> panick. */
function stem(word: string, dialect: Dialect): string {
  if (finalC.test(word)) return `${word}k`;
  return isDoubled(word, dialect) ? word + word.slice(-1) : word;
}

function isDoubled(word: string, dialect: Dialect): boolean {
  if (mayDouble.has(word)) return dialect === "british";
  if (!shortEnd.test(word)) return false;
  if (isOneSyllable(word) || stressedAtTheEnd.has(word)) return true;
  return dialect === "british" && word.endsWith("l") && word !== "parallel";
}

function isOneSyllable(word: string): boolean {
  const last = word.slice(word.lastIndexOf("-") + 1);
  return last.replace("qu", "kw").match(/[aeiouy]+/g)?.length === 1;
}

const hardCh = wordSet("stomach monarch patriarch epoch tech");
const takesEs = wordSet(
  `do undo redo outdo overdo go forgo undergo echo veto embargo torpedo hero potato tomato cargo`,
);
const keepsE = wordSet("singe binge tinge be");
const mayKeepE = wordSet("age whinge queue cue");

/** Of several syllables, the last one stressed, or compounds of one syllable: the consonant is doubled everywhere. */
const stressedAtTheEnd =
  wordSet(`abet abhor abut acquit admit airdrop allot babysit backlog befit beget begin beset bootstrap
  commit compel concur confer control debug decommit defer deter dispel distil eavesdrop emit enrol equip excel expel
  extol forbid forget format fulfil handicap impel incur infer input instil inter intermit leapfrog
  nonplus occur offset omit outbid outfit output outrun outwit overlap overrun overstep patrol permit photostat prefer
  program propel readmit rebel rebut recap recommit recur refer refit regret remit repel repot rerun reset resit
  resubmit rewrap sidestep submit transfer transmit transship typeset unclog uncap undercut underpin unpin unplug unwrap
  unzip upset wiretap zigzag`);

/** Doubled by the British, though no rule says so. */
const mayDouble = wordSet("benefit bias cruel dial duel focus fuel initial kidnap refuel worship");

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
