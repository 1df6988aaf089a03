import type { Node } from "yaml";
import { parseDocument } from "yaml";
import type { Problem, SourcePlace } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import { lineStarts, pointAt } from "../model/place.ts";
import { syntaxProblems } from "./syntax.ts";

/** A YAML or JSON file as parsed, with the means to point into it. */
export interface Source {
  text: string;
  contents: Node | null;
  /** Tell where an offset in the file is. */
  placeAt: (offset: number) => SourcePlace;
}

/**
 * Parse a file, YAML or JSON. `path` is what messages call it.
 *
 * @throws UserError with every mistake of syntax.
 */
export function parseSource(path: string, file: string): Source {
  // The parser does not take lone returns for line endings, as editors do.
  const text = file.replace(/\r(?!\n)/g, "\n");
  const placeAt = placer(path, text);
  const { contents, problems } = parse(text, placeAt);
  if (problems.length) throw new UserError(problems);
  return { text, contents, placeAt };
}

function placer(path: string, text: string): Source["placeAt"] {
  const starts = lineStarts(text);
  return (offset) => {
    const { line, column } = pointAt(starts, offset);
    const excerpt = text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
    return { path, line, column, excerpt };
  };
}

function parse(
  text: string,
  placeAt: Source["placeAt"],
): { contents: Node | null; problems: readonly Problem[] } {
  try {
    // Looking for duplicate keys is quadratic in yaml; the check of the keys finds them.
    const options = { prettyErrors: false, uniqueKeys: false, logLevel: "error" } as const;
    const document = parseDocument(text, options);
    return { contents: document.contents, problems: syntaxProblems(document, text, placeAt) };
  } catch (error) {
    // The parser calls itself for each level: a line of brackets is deeper than the stack.
    if (!(error instanceof RangeError)) throw error;
    return { contents: null, problems: [{ message: { id: "yamlTooDeep" }, place: placeAt(0) }] };
  }
}
