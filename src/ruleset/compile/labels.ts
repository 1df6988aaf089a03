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
  return new Map(
    sources.map((rule) => {
      const asked = rule.cases.flatMap((one) => [
        ...patternsOf(one).flatMap((pattern) => labelsIn(pattern, words)),
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

function labelsIn(pattern: Located, words: Pick<WordsFile, "sets" | "classes">): readonly string[] {
  if (isLabel(pattern.text) || !/[{@#]/.test(pattern.text)) return [];
  const parsed = tryPattern(pattern);
  return "sequence" in parsed ? labelsOf(parsed.sequence, words, new Set()) : [];
}

/** List the labels that a pattern names, those in the sets and classes that it names included. */
function labelsOf(
  sequence: Sequence,
  words: Pick<WordsFile, "sets" | "classes">,
  seen: Set<string>,
): readonly string[] {
  return leavesOf(sequence).flatMap((leaf): readonly string[] => {
    if (leaf.type === "label") return [leaf.name];
    if (leaf.type !== "set" && leaf.type !== "class") return [];
    const { name, type } = leaf;
    const patterns = (type === "set" ? words.sets : words.classes) ?? {};
    if (seen.has(`${type} ${name}`) || !Object.hasOwn(patterns, name)) return [];
    seen.add(`${type} ${name}`);
    return (patterns[name] ?? []).flatMap((one) => labelsOf(parsePattern(one), words, seen));
  });
}
