import type { Problem } from "../../model/errors.ts";
import type { Message } from "../../model/messages/index.ts";
import { classNames } from "../compile/classes.ts";
import type { WordsFile } from "../inflect/words-file.ts";
import type { Element, Sequence } from "../pattern/ast.ts";
import { type UnknownName, unknownName } from "../pattern/unknown-name.ts";
import { tryPattern } from "./pattern.ts";
import type { Located } from "./rule-source.ts";

/** Patterns by name. */
export type Patterns = Readonly<Record<string, readonly Located[]>>;

/** What the patterns in `words.yml` may name, and the patterns. */
export interface WordNames {
  sets: Patterns;
  classes: Patterns;
  /** They are tried before any rule is, and can name no label. */
  quotations: Patterns;
  ids: readonly string[];
  /** Words of other files, whose sets and classes are known too. */
  others: readonly WordsFile[];
  /** Absent if lemmas are not all known. */
  lemmas?: readonly string[];
}

/** List what is named in the sets and classes of `words.yml` and is not there, and sets that hold themselves. */
export function wordNameProblems({
  sets,
  classes,
  quotations,
  ids,
  others,
  lemmas,
}: WordNames): readonly Problem[] {
  const names = (section: "sets" | "classes") =>
    others.flatMap((words) => Object.keys(words[section] ?? {}));
  const known: Known = {
    set: ["unknownSet", new Set([...Object.keys(sets), ...names("sets")])],
    label: ["unknownLabel", new Set(ids)],
    class: ["unknownClass", new Set([...classNames, ...Object.keys(classes), ...names("classes")])],
    ...(lemmas && { lemma: ["unknownLemma", new Set(lemmas)] }),
  };
  const members = [...Object.values(sets), ...Object.values(classes)].flat();
  const unlabelled: Known = { ...known, label: ["unknownLabel", new Set()] };
  return [
    ...members.flatMap((member) => unknownNames(member, known)),
    ...Object.values(quotations).flatMap((patterns) =>
      patterns.flatMap((member) => unknownNames(member, unlabelled)),
    ),
    ...circles(sets),
  ];
}

type Named = Extract<Element, { name: string; type: "set" | "lemma" | "label" | "class" }>;
type Known = Readonly<Partial<Record<Named["type"], readonly [UnknownName, Set<string>]>>>;

function unknownNames(member: Located, known: Known): readonly Problem[] {
  return namesIn(member).flatMap(({ type, name, start }) => {
    const [id, names] = known[type] ?? [];
    if (!id || !names || names.has(name)) return [];
    return member.blame(unknownName(id, name, [...names]), start);
  });
}

/** Sets in sets; whoever looks them up calls itself for each. */
const deepest = 100;

/** List the places where a set holds itself, by way of others or at once. */
function circles(sets: Patterns): readonly Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (set: string): void => {
    if (done.has(set)) return;
    open.add(set);
    for (const { member, name, start } of setsIn(sets, set)) {
      if (open.has(name)) problems.push(member.blame(circular(name), start));
      else if (open.size >= deepest) problems.push(member.blame({ id: "setTooDeep" }, start));
      else visit(name);
    }
    open.delete(set);
    done.add(set);
  };
  for (const set of Object.keys(sets)) visit(set);
  return problems;
}

function setsIn(sets: Patterns, set: string) {
  const members = Object.hasOwn(sets, set) ? (sets[set] ?? []) : [];
  return members.flatMap((member) =>
    namesIn(member).flatMap(({ type, name, start }) =>
      type === "set" ? { member, name, start } : [],
    ),
  );
}

function circular(name: string): Message {
  return { id: "circularSet", values: { name, nearest: undefined } };
}

function namesIn(member: Located): readonly Named[] {
  const parsed = tryPattern(member);
  return "sequence" in parsed ? namedElements(parsed.sequence) : [];
}

function namedElements(sequence: Sequence): readonly Named[] {
  return sequence.flatMap((element): readonly Named[] => {
    if (element.type === "group") return element.alternatives.flatMap(namedElements);
    if (element.type === "capture") return namedElements(element.sequence);
    if (element.type === "not") return namedElements([element.element]);
    return isNamed(element) ? [element] : [];
  });
}

function isNamed(element: Element): element is Element & Named {
  return ["set", "lemma", "label", "class"].includes(element.type);
}
