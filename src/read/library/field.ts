import type { Writing } from "../../model/extraction.ts";
import { composeMaps } from "../../model/map.ts";
import type { Decoded } from "../data/decoded.ts";
import { closedIn, isBlank } from "../html-tags.ts";
import type { Prose } from "../prose-builder.ts";
import { readPlain } from "../text.ts";

/** Find the prose in a field: its own markup is read, and places lead through it to the file. */
export async function readField({ value, map }: Decoded, as: Writing): Promise<Prose> {
  const prose = await proseIn(value, as === "auto" ? writingOf(value) : as);
  return { ...prose, map: composeMaps(prose.map, map) };
}

/** Tell how a text is written that may be HTML. */
function writingOf(value: string): Exclude<Writing, "auto"> {
  if (/&(?:[a-z]+|#\d+|#x[\da-f]+);/i.test(value)) return "html";
  const closed = closedIn(value);
  // `<naam>` is filled in, and in a text a line break is one.
  const isTag = ([tag]: readonly string[]) => tag !== undefined && !isBlank(tag, closed);
  return [...value.matchAll(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi)].some(isTag) ? "html" : "text";
}

async function proseIn(value: string, as: Exclude<Writing, "auto">): Promise<Prose> {
  if (as === "text") return readPlain(value);
  if (as === "html") return (await import("../html.ts")).proseOfHtml(value) ?? readPlain(value);
  const [{ parseMarkdown }, { proseOf }, { excessOf }] = await Promise.all([
    import("../markdown-parse.ts"),
    import("../markdown-prose.ts"),
    import("../markdown-limits.ts"),
  ]);
  return excessOf(value) ? readPlain(value) : proseOf(value, parseMarkdown(value));
}
