import type { Document, Node } from "yaml";
import { parseDocument } from "yaml";
import type { Problem, SourcePlace } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { lineStarts, pointAt } from "../model/place.ts";

/** A configuration file as parsed, with the means to point into it. */
export interface Source {
  contents: Node | null;
  /** Tell where an offset in the file is. */
  placeAt: (offset: number) => SourcePlace;
}

/**
 * Parse a configuration file, YAML or JSON.
 *
 * @throws UserError with every mistake of syntax.
 */
export function parseSource(path: string, text: string): Source {
  const starts = lineStarts(text);
  const placeAt = (offset: number): SourcePlace => {
    const { line, column } = pointAt(starts, offset);
    const excerpt = text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
    return { path, line, column, excerpt };
  };
  // Looking for duplicate keys is quadratic in yaml; the check of the keys finds them.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const problems = syntaxProblems(document, placeAt);
  if (problems.length) throw new UserError(problems);
  return { contents: document.contents, placeAt };
}

/** List the mistakes of syntax, one per line: what follows on a line is mostly caused by the first. */
function syntaxProblems(document: Document, placeAt: Source["placeAt"]): Problem[] {
  const problems = new Map<number, Problem>();
  for (const { code, pos } of document.errors) {
    const place = placeAt(pos[0]);
    if (!problems.has(place.line))
      problems.set(place.line, { message: syntaxMessage(code), place });
  }
  return [...problems.values()];
}

function syntaxMessage(code: string): Message {
  if (code === "TAB_AS_INDENT") return { id: "configTab" };
  if (code === "BAD_SCALAR_START") return { id: "configReserved" };
  return { id: "configSyntax" };
}
