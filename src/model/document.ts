import type { Facts } from "./facts.ts";
import type { Ignore } from "./ignore.ts";
import type { Span, TextMap } from "./map.ts";
import type { Message } from "./messages/index.ts";

/** What stands in a value for a thing that is no prose but takes a word's place: code, say. */
export const opaque = "\uFFFC";

/** A piece of a text that is read on its own: no sentence goes beyond it. */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "cell";
  /** Offsets in the value, end exclusive. */
  start: number;
  end: number;
  /** In a block quote, or behind `>`: another's words. */
  quoted: boolean;
}

/** What is judged as one piece: a whole letter, or one reply of a library. */
export interface Text {
  id: string;
  /** Where in the file's structure it stands, as a JSON pointer; absent where the text is the file. */
  pointer?: string;
  /** The prose without markup, blocks apart by blank lines. */
  value: string;
  map: TextMap;
  /** By rising offset; what lies between them is no prose. */
  blocks: readonly Block[];
  /** What it replies to: a customer's message, which is read and never judged. */
  context?: string;
  /** As the source declares it: `nl`, `en-GB`, `fr`. */
  language?: string;
  /** As the source declares them. */
  facts: Partial<Facts>;
  /** Rules, or categories of them, of which its record wants to hear nothing; an empty list: of none. */
  ignored?: readonly string[];
  /** By what name other texts call it, and whether it is the variant for who speaks none of the others. */
  piece?: { name: string; isDefault: boolean };
  /** What stands in the value and is a piece of its own, judged where it is written. */
  borrowed?: readonly Span[];
}

/** A file after reading. */
export interface Document {
  path: string;
  /** Name of the reader: `text`, `markdown`, `jsonl`. */
  format: string;
  /** As decoded, byte order mark included, so that offsets are those of the file. */
  source: string;
  /** Of a file that is not Unicode, what it was read as. */
  encoding?: "windows-1252";
  texts: readonly Text[];
  /** What its writer asks to ignore in it. */
  ignores?: readonly Ignore[];
  /** What its texts call that is in no file that was read: `dc.greeting`. */
  unread?: readonly string[];
  /** Parts that could not be read; the others are judged. */
  failures: readonly Failure[];
  /** It holds no texts, and nobody said that it does: no report speaks of it. */
  isPassedOver?: boolean;
}

/** Why a file, or a part of it, could not be read. */
export interface Failure {
  path: string;
  message: Message;
  /** Line and column from 1, where known. */
  line?: number;
  column?: number;
}
