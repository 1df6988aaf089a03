import type { Element, Sequence } from "../pattern/ast.ts";
import { tryPattern } from "./pattern.ts";
import type { CaseSource, Located } from "./rule-source.ts";

/** Names of captures. */
export type Captures = ReadonlySet<string>;

/** List the captures that every match of a case has. */
export function capturesOfCase({ patterns, all }: Pick<CaseSource, "patterns" | "all">): Captures {
  return union([common(patterns.map(capturesIn)), ...all.map(capturesIn)]);
}

/** List what all of some sets have; of no sets, nothing. */
export function common(sets: readonly Captures[]): Captures {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((name) => others.every((set) => set.has(name))));
}

function capturesIn(pattern: Located): Captures {
  if (!pattern.text.includes("<")) return new Set();
  const parsed = tryPattern(pattern);
  return "sequence" in parsed ? capturesOf(parsed.sequence) : new Set();
}

function capturesOf(sequence: Sequence): Captures {
  return union(sequence.filter(({ optional }) => !optional).map(capturesOfElement));
}

function capturesOfElement(element: Element): Captures {
  if (element.type === "group") return common(element.alternatives.map(capturesOf));
  if (element.type !== "capture") return new Set();
  return new Set([element.name, ...capturesOf(element.sequence)]);
}

function union(sets: readonly Captures[]): Captures {
  return new Set(sets.flatMap((set) => [...set]));
}
