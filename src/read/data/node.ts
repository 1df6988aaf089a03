import type { Decoded } from "./decoded.ts";

/** A value of a data file: what JSON, YAML and the rows of a table have in common. */
export type DataNode = MapNode | ListNode | TextNode | PlainNode;

interface Common {
  /** Where it stands in the file. */
  offset: number;
  /** The way to it from the top, as a JSON pointer. */
  pointer: string;
}

/** Values by their names. */
export interface MapNode extends Common {
  type: "map";
  entries: ReadonlyMap<string, DataNode>;
}

/** Values in a row. */
export interface ListNode extends Common {
  type: "list";
  items: readonly DataNode[];
}

/** A string. */
export interface TextNode extends Common {
  type: "text";
  value: string;
  decode: () => Decoded;
}

/** A number, true, false, or nothing. */
export interface PlainNode extends Common {
  type: "plain";
  value: number | boolean | null;
}

/** Lengthen a JSON pointer (RFC 6901) by one step. */
export function pointerTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Give the value of a name, of what may be no map. */
export function child(node: DataNode | undefined, name: string): DataNode | undefined {
  return node?.type === "map" ? node.entries.get(name) : undefined;
}

/** Give the values in a list, of what may be none. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.type === "list" ? node.items : [];
}

/** Give what a string or a number says, of what may be neither. */
export function textOf(node: DataNode | undefined): string | undefined {
  if (node?.type === "text") return node.value;
  return node?.type === "plain" && typeof node.value === "number" ? String(node.value) : undefined;
}

/** Make plain data of a value. */
export function plainOf(node: DataNode): unknown {
  if (node.type === "list") return node.items.map(plainOf);
  if (node.type !== "map") return node.value;
  return Object.fromEntries([...node.entries].map(([name, value]) => [name, plainOf(value)]));
}
