import type { Document, Text } from "../model/document.ts";
import type { Ignore, IgnoreRequest } from "../model/ignore.ts";
import { locate } from "../model/map.ts";
import type { FileReport } from "../model/report.ts";
import type { Lines } from "../model/source-lines.ts";

/**
 * Let a document ignore what its configuration says of it: in all of it, or in the texts that a
 * pointer leads to or that are called so. What leads to none of them ignores nothing.
 */
export function requestIgnores(
  document: Document,
  requests: readonly IgnoreRequest[] = [],
): Document {
  if (requests.length === 0 || document.texts.length === 0) return document;
  const asked = requests.flatMap((request): readonly Ignore[] => {
    const { where, rules, reason } = request;
    const common = { rules, ...(reason !== undefined && { reason }), at: 0, request };
    if (where === undefined) return [{ ...common, start: 0, end: Infinity }];
    const texts = document.texts.filter(({ id, pointer }) => isAt(where, id, pointer));
    if (texts.length === 0) return [{ ...common, start: 0, end: 0 }];
    return texts.map(({ id, map }) => ({ ...common, ...locate(map, 0, map.length), text: id }));
  });
  return { ...document, ignores: [...(document.ignores ?? []), ...asked] };
}

function isAt(where: string, id: string, pointer: string | undefined): boolean {
  if (id === where) return true;
  return pointer !== undefined && (pointer === where || pointer.startsWith(`${where}/`));
}

/** List what asks to ignore what is not there; of a text that was left out nobody knows. */
export function unusedIgnores(
  { ignores = [], texts }: Pick<Document, "ignores"> & { texts: Iterable<Text> },
  used: ReadonlySet<Ignore>,
  lines: Lines,
): NonNullable<FileReport["unusedIgnores"]> {
  if (ignores.length === 0) return [];
  const judged = new Set(Array.from(texts, ({ id }) => id));
  const useful = new Set([...used].flatMap(({ request }) => request ?? []));
  const told = new Set<IgnoreRequest>();
  return ignores.flatMap((one) => {
    const { at, rules, request, text } = one;
    if (!request)
      return used.has(one) ? [] : [{ line: lines.place({ start: at, end: at }).start.line, rules }];
    const isUnknown = text !== undefined && !judged.has(text);
    if (isUnknown || useful.has(request) || told.has(request)) return [];
    told.add(request);
    return [{ line: request.line, rules, path: request.path }];
  });
}
