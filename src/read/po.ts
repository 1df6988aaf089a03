import { lineStarts } from "../model/place.ts";
import { type Decoded, Decoding } from "./data/decoded.ts";
import { addEscaped } from "./json-string.ts";
import type { Entry } from "./library/entry.ts";
import { readEntries } from "./library/index.ts";
import { localeOfPath } from "./library/locale.ts";
import { isSentence } from "./library/strings.ts";
import { linesOf } from "./lines.ts";
import { failureOf, type Problem, type Reading, startOf } from "./reader.ts";

/** A message of a catalogue: what is translated, and into what. */
interface PoMessage {
  /** By keyword: `msgctxt`, `msgid`, `msgstr`, `msgstr[1]`. */
  strings: Map<string, Piece[]>;
  /** A translation that is only guessed is not used. */
  isFuzzy: boolean;
}

/** What stands between two quotation marks. */
interface Piece {
  start: number;
  end: number;
}

/** Read a gettext catalogue: its translations, as far as they hold a sentence. */
export async function readPo(path: string, source: string): Promise<Reading> {
  const { messages, problems } = messagesIn(source);
  const stringOf = ({ strings }: PoMessage, key: string): Decoded =>
    decode(source, strings.get(key) ?? []);
  const header = messages.find((one) => stringOf(one, "msgid").value === "");
  const said = header ? stringOf(header, "msgstr").value : "";
  const language = /^Language:[ \t]*([\w-]+)/m.exec(said)?.[1] ?? localeOfPath(path);
  const entries = messages.flatMap((one): readonly Entry[] => {
    if (one === header || one.isFuzzy) return [];
    const id = [stringOf(one, "msgctxt").value, stringOf(one, "msgid").value].filter(Boolean);
    return [...one.strings].flatMap(([key, pieces]): readonly Entry[] => {
      if (!key.startsWith("msgstr")) return [];
      const decoded = decode(source, pieces);
      if (!isSentence(decoded.value)) return [];
      const place = { offset: pieces[0]?.start ?? 0, pointer: "" };
      const text = { type: "text", value: decoded.value, decode: () => decoded, ...place } as const;
      return [{ id: id.join(" | "), text, as: "auto", language, genre: "notice" }];
    });
  });
  const { texts } = await readEntries(entries);
  const starts = lineStarts(source);
  const own = texts.map(({ pointer, ...text }) => text);
  return { texts: own, failures: problems.map((one) => failureOf(path, starts, one)) };
}

function messagesIn(source: string): { messages: readonly PoMessage[]; problems: Problem[] } {
  const messages: PoMessage[] = [];
  const problems: Problem[] = [];
  let pieces: Piece[] | undefined;
  let isFuzzy = false;
  for (const { start, end } of linesOf(source, startOf(source))) {
    const line = source.slice(start, end);
    if (line.startsWith("#") || line.trim() === "") {
      isFuzzy = line.trim() !== "" && (isFuzzy || /^#,.*\bfuzzy\b/.test(line));
      pieces = undefined;
      continue;
    }
    const [, before = "", keyword = "", written] = string.exec(line) ?? [];
    if (keyword) pieces = piecesOf(keyword, isFuzzy, messages);
    if (keyword) isFuzzy = false;
    const from = start + before.length + 1;
    if (pieces && written) pieces.push({ start: from, end: from + written.length - 2 });
    else problems.push({ message: { id: "poBroken" }, offset: start });
  }
  return { messages, problems };
}

/** Give the place for the strings behind a keyword, which may begin a message. */
function piecesOf(keyword: string, isFuzzy: boolean, messages: PoMessage[]): Piece[] {
  if (begins(keyword, messages.at(-1))) messages.push({ strings: new Map(), isFuzzy });
  const pieces: Piece[] = [];
  messages.at(-1)?.strings.set(keyword, pieces);
  return pieces;
}

/** A keyword, if there is one, and a string. */
const string = /^(\s*(?:(msg(?:ctxt|id(?:_plural)?|str(?:\[\d+\])?))\s+)?)("(?:[^"\\]|\\.)*")\s*$/;

/** Tell whether a keyword begins a message: its context does, or what is translated if it has none. */
function begins(keyword: string, before: PoMessage | undefined): boolean {
  if (keyword === "msgctxt" || before === undefined) return true;
  const hasContextAlone = before.strings.size === 1 && before.strings.has("msgctxt");
  return keyword === "msgid" && !hasContextAlone;
}

function decode(source: string, pieces: readonly Piece[]): Decoded {
  const decoding = new Decoding(source);
  for (const { start, end } of pieces) addEscaped(decoding, source, start, end);
  return decoding.build();
}
