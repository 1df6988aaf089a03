import type { Ruleset } from "../../model/rule.ts";
import type { Sentence } from "../../model/sentence.ts";
import { createPlayer, type MatchInput } from "../match/match.ts";
import { carries } from "../slots/field.ts";
import type { Meanings } from "../slots/meanings.ts";
import { findQuotations, type Quotation } from "./find.ts";
import { framesOf } from "./frame.ts";
import { type Item, outline } from "./outline.ts";
import { setApart } from "./set-apart.ts";

/** Gives the sentences of a text in which the quotations of others are one token, or set apart. */
export type Attribution = (text: MatchInput) => readonly Sentence[];

/** Make ready to tell whose words the quotations in texts are, as the words of a language say it. */
export function createAttribution(ruleset: Ruleset, meanings?: Meanings): Attribution {
  let listen: Listener | undefined;
  return (text) => {
    const candidates = findCandidates(text);
    if (candidates.length === 0) return text.sentences;
    listen ??= createListener(ruleset, meanings);
    const frames = candidates.flatMap((candidate) => candidate.frames);
    const { own, others } = listen({ ...text, sentences: frames });
    const isOthers = (candidate: Candidate): boolean => {
      // Whoever speaks in the sentence itself does so whatever stands before and behind it.
      const telling = candidate.frames.find((frame) => own.has(frame) || others.has(frame));
      return telling !== undefined && !own.has(telling);
    };
    const found = candidates.filter(isOthers).map(({ quotation }) => quotation);
    return setApart(
      text.sentences,
      found.sort((a, b) => a.start - b.start),
    );
  };
}

/** Tells which sentences say that a quotation in them is the text's own, and which that it is another's. */
type Listener = (text: MatchInput) => Record<"own" | "others", ReadonlySet<Sentence>>;

function createListener(ruleset: Ruleset, meanings: Meanings | undefined): Listener {
  const { own, others } = ruleset.vocabulary.quotations;
  const play = createPlayer({ ...ruleset, rules: [] }, meanings);
  return (text) => {
    const { field } = play(text).stage;
    const sentencesWith = (symbol: number) => {
      const slots = field.sentenceOf.flatMap((sentence, slot) =>
        carries(field, slot, symbol) ? sentence : [],
      );
      return new Set(slots.flatMap((sentence) => field.sentences[sentence] ?? []));
    };
    return { own: sentencesWith(own), others: sentencesWith(others) };
  };
}

interface Candidate {
  quotation: Quotation;
  frames: readonly Sentence[];
}

/** Find the quotations that may be another's, with what stands around them. */
function findCandidates({ value, sentences }: MatchInput): readonly Candidate[] {
  const own = sentences.filter(({ quoted, isVariant }) => !quoted && !isVariant);
  const blocks = [...new Set(own.map(({ block }) => block))];
  const quotations = findQuotations(value, blocks);
  if (quotations.length === 0) return [];
  const rows = outline(own, quotations);
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  return [...rows.values()].flatMap((row) =>
    row.flatMap((item, at) => {
      const quotation = item.token.kind === "quote" ? byStart.get(item.token.start) : undefined;
      if (!quotation || !isClause(item, row, at, value)) return [];
      return { quotation, frames: framesOf(row, at, own, value) };
    }),
  );
}

/** A name, a title or a word that the writer keeps at arm's length is as short as this. */
const fewWords = 3;

/** Tell whether a quotation is more than some words of a sentence: long, or with marks of its own. */
function isClause({ words, token }: Item, row: readonly Item[], at: number, value: string) {
  if (words === 0) return false;
  if (words > fewWords) return true;
  const beside = [row[at - 1]?.token.norm === ":", row[at + 1]?.token.norm === ","];
  return beside.includes(true) || /[.!?…,]/.test(value.charAt(token.end - 2));
}
