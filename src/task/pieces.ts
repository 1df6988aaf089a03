import { sha256 } from "../cache/key.ts";
import { detectLanguage } from "../engine/language/detect.ts";
import type { Document, Text } from "../model/document.ts";
import { type Insert, splice } from "../model/splice.ts";
import { readBytes } from "../read/file.ts";
import { readDocument } from "../read/index.ts";
import type { Input } from "./input.ts";
import type { LintOptions } from "./options.ts";

/** Pieces that other texts call by name (dynamic content of Zendesk), in some languages each; the default first. */
export type Pieces = ReadonlyMap<string, readonly Text[]>;

/** Read the pieces that lie in files that are linted together. */
export async function collectPieces(
  inputs: readonly Input[],
  { maxFileSize }: LintOptions,
): Promise<Pieces> {
  const pieces = new Map<string, Text[]>();
  // Alone, a file calls none but its own, and what has pieces has nothing else.
  for (const input of inputs.length > 1 ? inputs : []) {
    for (const text of await piecesIn(input, maxFileSize)) {
      const { name = "" } = text.piece ?? {};
      pieces.set(name, [...(pieces.get(name) ?? []), text]);
    }
  }
  const rank = ({ piece }: Text) => (piece?.isDefault ? 0 : 1);
  for (const texts of pieces.values()) texts.sort((a, b) => rank(a) - rank(b));
  return pieces;
}

/** Give a key of all that pieces say; of none, nothing. */
export function hashPieces(pieces: Pieces): string {
  if (pieces.size === 0) return "";
  const said = ([name, texts]: readonly [string, readonly Text[]]) =>
    texts.map(({ language, value, blocks }) => [name, language, value, blocks]);
  return sha256([JSON.stringify([...pieces].map(said))]);
}

async function piecesIn(
  { path, bytes, format, isFound, options }: Input,
  maxFileSize: number | undefined,
): Promise<readonly Text[]> {
  if (!(format ? data.has(format) : /\.(?:jsonc?|ya?ml)$/i.test(path))) return [];
  const content = bytes ?? readBytes(path, options?.maxFileSize ?? maxFileSize);
  if (!(content instanceof Uint8Array) || !holdsPieces(content)) return [];
  const { texts } = await readDocument(path, content, { format, isFound });
  return texts.filter(({ piece }) => piece !== undefined);
}

const data: ReadonlySet<string> = new Set(["json", "yaml"]);

function holdsPieces(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return bytes.includes("variants") && bytes.includes("{{dc.");
}

const call = /\{\{\s*(dc\.[\w.-]{1,200})\s*\}\}/g;

/** Pieces may call pieces, but not without end. */
const deepest = 4;
const longest = 100_000;

/** Put the pieces that the texts of a document call in their place, each in the language of the text. */
export async function fillPieces(
  document: Document,
  pieces: Pieces,
  options: LintOptions,
): Promise<Document> {
  const unread = new Set<string>();
  const texts: Text[] = [];
  for (const text of document.texts) texts.push(await fill(text, pieces, options, unread));
  return { ...document, texts, ...(unread.size > 0 && { unread: [...unread].sort() }) };
}

async function fill(
  text: Text,
  pieces: Pieces,
  options: LintOptions,
  unread: Set<string>,
): Promise<Text> {
  let filled = text;
  for (let depth = 0; depth < deepest && filled.value.length < longest; depth++) {
    if (!filled.value.includes("{{")) return filled;
    const calls = [...filled.value.matchAll(call)];
    for (const [, name = ""] of calls) if (!pieces.has(name)) unread.add(name);
    const known = calls.filter(([, name = ""]) => pieces.has(name));
    if (known.length === 0) return filled;
    const language = await languageOf(text, options);
    const inserts = known.flatMap(
      ({ index: start, 0: { length }, 1: name = "" }): readonly Insert[] => {
        const prose = choose(pieces.get(name) ?? [], language);
        return prose ? [{ start, end: start + length, prose }] : [];
      },
    );
    filled = splice(filled, inserts);
  }
  return filled;
}

async function languageOf(text: Text, options: LintOptions): Promise<string | undefined> {
  const { language, fallbackLanguage } = options;
  if (language !== undefined && language !== "auto") return language;
  const declared = text.language?.toLowerCase().split(/[-_]/)[0];
  const detected = declared === undefined ? await detectLanguage(text.value) : undefined;
  const found = detected && ("language" in detected ? detected.language : detected.other);
  return declared ?? found ?? fallbackLanguage;
}

function choose(variants: readonly Text[], language: string | undefined): Text | undefined {
  const own = variants.find((one) => one.language?.toLowerCase().split(/[-_]/)[0] === language);
  return own ?? variants[0];
}
