import type { Ignore } from "../model/ignore.ts";
import type { Span } from "../model/map.ts";
import { type Line, linesOf } from "./lines.ts";

/** A comment of Markdown and HTML, of MDX, or one that is a line of its own. */
const comment =
  /(?:<!--|\{\/\*|^[ \t]*(?:#|\/\/|\[\/\/\]: # \())[ \t]*oprecht-(ignore(?:-(?:next-line|next|end|file))?)(?!-?\w)([^\n\r]*?)(?:-->|\*\/\}|\)?[ \t]*$)/gm;

/**
 * Find what comments in a source ask to ignore: `oprecht-ignore-next-line`, `-next` (the next block),
 * `oprecht-ignore` to `oprecht-ignore-end`, and `-file`; behind it ids of rules, and ` -- ` with a reason.
 * They are found by their place in the source, whatever markup stands around them.
 */
export function findIgnores(source: string): readonly Ignore[] {
  if (!source.includes("oprecht-ignore")) return [];
  const lines = [...linesOf(source)];
  const comments = [...source.matchAll(comment)].map(
    ({ index, 0: { length }, 1: kind, 2: said = "" }) => ({
      kind,
      at: index,
      behind: index + length,
      ...readSaid(said),
    }),
  );
  const ends = comments.filter(({ kind }) => kind === "ignore-end").map(({ at }) => at);
  return comments.flatMap(({ kind, at, behind, ...said }): readonly Ignore[] => {
    if (kind === "ignore-end") return [];
    return [{ ...said, at, ...covered(kind, behind) }];
  });

  function covered(kind: string | undefined, from: number): Span {
    if (kind === "ignore-file") return { start: 0, end: source.length };
    if (kind === "ignore-next-line") return nextLine(source, lines, from);
    if (kind === "ignore-next") return nextBlock(source, lines, from);
    return { start: from, end: ends.find((end) => end >= from) ?? source.length };
  }
}

/** Read what the comment of an editor asks to ignore; undefined if it asks nothing. */
export function readIgnoreComment(
  said: string,
): (Pick<Ignore, "rules" | "reason"> & { kind: string }) | undefined {
  const [, kind, rest = ""] = /^\s*oprecht-(ignore(?:-file)?)(?!-?\w)([\s\S]*)$/.exec(said) ?? [];
  return kind === undefined ? undefined : { kind, ...readSaid(rest) };
}

function readSaid(said: string): Pick<Ignore, "rules" | "reason"> {
  const [ids = "", ...reasons] = said.split(/(?:^|\s)--\s/);
  const reason = reasons.join(" -- ").trim();
  const rules = ids.split(/[\s,]+/).filter((id) => id !== "");
  return { rules, ...(reason && { reason }) };
}

/** The next line that says something. */
function nextLine(source: string, lines: readonly Line[], from: number): Span {
  const line = lines.find(
    ({ start, end }) => start >= from && source.slice(start, end).trim() !== "",
  );
  return line ? { start: line.start, end: line.end } : { start: from, end: from };
}

/** The lines from there to the next blank one. */
function nextBlock(source: string, lines: readonly Line[], from: number): Span {
  const { start } = nextLine(source, lines, from);
  const blank = lines.find(
    (line) => line.start > start && source.slice(line.start, line.end).trim() === "",
  );
  return { start, end: blank?.start ?? source.length };
}

/** Read what a record says in its field for it: `true`, or ids of rules. */
export function ignoredBy(value: unknown): readonly string[] | undefined {
  if (value === true || value === "true" || value === "*") return [];
  const written = Array.isArray(value) ? value.join(",") : value;
  if (typeof written !== "string" || written.trim() === "") return undefined;
  return written.split(/[\s,;]+/).filter((id) => id !== "");
}

/** The name of the field, or of the column, in formats that have no comments. */
export const ignoreKey = "oprecht_ignore";
