import { isMendable, isPlain } from "../model/mend.ts";
import type { FileReport, Finding, Texts } from "../model/report.ts";

/**
 * Give what may be put in the place of the words of a finding, safe or not: only where they stand in the
 * file as such, without markup or escapes, and the new words need none.
 */
export function replacementOf(
  { fix, place, text }: Finding,
  { format }: Pick<FileReport<Texts>, "format">,
): string | undefined {
  const { start, end } = place ?? {};
  const isAsWritten = (end?.offset ?? 0) - (start?.offset ?? 0) === text.length;
  return fix && isAsWritten && isPlain(fix.replacement) && isMendable(format)
    ? fix.replacement
    : undefined;
}
