import type { WordsFile } from "../inflect/words-file.ts";
import type { Sequence } from "../pattern/ast.ts";
import { parsePattern } from "../pattern/parse.ts";
import { isLabel, tryPattern } from "../source/pattern.ts";
import type { CaseSource, Located, RuleSource } from "../source/rule-source.ts";
import { leavesOf } from "./leaves.ts";

/** Rule -> the ids of the rules whose labels must be there before it is tried. */
export type Asks = ReadonlyMap<RuleSource, ReadonlySet<string>>;

/** Find which labels each rule asks for, those that it undoes and those that say what undoes them included. */
export function labelsAsked(
  sources: readonly RuleSource[],
  apologetic: readonly string[],
  words: Pick<WordsFile, "sets" | "classes">,
): Asks {
  const undoers = new Map<string, string[]>();
  for (const source of sources) {
    for (const label of undoneBy(source)) {
      undoers.set(label, [...(undoers.get(label) ?? []), source.id]);
    }
  }
  const named = namedLabels(words);
  return new Map(
    sources.map((rule) => {
      const asked = rule.cases.flatMap((one) => [
        ...patternsOf(one).flatMap((pattern) => labelsIn(pattern, named)),
        ...(one.apologetic ? apologetic : []),
        ...one.when.flatMap(({ kind, what }) => {
          const ids = [what].flat().flatMap(({ text }) => labelsNamed(text, rule, sources));
          return kind === "used" ? [...ids, ...ids.flatMap((id) => undoers.get(id) ?? [])] : ids;
        }),
      ]);
      return [rule, new Set([...asked, ...undoneBy(rule)])];
    }),
  );
}

/** List the labels that a rule undoes, in all of its cases or in some. */
function undoneBy({ cancels, cases }: RuleSource): readonly string[] {
  const named = [...cancels, ...cases.flatMap((one) => one.cancels ?? [])];
  return [...new Set(named.map(({ text }) => `strategy/${text}`))];
}

/**
 * List the rules that a label's name stands for. All of a category (`strategy/*`) leaves out the
 * rule that asks, and others that are what is left when nothing else of the category is there.
 */
export function labelsNamed(
  name: string,
  asker: RuleSource,
  sources: readonly RuleSource[],
): readonly string[] {
  if (!isLabel(name)) return [];
  const [category, rule] = name.split("/");
  const ids = sources.filter(
    (source) =>
      source.category === category &&
      (rule === "*" ? source !== asker && !isResidual(source) : source.id === name),
  );
  return ids.map(({ id }) => id);
}

/** Tell whether a rule is for what nothing else of its category is for. */
function isResidual({ category, cases }: RuleSource): boolean {
  return cases.some(({ when }) =>
    when.some(({ kind, what }) => kind === "not" && what.text === `${category}/*`),
  );
}

function patternsOf({ patterns, all, unless, when }: CaseSource): readonly Located[] {
  return [...patterns, ...all, ...unless, ...when.flatMap(({ what }) => what)];
}

function labelsIn(pattern: Located, named: LabelsOf): readonly string[] {
  if (isLabel(pattern.text) || !/[{@#]/.test(pattern.text)) return [];
  const parsed = tryPattern(pattern);
  return "sequence" in parsed ? named(parsed.sequence) : [];
}

/** Lists the labels that a pattern names, those in the sets and classes that it names included. */
type LabelsOf = (sequence: Sequence) => readonly string[];

/** Make a lister of labels that looks into each set once. */
function namedLabels({ sets, classes }: Pick<WordsFile, "sets" | "classes">): LabelsOf {
  const known = new Map<string, readonly string[]>();
  const labelsOf: LabelsOf = (sequence) =>
    leavesOf(sequence).flatMap((leaf) => {
      if (leaf.type === "label") return [leaf.name];
      if (leaf.type === "set") return listed(`@${leaf.name}`, patternsIn(sets, leaf.name));
      if (leaf.type === "class") return listed(`#${leaf.name}`, patternsIn(classes, leaf.name));
      return [];
    });
  function listed(key: string, patterns: readonly string[]): readonly string[] {
    const found = known.get(key);
    if (found) return found;
    // A set that holds itself adds nothing to itself.
    known.set(key, []);
    const labels = patterns.flatMap((one) => labelsOf(parsePattern(one)));
    known.set(key, labels);
    return labels;
  }
  return labelsOf;
}

function patternsIn(
  lists: Readonly<Record<string, readonly string[]>> = {},
  name: string,
): readonly string[] {
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}
