import type { Block } from "./document.ts";

/** What a token is; all but words and marks are single tokens however they are written. */
export type TokenKind =
  | "word"
  | "mark"
  | "number"
  | "url"
  | "email"
  | "phone"
  | "handle"
  | "hashtag"
  | "placeholder"
  | "emoji"
  | "signature"
  | "code"
  /** What another says, quotation marks and all. */
  | "quote";

/** A word or a mark, taken from an nlcst tree. */
export interface Token {
  kind: TokenKind;
  /** What patterns are compared with: lower case, composed, straight quotes, no soft hyphens. */
  norm: string;
  /** Offsets in the text's value, end exclusive; the spelling is the value between them. */
  start: number;
  end: number;
}

/** An nlcst sentence, flattened. No pattern looks past its end. */
export interface Sentence {
  block: Block;
  /** Another's words: no rule looks at them. */
  quoted: boolean;
  tokens: readonly Token[];
  /** Offsets in the text's value, end exclusive, without the white space around it. */
  start: number;
  end: number;
  /** What a template says in place of another sentence: no further one of the text. */
  isVariant?: boolean;
}
