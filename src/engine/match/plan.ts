import type { Program, Programs } from "../../model/program.ts";
import type { Case, Rule, Ruleset } from "../../model/rule.ts";
import type { SpanDefinition } from "../../model/vocabulary.ts";
import { type NeedTable, tabulateNeeds } from "./need-table.ts";

/** What is looked for: a stretch that words.yml defines, or a rule. */
export type Unit = { span: SpanDefinition } | { rule: Rule };

/** A way for a unit to fit, worth a try if all occurs that it needs. */
export interface Trial {
  unit: number;
  /** Of which case of a rule; absent for a stretch. */
  of?: Case;
  /** Absent where it is more than a pattern: a verb in two pieces, a case of parts, or of conditions alone. */
  program?: Program;
}

/** In which order units are tried, and when. */
export interface Plan {
  /** Each behind those that it is made of, those that begin clauses first. */
  units: readonly Unit[];
  /** By unit. */
  trials: readonly Trial[];
  /** The trials of units that begin clauses: the first so many. */
  openers: number;
  needs: NeedTable;
}

/** Plan how to try the rules of a language. */
export function planTrials({ vocabulary: { spans, clauses }, programs, rules }: Ruleset): Plan {
  const opening = [clauses.subordinator, clauses.coordinator];
  const openers = spans.filter(({ symbol }) => opening.includes(symbol));
  const others = spans.filter(({ symbol }) => !opening.includes(symbol));
  const units = [...openers.map((span) => ({ span })), ...orderUnits(others, rules)];
  const trials = units.flatMap((unit, index) => trialsOf(unit, index, programs));
  const isOpener = ({ unit }: Trial) => unit < openers.length;
  return {
    units,
    trials,
    openers: trials.filter(isOpener).length,
    needs: tabulateNeeds(programs, units, trials),
  };
}

/** Put stretches before the rules, but those that are made of labels behind the rules that give these. */
function orderUnits(spans: readonly SpanDefinition[], rules: readonly Rule[]): readonly Unit[] {
  const behind = new Map<number, Unit[]>();
  const rank = new Map(rules.map(({ symbol }, index) => [symbol, index]));
  for (const span of spans) {
    const after = Math.max(-1, ...(span.labels ?? []).map((symbol) => rank.get(symbol) ?? -1));
    const units = behind.get(after);
    if (units) units.push({ span });
    else behind.set(after, [{ span }]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...rules.flatMap((rule, index) => [{ rule }, ...(behind.get(index) ?? [])]),
  ];
}

function trialsOf(unit: Unit, index: number, { choices }: Programs): readonly Trial[] {
  if ("span" in unit) {
    const { programs, split } = unit.span;
    const trials = programs.map((program) => ({ unit: index, program }));
    return split ? [...trials, { unit: index }] : trials;
  }
  return unit.rule.cases.flatMap((of): readonly Trial[] => {
    if (of.patterns.length === 0) return [{ unit: index, of }];
    const tried = of.patterns.flatMap((program) => choices[program] ?? program);
    return tried.map((program) => ({ unit: index, of, program }));
  });
}
