import type { Scalar } from "yaml";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from "yaml";
import { scalarMap } from "../../yaml/scalar-map.ts";
import { type Problem, startOf } from "../reader.ts";
import { type DataNode, pointerTo } from "./node.ts";

/** Read YAML: each of its documents. An alias is left out: what it stands for is read where it is written. */
export function parseYaml(source: string): readonly DataNode[] | Problem {
  const start = startOf(source);
  try {
    const documents = parseAllDocuments(source.slice(start), {
      logLevel: "silent",
      version: "1.2",
    });
    const error = documents.flatMap(({ errors }) => errors)[0];
    if (error) {
      const [reason = ""] = error.message.split(/ at line \d+|\n/, 1);
      return {
        message: { id: "yamlDataBroken", values: { reason } },
        offset: start + error.pos[0],
      };
    }
    const file = { source, start };
    return documents.flatMap(({ contents }, index, { length }) => {
      const pointer = length > 1 ? pointerTo("", index) : "";
      return contents ? nodeOf(contents, pointer, file) : [];
    });
  } catch (error) {
    if (error instanceof RangeError) return { message: { id: "markupTooDeep" }, offset: start };
    throw error;
  }
}

interface File {
  source: string;
  /** Where the YAML starts. */
  start: number;
}

function nodeOf(node: Node, pointer: string, file: File): readonly DataNode[] {
  const offset = file.start + (node.range?.[0] ?? 0);
  if (isAlias(node)) return [];
  if (isSeq<Node>(node)) {
    const items = node.items.flatMap((one, index) => nodeOf(one, pointerTo(pointer, index), file));
    return [{ type: "list", items, offset, pointer }];
  }
  if (isMap<Node, Node | null>(node)) {
    return [{ type: "map", entries: entriesOf(node.items, pointer, file), offset, pointer }];
  }
  return isScalar(node) ? [leafOf(node, { offset, pointer }, file)] : [];
}

function entriesOf(
  pairs: readonly Pair<Node, Node | null>[],
  pointer: string,
  file: File,
): ReadonlyMap<string, DataNode> {
  const entries = new Map<string, DataNode>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : "";
    const [one] = value ? nodeOf(value, pointerTo(pointer, name), file) : [];
    if (one) entries.set(name, one);
  }
  return entries;
}

function leafOf(node: Scalar, place: { offset: number; pointer: string }, file: File): DataNode {
  if (isText(node)) {
    const decode = () => ({ value: node.value, map: mapOf(node, file) });
    return { type: "text", value: node.value, decode, ...place };
  }
  const { value } = node;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return { type: "plain", value: isPlain ? value : null, ...place };
}

function isText(node: Scalar): node is Scalar<string> {
  return typeof node.value === "string";
}

function mapOf(node: Scalar<string>, { source, start }: File) {
  const map = scalarMap(node, start === 0 ? source : source.slice(start));
  if (start === 0) return map;
  return {
    ...map,
    runs: map.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start })),
  };
}
