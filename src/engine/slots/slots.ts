import type { Sentence, Token } from "../../model/sentence.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { addEdge, type Field } from "./field.ts";
import type { Meanings } from "./meanings.ts";
import { signsAround } from "./signs.ts";
import { writtenClasses } from "./written-classes.ts";

/** The marks that have a slot: those that patterns name, and those that bound a clause. */
const seen: ReadonlySet<string> = new Set(", ; : ! ? … – ( ) [ ]".split(" "));

/** Marks behind which a capital says nothing, as at the start of a sentence. */
const openers: ReadonlySet<string> = new Set([":", '"', "'"]);

/** The slots of a text, before its clauses are found. */
export type Slots = Omit<Field, "clause" | "firstOfClause"> & {
  /** Slot -> the bag of its symbols. */
  bags: readonly number[];
};

/** What words are looked up in. */
export interface WordSource extends Meanings {
  classes: Vocabulary["classes"];
  /** The text's value: only the spelling tells capitals. */
  value: string;
}

/** Give each word and each mark that patterns see a slot. */
export function cutSlots(sentences: readonly Sentence[], source: WordSource): Slots {
  let tokens = 0;
  for (const sentence of sentences) tokens += sentence.tokens.length;
  const slots = new SlotBuilder(source, tokens);
  for (const sentence of sentences) slots.add(sentence);
  return slots.build(sentences);
}

/** List the words beside emoji, which have no slot of their own: by them an emoji is found. */
export function slotsBesideEmoji(slots: Slots): readonly number[] {
  const { first, emojiBefore, emojiAtEnd, sentenceOf } = slots;
  const before = [...emojiBefore].flatMap((slot) =>
    slot > (first[sentenceOf[slot] ?? 0] ?? 0) ? [slot - 1, slot] : [slot],
  );
  const atEnd = [...emojiAtEnd].flatMap((sentence) => {
    const end = first[sentence + 1] ?? 0;
    return end > (first[sentence] ?? 0) ? [end - 1] : [];
  });
  return [...before, ...atEnd];
}

class SlotBuilder {
  readonly #source: WordSource;
  readonly #first: number[] = [];
  readonly #contentStart: number[] = [];
  readonly #contentEnd: number[] = [];
  // Few tokens have no slot, and few have several: the arrays seldom grow.
  readonly #sentenceOf: number[];
  readonly #bags: number[];
  readonly #isMark: boolean[];
  readonly #start: number[];
  readonly #end: number[];
  readonly #edges: Field["edges"];
  readonly #emojiBefore = new Set<number>();
  readonly #emojiAtEnd = new Set<number>();
  #size = 0;
  #afterEmoji = false;

  constructor(source: WordSource, tokens: number) {
    this.#source = source;
    this.#sentenceOf = new Array(tokens);
    this.#bags = new Array(tokens);
    this.#isMark = new Array(tokens);
    this.#start = new Array(tokens);
    this.#end = new Array(tokens);
    this.#edges = new Array(tokens);
  }

  add({ tokens }: Sentence): void {
    const first = this.#size;
    let contentStart = first;
    let contentEnd = first;
    let isOpening = true;
    this.#first.push(first);
    const signs = signsAround(tokens, this.#source.classes);
    for (const token of tokens) {
      const slot = this.#size;
      this.#addToken(token, isOpening, signs.get(token) ?? none);
      const isWord = token.kind !== "mark" && token.kind !== "emoji";
      if (isWord && contentEnd === first) contentStart = slot;
      if (isWord) contentEnd = this.#size;
      isOpening = !isWord && (isOpening || openers.has(token.norm));
    }
    if (this.#afterEmoji) this.#emojiAtEnd.add(this.#first.length - 1);
    this.#afterEmoji = false;
    this.#contentStart.push(contentEnd > first ? contentStart : this.#size);
    this.#contentEnd.push(contentEnd);
  }

  build(sentences: readonly Sentence[]): Slots {
    const arrays = {
      sentenceOf: this.#sentenceOf,
      bags: this.#bags,
      isMark: this.#isMark,
      start: this.#start,
      end: this.#end,
      edges: this.#edges,
    };
    for (const array of Object.values(arrays)) array.length = this.#size;
    const { rows } = this.#source.bags;
    return {
      symbols: this.#bags.map((bag) => rows[bag] ?? none),
      sentences,
      first: [...this.#first, this.#size],
      contentStart: this.#contentStart,
      contentEnd: this.#contentEnd,
      emojiBefore: this.#emojiBefore,
      emojiAtEnd: this.#emojiAtEnd,
      ...arrays,
    };
  }

  #addToken(token: Token, isOpening: boolean, signs: readonly number[]): void {
    if (token.kind === "emoji") this.#afterEmoji = true;
    if (!hasSlot(token)) return;
    const { lexicon, classes, value } = this.#source;
    const { words, whole, isStretched } = lexicon(token);
    const slot = this.#size;
    if (this.#afterEmoji) this.#emojiBefore.add(slot);
    this.#afterEmoji = false;
    const cut = words.length === 2 ? cutOf(token, value) : undefined;
    for (let index = 0; index < words.length; index++) {
      this.#addWord(token, words[index] ?? 0, index, cut);
    }
    for (const symbol of signs) this.#mark(slot, symbol);
    const end = slot + words.length;
    for (const symbol of whole) addEdge({ edges: this.#edges }, slot, { symbol, next: end, end });
    const look = { classes, value, cut, isStretched, isOpening };
    for (const { symbol, isWhole } of writtenClasses(token, look)) {
      if (isWhole && words.length > 1)
        addEdge({ edges: this.#edges }, slot, { symbol, next: end, end });
      else this.#mark(slot, symbol);
    }
  }

  /** A contraction takes a slot for each of its words, and if it can be told whose they are, its letters are shared out. */
  #addWord(token: Token, bag: number, index: number, cut: number | undefined): void {
    const slot = this.#size++;
    this.#sentenceOf[slot] = this.#first.length - 1;
    this.#bags[slot] = bag;
    this.#isMark[slot] = token.kind === "mark";
    this.#start[slot] = index === 1 ? (cut ?? token.start) : token.start;
    this.#end[slot] = index === 0 ? (cut ?? token.end) : token.end;
    this.#edges[slot] = undefined;
  }

  /** Let a slot carry one more symbol. */
  #mark(slot: number, symbol: number): void {
    this.#bags[slot] = this.#source.bags.plus(this.#bags[slot] ?? 0, symbol);
  }
}

const none: readonly number[] = [];

/** Tell whether patterns see a token. */
function hasSlot({ kind, norm }: Token): boolean {
  return kind === "mark" ? seen.has(norm) : kind !== "emoji";
}

/** Tell where the second word of “it's” or “didn't” begins; of “cannot” nobody can tell. */
function cutOf({ start, end }: Token, value: string): number | undefined {
  const [written = "", negation] =
    /(n?)['’‘‛ʼ´`‚‹›][\p{L}\p{M}\u00AD\u200B-\u200F]*$/iu.exec(value.slice(start, end)) ?? [];
  if (written === "") return undefined;
  const cut = end - written.length + (negation && !/t$/i.test(written) ? 1 : 0);
  return cut > start ? cut : undefined;
}
