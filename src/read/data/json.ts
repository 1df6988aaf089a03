import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Message } from "../../model/messages/index.ts";
import { decodeJsonString } from "../json-string.ts";
import { type Problem, startOf } from "../reader.ts";
import { type DataNode, pointerTo } from "./node.ts";

/** Read JSON, in which comments may stand. Of several mistakes only the first means much. */
export function parseJson(source: string): DataNode | Problem {
  const start = startOf(source);
  const errors: ParseError[] = [];
  try {
    const root = parseTree(source.slice(start), errors);
    const [error] = errors;
    if (error || !root) return problemOf(source, start + (error?.offset ?? 0), error);
    return nodeOf(root, "", { source, start });
  } catch (error) {
    // The parser calls itself for each level: thousands of brackets are deeper than the stack.
    if (error instanceof RangeError) return { message: { id: "markupTooDeep" }, offset: start };
    throw error;
  }
}

interface File {
  source: string;
  /** Where the JSON starts. */
  start: number;
}

function nodeOf(node: Node, pointer: string, file: File): DataNode {
  const offset = file.start + node.offset;
  const { children = [] } = node;
  if (node.type === "array") {
    const items = children.map((one, index) => nodeOf(one, pointerTo(pointer, index), file));
    return { type: "list", items, offset, pointer };
  }
  if (node.type === "object") {
    const entries = new Map<string, DataNode>();
    for (const { children: [key, value] = [] } of children) {
      const name = String(key?.value);
      if (value) entries.set(name, nodeOf(value, pointerTo(pointer, name), file));
    }
    return { type: "map", entries, offset, pointer };
  }
  if (node.type !== "string") return { type: "plain", value: node.value, offset, pointer };
  const end = offset + node.length - 1;
  const decode = () => decodeJsonString(file.source, offset + 1, end);
  return { type: "text", value: String(node.value), decode, offset, pointer };
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
