import { escapeJson } from "./escape.ts";

/**
 * Write data as JSON piece by piece: what lies so deep that it is small is a piece each. A list may be
 * anything that can be gone through, and is gone through once.
 */
export function* jsonPiecesOf(value: unknown, depthOfPieces: number): Generator<string> {
  yield* piecesOf(value, 0, depthOfPieces);
  yield "\n";
}

function* piecesOf(value: unknown, depth: number, depthOfPieces: number): Generator<string> {
  const margin = `\n${"  ".repeat(depth)}`;
  if (typeof value !== "object" || value === null || depth === depthOfPieces) {
    yield escapeJson(JSON.stringify(value, undefined, 2)).replaceAll("\n", margin);
    return;
  }
  const isList = Symbol.iterator in value;
  let before = isList ? "[" : "{";
  const [empty, close] = isList ? ["[]", "]"] : ["{}", "}"];
  for (const [key, one] of isList ? unnamed(value as Iterable<unknown>) : Object.entries(value)) {
    if (one === undefined) continue;
    const name = isList ? "" : `${escapeJson(JSON.stringify(key))}: `;
    yield `${before}${margin}  ${name}`;
    yield* piecesOf(one, depth + 1, depthOfPieces);
    before = ",";
  }
  yield before === "," ? `${margin}${close}` : empty;
}

function* unnamed(list: Iterable<unknown>): Generator<readonly [string, unknown]> {
  for (const one of list) yield ["", one];
}
