import { opaque } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Quotation } from "./find.ts";

/** A token, or a quotation as one, and the sentences from and to which it reaches. */
export interface Item {
  token: Token;
  from: number;
  to: number;
  /** Words in it. */
  words: number;
}

/** What stands side by side: outside all quotations, or in one of them. */
export type Outline = ReadonlyMap<Quotation | undefined, readonly Item[]>;

/** Lay out the tokens of a text by the quotation that they stand in, a quotation in it as one token. */
export function outline(sentences: readonly Sentence[], quotations: readonly Quotation[]): Outline {
  const rows = new Map<Quotation | undefined, Item[]>([[undefined, []]]);
  const open: { quotation: Quotation; item: Item }[] = [];
  let next = 0;

  for (const [index, { tokens }] of sentences.entries()) {
    for (const token of tokens) {
      while ((open.at(-1)?.quotation.end ?? Infinity) <= token.start) open.pop();
      for (let at = quotations[next]; at && at.start <= token.start; at = quotations[++next]) {
        enter(at, index);
      }
      add({ token, from: index, to: index, words: isWord(token) ? 1 : 0 });
    }
  }
  return rows;

  function add(item: Item): void {
    for (const around of open) {
      around.item.words += item.words;
      around.item.to = item.to;
    }
    rows.get(open.at(-1)?.quotation)?.push(item);
  }

  function enter(quotation: Quotation, sentence: number): void {
    const item = { token: tokenFor(quotation), from: sentence, to: sentence, words: 0 };
    rows.get(quotation.parent)?.push(item);
    rows.set(quotation, []);
    open.push({ quotation, item });
  }
}

/** Tell whether a token is more than a mark or an emoji. */
export function isWord({ kind }: Token): boolean {
  return kind !== "mark" && kind !== "emoji";
}

/** Give the one token that stands for a quotation. */
export function tokenFor({ start, end }: Quotation): Token {
  return { kind: "quote", norm: opaque, start, end };
}
