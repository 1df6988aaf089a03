import type { Failure, Text } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Ignore } from "../model/ignore.ts";
import type { Message } from "../model/messages/index.ts";
import { pointAt } from "../model/place.ts";

/** What a reader makes of a file. */
export interface Reading {
  texts: readonly Text[];
  failures: readonly Failure[];
  /** It holds no texts, and nobody said that it does. */
  isPassedOver?: boolean;
}

/** How a file came to be read. */
export interface ReadSettings {
  /** A walk through a folder found it, and nobody named it: only what is plainly a library is one. */
  isFound: boolean;
  /** Where the texts lie of a library whose shape nobody knows. */
  extraction?: Extraction | undefined;
  /** What of the file came before this piece of it, of a format that can be read in pieces. */
  after?: Before | undefined;
}

/** So much of a file lies before a piece of it. */
export interface Before {
  lines: number;
  records: number;
}

/** Read a decoded file, byte order mark included. */
export type Reader = (
  path: string,
  source: string,
  settings: ReadSettings,
) => Reading | Promise<Reading>;

/** What a reader makes of a file that is no text by itself: also what its places are places in. */
export interface Binary extends Reading {
  source: string;
  /** What it asks to ignore by means of its own. */
  ignores?: readonly Ignore[];
}

/** Read the bytes of a file. */
export type BinaryReader = (path: string, bytes: Uint8Array) => Binary | Promise<Binary>;

/** Something wrong at an offset in the source. */
export interface Problem {
  message: Message;
  offset: number;
}

/** Make a failure of a problem: with line and column. */
export function failureOf(path: string, starts: readonly number[], problem: Problem): Failure {
  const { line, column } = pointAt(starts, problem.offset);
  return { path, message: problem.message, line, column };
}

/** Tell where a source starts: after its byte order mark. */
export function startOf(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0;
}
