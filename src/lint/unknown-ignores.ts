import type { Document, Failure } from "../model/document.ts";
import { nearest } from "../model/nearest.ts";
import { lineStarts, pointAt } from "../model/place.ts";
import type { RuleIndex } from "../model/rule.ts";

/** Complain of comments that ask to ignore rules that do not exist: they would be silent about what they mean. */
export function unknownIgnores(
  { path, source, ignores = [] }: Pick<Document, "path" | "source" | "ignores">,
  { ids, categories }: Pick<RuleIndex, "ids" | "categories">,
): readonly Failure[] {
  const known = [...categories, ...ids];
  const starts = ignores.length > 0 ? lineStarts(source) : [];
  // The names in a configuration were checked when it was read.
  const own = ignores.filter(({ request }) => request === undefined);
  return own.flatMap(({ at, rules }) =>
    rules
      .filter((name) => !known.includes(name))
      .map((name): Failure => {
        const { line, column } = pointAt(starts, at);
        const values = { name, nearest: nearest(name, known) };
        return { path, message: { id: "ignoreUnknown", values }, line, column };
      }),
  );
}
