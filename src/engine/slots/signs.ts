import type { Token } from "../../model/sentence.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** How many words stand between quotation marks at most, if these are raised eyebrows and no speech. */
const mostQuoted = 3;

/** Emoji that take back what stands before them. */
const wry: ReadonlySet<string> = new Set(["🙄", "🙃", "😏", "😒", "🤡", "🥱", "🤷", "🤦"]);

/** List the classes of words that only what stands around them tells; none is listed that no rule asks for. */
export function signsAround(
  tokens: readonly Token[],
  { quoted, wry: wryClass }: Vocabulary["classes"],
): ReadonlyMap<Token, readonly number[]> {
  // Most sentences are plain.
  if (!tokens.some(isSign)) return none;
  const signs = new Map<Token, readonly number[]>();
  const add = (token: Token | undefined, symbol: number) => {
    if (token)
      signs.set(
        token,
        [...(signs.get(token) ?? []), symbol].sort((a, b) => a - b),
      );
  };
  if (quoted !== undefined) for (const token of betweenMarks(tokens)) add(token, quoted);
  if (wryClass !== undefined) for (const token of beforeWryMarks(tokens)) add(token, wryClass);
  return signs;
}

const none: ReadonlyMap<Token, readonly number[]> = new Map();

/** Tell whether a token may say something of words around it. */
function isSign(token: Token): boolean {
  return token.kind === "emoji" || token.norm === "(" || isQuotationMark(token);
}

/** List the words of short stretches between quotation marks. */
function betweenMarks(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.flatMap((token, index) => (isQuotationMark(token) ? [index] : []));
  const found: Token[] = [];
  for (let at = 0; at + 1 < marks.length; at++) {
    const between = tokens.slice((marks[at] ?? 0) + 1, marks[at + 1]);
    const isShort = between.length > 0 && between.length <= mostQuoted;
    if (!isShort || between.some(({ kind }) => kind !== "word")) continue;
    found.push(...between);
    // The mark that closes one stretch opens no other.
    at++;
  }
  return found;
}

function isQuotationMark({ kind, norm }: Token): boolean {
  return kind === "mark" && (norm === '"' || norm === "'");
}

/** List the words behind which such an emoji stands, or an exclamation mark between brackets. */
function beforeWryMarks(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let last: Token | undefined;
  for (const [index, { kind, norm }] of tokens.entries()) {
    const isBracketed =
      norm === "(" && tokens[index + 1]?.norm === "!" && tokens[index + 2]?.norm === ")";
    const isWry = kind === "emoji" && [...wry].some((sign) => norm.startsWith(sign));
    if (last && (isWry || isBracketed)) found.push(last);
    if (kind === "word") last = tokens[index];
  }
  return found;
}
