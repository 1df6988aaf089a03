import { escapeControls } from "./escape.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

/** Show a pattern as it is written; what does not fit on its line stands a little further in. */
export function showPatternText(pattern: string, width: number): readonly string[] {
  const [first, ...others] = wrap(wordsOf(escapeControls(pattern)), width - 2);
  return first === undefined ? [] : [first, ...indent(others, 2)];
}
