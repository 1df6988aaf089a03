import type { Span } from "../../model/map.ts";
import type { Match } from "../../model/match.ts";
import { withoutEchoes } from "./echo.ts";

/** What someone binds themselves to do; stretches are offsets in the text's value, ends exclusive. */
export interface FoundPromise extends Span {
  /** Absent: nobody is named. */
  who: Span | undefined;
  /** The words of the act, without who, when, and the verb that only says that it is to come. */
  what: readonly Span[];
  /** Empty: no term is named. */
  when: readonly Span[];
  /** Absent: none. */
  condition: Span | undefined;
  /** There is no term, and the act is one of mere effort: “we do our best”. */
  isVague: boolean;
}

/** Make promises of what the rules label: by rising place, at most one per clause. */
export function findPromises(matches: readonly Match[], value: string): readonly FoundPromise[] {
  const of = (id: string) => matches.filter((match) => match.rule.id === id);
  const promises = withoutEchoes(of("feature/promise"));
  if (promises.length === 0) return [];
  const parts: Parts = {
    cores: of("feature/promise-core"),
    terms: of("feature/term"),
    tails: of("feature/promise-tail"),
    conditions: of("feature/promise-if"),
    vague: [...of("feature/empty-words"), ...of("feature/vague-act")],
  };
  const found: FoundPromise[] = [];
  let before: { match: Match; who: Span | undefined } | undefined;
  for (const [index, match] of promises.entries()) {
    const core = parts.cores.find((one) => isIn(one, match));
    const isShared = core?.captures.and !== undefined && before?.match.sentence === match.sentence;
    const who = core?.captures.who ?? (isShared ? before?.who : undefined);
    const limit = promises[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    before = { match, who };
    // “We promise that we will”: what is promised says it all.
    const isOpening = core?.captures.pledge && isNext(promises[index + 1], match, value);
    if (!isOpening) found.push(promiseOf(match, core, who, limit, parts, value));
  }
  return found;
}

interface Parts {
  cores: readonly Match[];
  terms: readonly Match[];
  tails: readonly Match[];
  conditions: readonly Match[];
  vague: readonly Match[];
}

function promiseOf(
  match: Match,
  core: Match | undefined,
  who: Span | undefined,
  limit: number,
  { terms, tails, conditions, vague }: Parts,
  value: string,
): FoundPromise {
  const hanging = tailsOf(match, tails, limit, value);
  const whole = { start: match.start, end: hanging.at(-1)?.end ?? match.end };
  const own = terms.filter((term) => isIn(term, core?.captures.pledge ? whole : match));
  const late = hanging.flatMap(({ captures: { term } }) => term ?? []);
  const when = joined([...own, ...late], value);
  const condition = conditions.find(
    (one) => one.sentence === match.sentence && !(core && isIn(core, one)),
  );
  const { lead, aux, and } = core?.captures ?? {};
  // Who does it takes the verb along that only says that it is to come: “will”.
  const act = [who, who && aux, lead, and, match.captures.lead, condition];
  const cut = [...act, ...when].flatMap((part) => (part && isIn(part, whole) ? part : []));
  return {
    ...whole,
    who,
    what: without(whole, cut),
    when,
    condition: condition && { start: condition.start, end: condition.end },
    isVague:
      when.length === 0 && vague.some((one) => one.start < whole.end && one.end > whole.start),
  };
}

/** List the clauses that hang on a promise, each behind the one before it. */
function tailsOf(
  promise: Match,
  tails: readonly Match[],
  limit: number,
  value: string,
): readonly Match[] {
  const hanging: Match[] = [];
  let { end } = promise;
  for (const tail of tails) {
    if (tail.start < end || tail.sentence !== promise.sentence) continue;
    if (tail.end > limit || /[^\s,:–—]/u.test(value.slice(end, tail.start))) break;
    hanging.push(tail);
    end = tail.end;
  }
  return hanging;
}

/** Put together what stands side by side: “vrijdag”, “3 mei”. */
function joined(spans: readonly Span[], value: string): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && /^[\s,]*$/.test(value.slice(last.end, start))) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** Cut stretches out of one. */
function without({ start, end }: Span, cut: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const one of [...cut].sort((a, b) => a.start - b.start)) {
    if (one.start > from) rest.push({ start: from, end: one.start });
    from = Math.max(from, one.end);
  }
  return from < end ? [...rest, { start: from, end }] : rest;
}

function isNext(next: Match | undefined, { end, sentence }: Match, value: string): boolean {
  return next?.sentence === sentence && !/[^\s,:]/u.test(value.slice(end, next.start));
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
