import { isLanguage, type Language, languages } from "../../model/language.ts";
import { type Guess, guess } from "./guess.ts";
import { sampleOf, withoutQuotes } from "./sample.ts";
import { type Votes, vote } from "./vote.ts";

/** What a text looks written in: a language with rules, or another by its ISO 639 code. */
export type Detection = { language: Language } | { other: string };

/** Detect the language of a text; undefined if too little tells. Quotations count only where nothing else does. */
export async function detectLanguage(value: string): Promise<Detection | undefined> {
  const sample = sampleOf(value);
  const own = withoutQuotes(sample);
  return (await detectIn(own)) ?? (own === sample ? undefined : await detectIn(sample));
}

async function detectIn(sample: string): Promise<Detection | undefined> {
  const votes = vote(sample);
  const elected = elect(votes);
  if (elected) return named(elected);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters < fewest ? undefined : weigh(votes, await guess(sample), sample, letters);
}

// Fewer letters say nothing; fewer than enough only seconds a vote.
const fewest = 8;
const enough = 60;

function elect(votes: Votes): string | undefined {
  const [first, second] = votes;
  const kin = kinOf(votes);
  if (kin) return kin;
  if (!first || first[1] < 2) return undefined;
  const rest = second?.[1] ?? 0;
  return first[1] >= 2 * rest && first[1] - rest >= 2 ? first[0] : undefined;
}

/** Find Afrikaans or Frisian, whose small words are for the most part also Dutch. */
function kinOf(votes: Votes): string | undefined {
  const { nl = 0, en = 0, af = 0, fy = 0 } = Object.fromEntries(votes);
  if (af >= 2 && af * 4 >= nl && af > en) return "af";
  if (fy >= 3 && fy * 3 >= nl && fy > en) return "fy";
  return undefined;
}

function weigh(
  votes: Votes,
  guessed: Guess,
  sample: string,
  letters: number,
): Detection | undefined {
  const likely = guessed[0]?.[0];
  if (!likely) return undefined;
  const [first, second] = votes;
  const hasLead = first && first[1] > (second?.[1] ?? 0);
  if (hasLead && seconds(guessed, first[0])) return named(first[0]);
  if (isForeignScript(sample, letters)) return named(likely);
  return letters < enough || isClose(guessed) ? undefined : named(likely);
}

/** Tell whether trigrams, which say little of a short text, do not speak against a language. */
function seconds(guessed: Guess, language: string): boolean {
  const likeness = (name: string) => guessed.find(([other]) => other === name)?.[1] ?? 0;
  const rivals = languages.filter((other) => other !== language).map(likeness);
  return likeness(language) >= Math.max(tolerable, ...rivals);
}

const tolerable = 0.9;

function isForeignScript(sample: string, letters: number): boolean {
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < letters;
}

const margin = 0.03;

function isClose(guessed: Guess): boolean {
  return 1 - (guessed[1]?.[1] ?? 0) < margin;
}

function named(language: string): Detection {
  return isLanguage(language) ? { language } : { other: language };
}
