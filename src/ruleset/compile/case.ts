import type { Problem } from "../../model/errors.ts";
import type { Program } from "../../model/program.ts";
import type { Case, Condition, Scope } from "../../model/rule.ts";
import type { Trails } from "../../model/trace.ts";
import type { Stretch } from "../pattern/ast.ts";
import { PatternMistake } from "../pattern/mistake.ts";
import { unknownName } from "../pattern/unknown-name.ts";
import { isLabel, sequenceOf } from "../source/pattern.ts";
import type {
  CaseSource,
  ConditionSource,
  CountSource,
  Located,
  RuleSource,
} from "../source/rule-source.ts";
import { writeCondition } from "../source/written.ts";
import { labelsNamed } from "./labels.ts";
import { compileProgram } from "./program.ts";
import type { VocabularyBuilder } from "./vocabulary.ts";

/** What a case is compiled with. */
export interface Workbench {
  rule: RuleSource;
  /** All rules of the language. */
  sources: readonly RuleSource[];
  /** Their ids, and those of rules that cannot be read. */
  labels: ReadonlySet<string>;
  vocabulary: VocabularyBuilder;
  report: (problem: Problem) => void;
  /** Learns where the instructions of programs come from. */
  trails?: Trails | undefined;
}

/** Compile a case, and each thing to swap to a case of its own; names that are not there are reported. */
export function compileCases(source: CaseSource, bench: Workbench): readonly Case[] {
  const { swap } = source;
  if (!swap) return [compileCase(source, bench)];
  const shared = compileCase({ ...source, patterns: [] }, bench);
  const or = alternatives[bench.rule.language];
  return swap.map(({ pattern, with: choice, safe }) => {
    const [only, ...others] = choice.map(({ text }) => text);
    return {
      ...shared,
      patterns: programsOf([pattern], bench),
      instead: [only, ...others].join(or),
      ...(only !== undefined && others.length === 0 && { replace: { with: only, safe } }),
    };
  });
}

/** What stands between things to choose from, in a message that quotes one. */
const alternatives = { nl: "” of “", en: "” or “" } as const;

function compileCase(source: CaseSource, bench: Workbench): Case {
  const { focus, strength, severity, message, advice, replace, cancels, voids, except } = source;
  const programs = (patterns: readonly Located[]) => programsOf(patterns, bench);
  return {
    patterns: programs(source.patterns),
    all: rarestFirst(programs(source.all), bench.vocabulary),
    scope: source.scope,
    unless: programs(source.unless),
    when: source.when.map((condition) => {
      const compiled = compileCondition(condition, bench);
      bench.trails?.conditions.set(compiled, writeCondition(condition));
      return compiled;
    }),
    apologetic: source.apologetic,
    where: source.where,
    ...(except && { except }),
    ...(focus && { focus: focus.text }),
    ...(strength && { strength }),
    ...(severity && { severity }),
    ...(message && { message: message.text }),
    ...(advice && { advice: advice.text }),
    ...(replace && {
      replace: { with: replace.with.text, safe: replace.safe },
      instead: replace.with.text,
    }),
    ...(cancels && { cancels: strategySymbols(cancels, bench.vocabulary) }),
    ...(voids && { voids }),
  };
}

/** Give the symbols of strategies that are named without their category. */
export function strategySymbols(
  names: readonly Located[],
  vocabulary: VocabularyBuilder,
): readonly number[] {
  return names.map(({ text }) => vocabulary.label(`strategy/${text}`));
}

function programsOf(patterns: readonly Located[], bench: Workbench): readonly Program[] {
  return patterns.flatMap((pattern) => tryProgram(pattern, bench) ?? []);
}

function tryProgram(
  pattern: Located,
  { rule, vocabulary, report, trails }: Workbench,
): Program | undefined {
  try {
    const elements = sequenceOf(pattern);
    const origins: Stretch[] = [];
    const program = compileProgram(elements, vocabulary, origins);
    trails?.programs[rule.language].set(program, { pattern: pattern.text, elements, origins });
    return program;
  } catch (error) {
    if (!(error instanceof PatternMistake)) throw error;
    report(pattern.blame(error.problem, error.stretch.start));
    return undefined;
  }
}

function rarestFirst(
  programs: readonly Program[],
  vocabulary: VocabularyBuilder,
): readonly Program[] {
  const cost = (program: Program) =>
    vocabulary.programs
      .rarestOf(program)
      .reduce((total, symbol) => total + vocabulary.costOf(symbol), 0);
  return programs.toSorted((a, b) => cost(a) - cost(b));
}

function compileCondition(condition: ConditionSource | CountSource, bench: Workbench): Condition {
  if ("over" in condition) {
    const { kind, what, over } = condition;
    return { kind, over, labels: what.flatMap((label) => compileLabels(label, bench)) };
  }
  const { kind, what, scope } = condition;
  const found = { kind, scope: compileScope(scope) };
  if (isLabel(what.text)) return { ...found, labels: compileLabels(what, bench) };
  const program = tryProgram(what, bench);
  return { ...found, labels: [], ...(program !== undefined && { program }) };
}

/** Give the symbols of the labels that a name stands for. */
function compileLabels(what: Located, bench: Workbench): readonly number[] {
  const ids = labelsNamed(what.text, bench.rule, bench.sources);
  if (!isKnown(what.text, bench)) {
    bench.report(what.blame(unknownName("unknownLabel", what.text, [...bench.labels])));
  }
  return ids.map((id) => bench.vocabulary.label(id));
}

/** Tell whether there is a rule of that name; for all of a category, one besides the rule that asks. */
function isKnown(label: string, { labels, rule }: Workbench): boolean {
  if (!label.endsWith("/*")) return labels.has(label);
  return [...labels].some((id) => id.startsWith(label.slice(0, -1)) && id !== rule.id);
}

function compileScope(scope: ConditionSource["scope"]): Scope {
  if (typeof scope === "string") return { in: scope };
  return "in" in scope ? { capture: scope.in.text } : scope;
}
