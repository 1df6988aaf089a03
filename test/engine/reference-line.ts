import type { Token } from "../../src/model/sentence.ts";

/** What the words of a reference matcher mean. */
export interface ReferenceWords {
  sets: Readonly<Record<string, readonly string[]>>;
  lemmas: Readonly<
    Record<
      string,
      { forms: readonly string[]; split?: { stems: readonly string[]; particle: string } }
    >
  >;
  classes: Readonly<Record<string, readonly string[]>>;
  contractions: Readonly<Record<string, readonly (readonly string[])[]>>;
  clitics: Readonly<Record<string, readonly string[]>>;
  subordinators: readonly string[];
  coordinators: readonly string[];
  finite: readonly string[];
}

/** A word or mark that patterns see. */
export interface Slot {
  /** What it may be. */
  words: readonly string[];
  /** What it may be together with those behind it, up to `wholeEnd`. */
  whole: readonly string[];
  wholeEnd: number;
  isMark: boolean;
  classes: readonly string[];
  clause: number;
  /** Offsets. */
  start: number;
  end: number;
}

/** A sentence as patterns see it. */
export interface Line {
  slots: readonly Slot[];
  /** Slots before which an emoji stands; the number of slots, if the sentence ends in one. */
  emoji: ReadonlySet<number>;
}

const seen = [",", ";", ":", "!", "?", "…", "–", "(", ")", "[", "]"];

/** Lay out a sentence. Kinds of token are classes; capitals do not count. */
export function lineOf(tokens: readonly Token[], words: ReferenceWords): Line {
  const slots: Slot[] = [];
  const emoji = new Set<number>();
  for (const token of tokens) {
    if (token.kind === "emoji") emoji.add(slots.length);
    const isMark = token.kind === "mark";
    if (token.kind === "emoji" || (isMark && !seen.includes(token.norm))) continue;
    slots.push(...slotsOf(token, slots.length, words));
  }
  return { slots: withClauses(slots, words), emoji };
}

function slotsOf({ kind, norm, start, end }: Token, at: number, words: ReferenceWords): Slot[] {
  const clitic = Object.keys(words.clitics).find(
    (one) => norm.length > one.length && norm.endsWith(one),
  );
  const base = clitic ? norm.slice(0, -clitic.length) : norm;
  const read = kind === "word" ? words.contractions[norm] : undefined;
  const hung =
    kind === "word" && clitic ? words.clitics[clitic]?.map((word) => [base, word]) : undefined;
  const rows = read ?? hung ?? [[norm]];
  const length = Math.max(...rows.map((row) => row.length));
  const apostrophe = norm.lastIndexOf("'");
  const cut = length === 2 && apostrophe > 0 ? start + apostrophe : undefined;
  return Array.from({ length }, (_, index) => ({
    words: rows.filter((row) => row.length === length).flatMap((row) => row[index] ?? []),
    whole: index === 0 ? rows.filter((row) => row.length < length).flat() : [],
    wholeEnd: at + length,
    isMark: kind === "mark",
    classes: [kind],
    clause: 0,
    start: index === 1 ? (cut ?? start) : start,
    end: index === 0 ? (cut ?? end) : end,
  }));
}

/** A clause ends at a mark, before a subordinator, and before a coordinator that a finite verb follows. */
function withClauses(slots: readonly Slot[], words: ReferenceWords): readonly Slot[] {
  const phraseAt = (at: number, phrases: readonly string[]) =>
    phrases
      .map((phrase) => phrase.split(" "))
      .filter((phrase) => phrase.every((word, index) => slots[at + index]?.words.includes(word)))
      .reduce((longest, { length }) => Math.max(longest, length), 0);
  const opensAt = (at: number) =>
    Math.max(phraseAt(at, words.subordinators), phraseAt(at, words.coordinators));
  const begins = (at: number): boolean => {
    if (phraseAt(at, words.subordinators) > 0) return true;
    const length = phraseAt(at, words.coordinators);
    if (length === 0) return false;
    for (let next = at + length; next < slots.length && !slots[next]?.isMark; next++) {
      if (slots[next]?.words.some((word) => words.finite.includes(word))) return true;
      if (opensAt(next) > 0) return false;
    }
    return false;
  };
  let clause = 0;
  let phraseEnd = 0;
  return slots.map((slot, at) => {
    const opens = at >= phraseEnd && begins(at);
    if (opens) phraseEnd = at + opensAt(at);
    if (at > 0 && !slot.isMark && (slots[at - 1]?.isMark || opens)) clause++;
    return { ...slot, clause };
  });
}
