import type { Problem } from "../../model/errors.ts";
import type { RuleSource } from "../source/rule-source.ts";
import type { Asks } from "./labels.ts";

/** Rules in an order in which each comes behind those that it asks for. */
export interface Order {
  ordered: readonly RuleSource[];
  /** One for each circle; of its rules one is left out. */
  circles: readonly Problem[];
}

/** Order rules by what they ask for; of rules that do not care, by id. */
export function orderRules(sources: readonly RuleSource[], asks: Asks): Order {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ordered: RuleSource[] = [];
  const circles: Problem[] = [];
  const state = new Map<RuleSource, "open" | "done">();
  const visit = (source: RuleSource, way: readonly string[]): void => {
    if (state.get(source) === "done") return;
    if (state.get(source) === "open") {
      circles.push(circleAt(source, [...way.slice(way.indexOf(source.id)), source.id]));
      return;
    }
    state.set(source, "open");
    for (const id of [...(asks.get(source) ?? [])].sort()) {
      const asked = byId.get(id);
      if (asked) visit(asked, [...way, source.id]);
    }
    state.set(source, "done");
    ordered.push(source);
  };
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) visit(source, []);
  return { ordered, circles };
}

function circleAt({ path }: RuleSource, circle: readonly string[]): Problem {
  const place = { path, line: 1, column: 1, excerpt: "" };
  return { message: { id: "ruleCircle", values: { circle } }, place };
}
