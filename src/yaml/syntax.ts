import type { Document, YAMLError } from "yaml";
import { visit } from "yaml";
import type { Problem } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import type { Source } from "./source.ts";

/**
 * List the mistakes of syntax, one per line: what follows on a line is mostly caused by the first.
 * Of those without an explanation there is one at most: all that follows hangs on it.
 */
export function syntaxProblems(
  document: Document,
  text: string,
  placeAt: Source["placeAt"],
): readonly Problem[] {
  const problems = new Map<number, Problem>();
  const quotes = document.errors.some(isUnclosed) ? quotesIn(document) : [];
  let isLost = false;
  for (const error of document.errors) {
    const { message, offset } = explain(error, quotes, text);
    const place = placeAt(offset);
    const isUnexplained = message.id === "yamlSyntax";
    if (problems.has(place.line) || (isUnexplained && isLost)) continue;
    problems.set(place.line, { message, place });
    isLost ||= isUnexplained;
  }
  return [...problems.values()];
}

interface Explained {
  message: Message;
  offset: number;
}

/** Say what was probably done, of the mistakes that people make who write prose and patterns. */
function explain(error: YAMLError, quotes: readonly number[], text: string): Explained {
  const { code, pos, message } = error;
  const [offset] = pos;
  if (code === "TAB_AS_INDENT") return { message: { id: "yamlTab" }, offset };
  if (code === "BAD_SCALAR_START" || code === "BAD_ALIAS") return unexpectedStart(text, offset);
  if (code === "BAD_DQ_ESCAPE") {
    const written = text.slice(offset, offset + 2);
    return { message: { id: "yamlEscape", values: { written } }, offset };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    if (/[?!&]/.test(text.charAt(offset))) return unexpectedStart(text, offset);
    // What goes on to the next line is more likely indented by mistake.
    const isColon = /[^\n]*?:/y.exec(text.slice(offset, offset + 200));
    return { message: { id: isColon ? "yamlColon" : "yamlSyntax" }, offset };
  }
  if (isUnclosed(error)) return unclosedQuote(quotes, text, offset);
  return code === "UNEXPECTED_TOKEN"
    ? explainToken(message, text, offset)
    : { message: { id: "yamlSyntax" }, offset };
}

function explainToken(message: string, text: string, offset: number): Explained {
  if (message.includes("block-seq-ind")) return unexpectedStart(text, offset);
  const before = /[^ \t](?=[ \t]*$)/.exec(text.slice(Math.max(0, offset - 80), offset));
  const mark = before?.[0] ?? "";
  if (message.startsWith("Not a YAML token") && /[>|]/.test(mark)) {
    return unexpectedStart(text, text.lastIndexOf(mark, offset - 1));
  }
  if (!message.startsWith("Unexpected scalar at node end") || !/["'\]}]/.test(mark)) {
    return { message: { id: "yamlSyntax" }, offset };
  }
  return { message: { id: "yamlBehind", values: { mark } }, offset };
}

function unexpectedStart(text: string, offset: number): Explained {
  return { message: { id: "yamlStart", values: { start: text.charAt(offset) } }, offset };
}

/** Point at the quotation mark that opens, not at the end of the file, where the parser gave up. */
function unclosedQuote(quotes: readonly number[], text: string, end: number): Explained {
  const offset = quotes.findLast((quote) => quote < end) ?? end;
  return { message: { id: "yamlUnclosed", values: { quote: text.charAt(offset) } }, offset };
}

function isUnclosed({ message }: YAMLError): boolean {
  return message.startsWith("Missing closing");
}

/** List where quoted texts begin. */
function quotesIn(document: Document): readonly number[] {
  const starts: number[] = [];
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range) starts.push(range[0]);
    },
  });
  return starts;
}
