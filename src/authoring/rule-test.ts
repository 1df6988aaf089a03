import { createMatcher, type Matcher } from "../engine/match/match.ts";
import { parseText } from "../engine/parse/parse.ts";
import { type Attribution, createAttribution } from "../engine/quotation/attribute.ts";
import { createTracer, type Tracer } from "../engine/trace/rule.ts";
import { type Genre, mergeFacts } from "../model/facts.ts";
import { literalMap, type Span } from "../model/map.ts";
import type { Rule, Ruleset } from "../model/rule.ts";
import type { ExampleResult, RuleResult, RuleTestReport } from "../model/rule-test.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Trails } from "../model/trace.ts";
import type { LoadedRules } from "../ruleset/load.ts";
import type { Example, RuleSource } from "../ruleset/source/rule-source.ts";

/** Rules with their examples; `trails` says how they are written. */
export interface RulesToTest extends Pick<LoadedRules, "rulesets" | "sources" | "problems"> {
  trails: Trails;
}

/**
 * Try every example of the rules against what it says: what `flags` marks is found, and nothing in
 * `passes`. Rules with mistakes in their files are left out. `isWanted` tells which rules are tried.
 */
export async function testRules(
  { rulesets, sources, problems, trails }: RulesToTest,
  isWanted: (rule: RuleSource) => boolean = () => true,
): Promise<RuleTestReport> {
  const broken = new Set(problems.flatMap(({ place }) => place?.path ?? []));
  const testers = new Map(
    rulesets.map((ruleset) => [ruleset.language, createTester(ruleset, trails)]),
  );
  const rules: RuleResult[] = [];
  for (const source of sources) {
    if (broken.has(source.path) || !isWanted(source)) continue;
    const result = await testers.get(source.language)?.(source);
    if (result) rules.push(result);
  }
  return { rules, broken: broken.size };
}

/** Take the marks out of an example: `Sorry [[als]] u` is the text `Sorry als u` and where `als` stands in it. */
export function readMarks(example: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const [index, part] of example.split(/\[\[(.*?)\]\]/s).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

/** Tries the examples of a rule; undefined if the rule is not among those that were compiled. */
type Tester = (source: RuleSource) => Promise<RuleResult | undefined>;

function createTester(ruleset: Ruleset, trails: Trails): Tester {
  const { language } = ruleset;
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const kit: Kit = {
    attribute: createAttribution(ruleset),
    match: createMatcher(ruleset),
    trace: createTracer(ruleset, trails),
  };
  return async (source) => {
    const { id } = source;
    const rule = byId.get(id);
    if (!rule) return undefined;
    const examples: ExampleResult[] = [];
    for (const kind of ["flags", "passes", "todo"] as const) {
      for (const example of source[kind]) {
        examples.push(await testExample(kind, example, rule, kit));
      }
    }
    return { id, language, examples };
  };
}

interface Kit {
  attribute: Attribution;
  match: Matcher;
  trace: Tracer;
}

async function testExample(
  kind: ExampleResult["kind"],
  example: Example,
  rule: Rule,
  { attribute, match, trace }: Kit,
): Promise<ExampleResult> {
  const { text, spans: expected } = readMarks(example.text);
  const facts = mergeFacts(example.where);
  const read = { value: text, sentences: await sentencesOf(text, rule, facts.genre), facts };
  const input = { ...read, sentences: attribute(read) };
  const found = match(input)
    .filter((one) => one.rule === rule)
    .map(({ start, end }) => ({ start, end }));
  const isRight = areSame(found, expected);
  const isTold = isRight === (kind === "todo");
  const { place } = isTold ? example.blame({ id: "exampleFails" }) : {};
  return {
    kind,
    text,
    expected,
    found,
    isRight,
    ...(place && { place }),
    ...(!isRight && kind !== "todo" && { trace: trace(rule, input).sentences }),
  };
}

function sentencesOf(
  value: string,
  { id, language }: Rule,
  genre: Genre | undefined,
): Promise<readonly Sentence[]> {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: value.length, quoted: false }];
  const text = { id, value, map: literalMap(value.length), blocks, facts: {} };
  return parseText(text, language, genre);
}

function areSame(found: readonly Span[], expected: readonly Span[]): boolean {
  return (
    found.length === expected.length &&
    found.every(({ start, end }, at) => start === expected[at]?.start && end === expected[at]?.end)
  );
}
