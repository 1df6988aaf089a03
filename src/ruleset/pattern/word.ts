import type { Element, Stretch } from "./ast.ts";
import { PatternMistake } from "./mistake.ts";
import type { Lexeme } from "./scan.ts";

const marks: readonly string[] = [",", ";", ":", "!", "?", "…", "–", "(", ")"];
/** What no word has in it, but in an address an “@”: a word that is written with it would never fit. */
const glued = /\.\.|^\^|\$$|[,;!?()…–—]|:(?!\d)|\S[~#](?=\p{L})|\S@(?!\S*\.)/u;
const quotes = /[“”„«»"]/;

const anchors = ["^", "$", "^^", "$$"] as const;

/**
 * Read one word of a pattern string, whatever it stands for.
 *
 * @throws PatternMistake if it stands for nothing.
 */
export function readWord(lexeme: Lexeme): Element {
  const { text, start, end, optional } = lexeme;
  const stretch = { start, end, optional };
  const anchor = anchors.find((name) => name === text);
  if (anchor) return { type: "anchor", at: anchor, ...stretch };
  if (marks.includes(text)) return { type: "mark", mark: text, ...stretch };
  if (text === "...") return { type: "mark", mark: "…", ...stretch };
  if (text === "-" || text === "—") return { type: "mark", mark: "–", ...stretch };
  if (text === "*") return { type: "any", ...stretch };
  if (text.startsWith("..")) return readGap(lexeme);
  if (text.startsWith("!!")) throw new PatternMistake({ id: "patternNot" }, stretch);
  if (text.startsWith("!")) {
    const element = readWord({ ...lexeme, text: text.slice(1), start: start + 1, optional: false });
    return { type: "not", element, ...stretch };
  }
  const sigil = readSigil(text, stretch);
  return sigil ?? readLiteral(lexeme);
}

function readGap({ text, start, end, optional }: Lexeme): Element {
  const [, digits, comma] = /^\.\.(\d{1,2})(,?)$/.exec(text) ?? [];
  if (digits === undefined) throw new PatternMistake({ id: "patternGap" }, { start, end });
  return { type: "gap", max: Number(digits), marks: comma === ",", start, end, optional };
}

function readSigil(text: string, stretch: Stretch & { optional: boolean }): Element | undefined {
  const types = { "~": "lemma", "@": "set", "#": "class" } as const;
  const sigil = text[0];
  if (sigil !== "~" && sigil !== "@" && sigil !== "#") return undefined;
  if (text.length === 1) {
    throw new PatternMistake({ id: "patternNameless", values: { sigil } }, stretch);
  }
  return { type: types[sigil], name: text.slice(1), ...stretch };
}

function readLiteral({ text, start, end, optional }: Lexeme): Element {
  const stretch = { start, end, optional };
  if (quotes.test(text)) throw new PatternMistake({ id: "patternQuote" }, stretch);
  if (glued.test(text)) {
    const values = { word: text, apart: apart(text) };
    throw new PatternMistake({ id: "patternGlued", values }, stretch);
  }
  const bare = text.replace(/^\*|\*$/g, "");
  const isPart = bare.length < text.length;
  const isWord = /[\p{L}\p{N}]/u.test(bare);
  if (bare.includes("*") || text.length - bare.length > 1 || !isWord) {
    throw new PatternMistake({ id: "patternWord", values: { word: text } }, stretch);
  }
  if (!isPart) return { type: "word", text, ...stretch };
  return { type: text.startsWith("*") ? "suffix" : "prefix", text: bare, ...stretch };
}

/** Write with spaces what was probably meant. */
function apart(text: string): string {
  return text
    .replaceAll(/\.{3,}|\.\.\d*,?|[,;:!?()…–—]|\^+|\$+/gu, " $& ")
    .replaceAll(/(?<=\S)[~@#](?=\p{L})/gu, " $&")
    .trim()
    .replaceAll(/\s+/g, " ");
}
