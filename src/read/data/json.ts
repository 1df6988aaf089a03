import { type JSONVisitor, type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import type { Message } from "../../model/messages/index.ts";
import { decodeJsonString } from "../json-string.ts";
import { type Problem, startOf } from "../reader.ts";
import { type DataNode, pointerTo } from "./node.ts";

/** No library lies deeper; who goes through data calls himself for each level. */
const deepest = 500;

/** Read JSON, in which comments may stand. Of several mistakes only the first means much. */
export function parseJson(source: string): DataNode | Problem {
  const start = startOf(source);
  const tooDeep = { message: { id: "markupTooDeep" }, offset: start } as const;
  const { visitor, done } = createBuilding(source, start);
  try {
    visit(source.slice(start), visitor);
  } catch (error) {
    // So does the parser: thousands of brackets are deeper than the stack.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
  const { root, error, depth } = done;
  if (error || !root) return problemOf(source, start + (error?.offset ?? 0), error);
  return depth > deepest ? tooDeep : root;
}

/** A list or a map that is not at its end yet. */
type Open =
  | { type: "map"; entries: Map<string, DataNode>; offset: number; pointer: string }
  | { type: "list"; items: DataNode[]; offset: number; pointer: string };

/** Builds data while they are read: a tree of the parser's own beside them would be twice as large. */
function createBuilding(source: string, start: number) {
  const open: Open[] = [];
  const done: { root?: DataNode; error?: ParseError; depth: number } = { depth: 0 };
  let name = "";
  const placeAt = (offset: number) => {
    const parent = open.at(-1);
    const step = parent?.type === "list" ? parent.items.length : name;
    return { offset: start + offset, pointer: parent ? pointerTo(parent.pointer, step) : "" };
  };
  const add = (node: DataNode) => {
    const parent = open.at(-1);
    if (parent?.type === "list") parent.items.push(node);
    else if (parent) parent.entries.set(name, node);
    else done.root ??= node;
  };
  const begin = (node: Open) => {
    add(node);
    done.depth = Math.max(done.depth, open.push(node));
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset) => begin({ type: "map", entries: new Map(), ...placeAt(offset) }),
    onArrayBegin: (offset) => begin({ type: "list", items: [], ...placeAt(offset) }),
    onObjectProperty: (key) => {
      name = key;
    },
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
    onLiteralValue: (value: Plain | string, offset, length) =>
      add(leafOf(value, placeAt(offset), length, source)),
    onError: (error, offset, length) => {
      done.error ??= { error, offset, length };
    },
  };
  return { visitor, done };
}

type Plain = number | boolean | null;

function leafOf(
  value: Plain | string,
  { offset, pointer }: { offset: number; pointer: string },
  length: number,
  source: string,
): DataNode {
  if (typeof value !== "string") return { type: "plain", value, offset, pointer };
  const decode = () => decodeJsonString(source, offset + 1, offset + length - 1);
  return { type: "text", value, decode, offset, pointer };
}

function problemOf(source: string, offset: number, error: ParseError | undefined): Problem {
  const before = source.slice(Math.max(0, offset - 200), offset);
  const comma = /,\s*$/.exec(before);
  if (comma && /[\]}]/.test(source.charAt(offset))) {
    return { message: { id: "jsonComma" }, offset: offset - comma[0].length };
  }
  return { message: messageOf(source, offset, error), offset };
}

function messageOf(source: string, offset: number, error: ParseError | undefined): Message {
  const found = source.charAt(offset).trim();
  const wanted = error && expected[printParseErrorCode(error.error)];
  if (wanted) return { id: "jsonExpected", values: { wanted, found } };
  return { id: "jsonBroken", values: { found } };
}

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: '"name"',
  ColonExpected: ":",
  CommaExpected: ",",
  CloseBraceExpected: "}",
  CloseBracketExpected: "]",
  UnexpectedEndOfString: '"',
};
