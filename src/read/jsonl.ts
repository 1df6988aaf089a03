import type { Node, ParseError } from "jsonc-parser";
import { getNodeValue, parseTree } from "jsonc-parser";
import type { Failure, Text } from "../model/document.ts";
import { composeMaps } from "../model/map.ts";
import { lineStarts, pointAt } from "../model/place.ts";
import { readFacts } from "./facts.ts";
import { ignoredBy, ignoreKey } from "./ignores.ts";
import { decodeJsonString } from "./json-string.ts";
import { type Line, linesOf } from "./lines.ts";
import { failureOf, type Problem, type Reading, type ReadSettings, startOf } from "./reader.ts";
import { readPlain } from "./text.ts";

/** Read a library of texts, one JSON record per line; a bad line does not stop the others. */
export function readJsonl(
  path: string,
  source: string,
  { after: before = { lines: 0, records: 0 } }: Partial<ReadSettings> = {},
): Reading {
  const starts = lineStarts(source);
  const texts: Text[] = [];
  const failures: Failure[] = [];
  const lineOf = new Map<string, number>();
  let index = before.records;
  for (const line of linesOf(source, startOf(source))) {
    if (!source.slice(line.start, line.end).trim()) continue;
    const number = before.lines + pointAt(starts, line.start).line;
    const { text, problems } = readRecord(source, line, { index: index++, number, lineOf });
    if (text) texts.push(text);
    failures.push(...problems.map((problem) => failureOf(path, starts, problem)));
  }
  return { texts, failures };
}

/** The records before this one: how many, and on which line each id stands. */
interface Context {
  index: number;
  /** The line, from 1. */
  number: number;
  lineOf: Map<string, number>;
}

interface Record {
  text?: Text;
  problems: readonly Problem[];
}

function readRecord(source: string, line: Line, context: Context): Record {
  const parsed = parseLine(source, line);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const members = membersOf(parsed.root);
  const id = takeId(members.get("id"), line, context);
  const text = takeText(source, members.get("text"), line);
  if (typeof id !== "string") return { problems: [id] };
  if ("problem" in text) return { problems: [text.problem] };
  const fields = [...members].map(([key, node]) => ({
    key,
    value: getNodeValue(node) as unknown,
    offset: line.start + node.offset,
  }));
  const { problems, ...declared } = readFacts(fields);
  const ignore = members.get(ignoreKey);
  const ignored = ignore && ignoredBy(getNodeValue(ignore) as unknown);
  const message = takeContext(members.get("context"), line);
  const isRight = !("problem" in message);
  return {
    text: {
      ...{ id, pointer: `/${context.index}/text`, ...text, ...declared },
      ...(isRight && message),
      ...(ignored && { ignored }),
    },
    problems: isRight ? problems : [...problems, message.problem],
  };
}

/** Take what the text replies to; there may be nothing. */
function takeContext(
  node: Node | undefined,
  line: Line,
): Pick<Text, "context"> | { problem: Problem } {
  if (!node || node.type === "null") return {};
  const value: unknown = node.value;
  if (typeof value === "string") return value.trim() === "" ? {} : { context: value };
  const offset = line.start + node.offset;
  return { problem: { message: { id: "recordContextNotString" }, offset } };
}

function parseLine(source: string, line: Line): { root: Node } | { problem: Problem } {
  const errors: ParseError[] = [];
  const fail = (id: "recordBroken" | "recordNotObject" | "markupTooDeep", offset: number) => ({
    problem: { message: { id }, offset: line.start + offset },
  });
  try {
    const root = parseTree(source.slice(line.start, line.end), errors, { disallowComments: true });
    const error = errors[0];
    if (error || !root) return fail("recordBroken", error?.offset ?? 0);
    return root.type === "object" ? { root } : fail("recordNotObject", root.offset);
  } catch (error) {
    // The parser calls itself for each level: a line of brackets is deeper than the stack.
    if (error instanceof RangeError) return fail("markupTooDeep", 0);
    throw error;
  }
}

/** List the members of an object; of two with one key the last counts. */
function membersOf(root: Node): ReadonlyMap<string, Node> {
  const members = new Map<string, Node>();
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (key && value) members.set(String(key.value), value);
  }
  return members;
}

function takeId(node: Node | undefined, line: Line, context: Context): string | Problem {
  const value: unknown = node?.value ?? undefined;
  const offset = line.start + (node?.offset ?? 0);
  const isName = typeof value === "string" || typeof value === "number";
  if (node && node.type !== "null" && !isName)
    return { message: { id: "recordIdNotName" }, offset };
  const id = isName ? String(value) : String(context.number);
  const before = context.lineOf.get(id);
  if (before !== undefined) {
    return { message: { id: "recordIdTwice", values: { id, line: before } }, offset };
  }
  context.lineOf.set(id, context.number);
  return id;
}

function takeText(
  source: string,
  node: Node | undefined,
  line: Line,
): Pick<Text, "value" | "map" | "blocks"> | { problem: Problem } {
  if (!node) return { problem: { message: { id: "recordWithoutText" }, offset: line.start } };
  const offset = line.start + node.offset;
  if (node.type !== "string")
    return { problem: { message: { id: "recordTextNotString" }, offset } };
  const outer = decodeJsonString(source, offset + 1, offset + node.length - 1);
  const inner = readPlain(outer.value);
  return { ...inner, map: composeMaps(inner.map, outer.map) };
}
