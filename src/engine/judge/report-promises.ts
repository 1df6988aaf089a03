import type { Span } from "../../model/map.ts";
import type { Match } from "../../model/match.ts";
import type { Place } from "../../model/place.ts";
import type { PromiseReport } from "../../model/report.ts";
import { findPromises } from "./promises.ts";

/** Say what is promised in a text, in its own words. */
export function reportPromises(
  matches: readonly Match[],
  value: string,
  place: (start: number, end: number) => Place,
): readonly PromiseReport[] {
  const words = ({ start, end }: Span) => clean(value.slice(start, end));
  const join = (spans: readonly Span[], mark: string) =>
    spans.flatMap((span) => words(span) || []).join(mark);
  return findPromises(matches, value).map(
    ({ start, end, who, what, when, condition, isVague }) => ({
      text: value.slice(start, end),
      place: place(start, end),
      who: who ? words(who) : null,
      what: join(what, " "),
      when: join(when, ", ") || null,
      condition: condition ? words(condition) : null,
      vague: isVague,
    }),
  );
}

/** Put words on one line, without the marks that part them from others. */
function clean(words: string): string {
  return words.replace(/\s+/g, " ").replace(/^[ ,;:–—-]+|[ ,;:–—-]+$/gu, "");
}
