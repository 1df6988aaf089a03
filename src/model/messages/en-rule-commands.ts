import type { Language } from "../language.ts";
import type { Bar } from "../trace.ts";
import { ask, quote } from "./en-yaml.ts";
import { plural } from "./plural.ts";

/** What `oprecht rules` says in English. */
export const enRuleCommands = {
  // Help
  helpCommands: () => "Commands:",
  helpRulesAbout: () => "Shows, tests and explains the rules.",
  helpRulesUsage: () => "rules <command> [options]",
  helpRulesList: () => "all rules, with their names in both languages",
  helpRulesShow: () => "a rule: what it looks for, why, examples, sources",
  helpRulesTest: () => "try the examples of built-in rules or of your own",
  helpRulesTrace: () => "why a rule fires in a text, or does not",
  helpRulesListUsage: () => "rules list [options]",
  helpRulesShowUsage: () => "rules show [options] <id>",
  helpRulesTestUsage: () => "rules test [options] [paths...]",
  helpRulesTraceUsage: () => "rules trace [options] <id> <text>",
  helpRuleId: () => "id of the rule: non-apology/legal-reservation; its last part will do",
  helpTestPaths: () => "folders with rules of your own, or files in them; none: the built-in rules",
  helpTraceText: () => "the text; - is standard input",
  helpOnlyLanguage: () => "only this language: nl or en",
  helpTextLanguage: () => "language of the text: nl, en or auto (default)",
  helpCategory: () => "only the rules of this category",
  helpForms: () => "list every form of every word and set that its patterns name",
  helpPackConfig: () => "configuration whose packs count, instead of that of this folder",
  wordText: () => "text",
  wordCategory: () => "category",

  // Mistakes
  commandUnknown: ({ name, valid, nearest }: UnknownCommand) =>
    `There is no command ${quote(name)}.${ask(nearest)} Possible: ${valid.join(", ")}.`,
  argumentMissing: ({ name }: { name: string }) => `Something is missing: <${name}>.`,
  argumentExcess: () => "There are too many arguments. Put text with spaces between quotes.",
  ruleUnknown: ({ name, nearest }: Near) => `There is no rule ${quote(name)}.${ask(nearest)}`,
  ruleAmbiguous: ({ name, ids }: { name: string; ids: readonly string[] }) =>
    `Several rules are called ${quote(name)}: ${ids.join(", ")}. Name one of them in full.`,
  ruleNotInLanguage: ({ name, language, nearest }: Near & { language: Language }) =>
    `There is no rule ${quote(name)} for ${language === "nl" ? "Dutch" : "English"} texts.${ask(nearest)}`,
  categoryUnknown: ({ name, valid, nearest }: UnknownCommand) =>
    `There is no category ${quote(name)}.${ask(nearest)} Possible: ${valid.join(", ")}.`,
  tracePolicy: ({ id }: { id: string }) =>
    `${id} looks for no words: it holds texts to the “expect” of the configuration. See oprecht rules show ${id}.`,
  traceNothing: () => "There is nothing in the text.",

  // Lists and pages
  ruleCount: ({ count }: { count: number }) => plural(count, "rule", "rules"),
  labelSeverityName: () => "label",
  languageName: ({ language }: { language: Language }) =>
    ({ nl: "Dutch", en: "English" })[language],
  pageWord: ({ part }: { part: PagePart }) => englishParts[part],
  pageCase: ({ number }: { number: number }) => `case ${number}`,
  pageAll: ({ scope }: { scope: "clause" | "sentence" }) => `all, in one ${scope}`,

  // Traces
  traceQuoted: () => "Another's words, in which no rule looks.",
  traceClause: ({ number }: { number: number }) => `clause ${number}`,
  traceUndone: ({ by }: { by: string }) => `taken back by ${by}`,
  traceBar: (bar: Bar) => {
    if (bar.kind === "apologetic") {
      return "Not tried here: no apology, regret or sympathy stands within two sentences. In a reply or a statement that would not matter (--genre).";
    }
    if (bar.kind === "except") return `Not tried here: it is not for what is ${bar.given}.`;
    if (bar.kind === "longer") {
      return `Not tried here: the sentence has ${bar.words} words, and must have more than ${bar.over}.`;
    }
    return `Not tried here: ${bar.kind} must be ${bar.wanted.join(" or ")}, and ${bar.given === undefined ? "nobody said what it is" : `is ${bar.given}`}.`;
  },
  traceFits: ({ words }: { words: string }) => `fits: ${quote(words)}`,
  traceStop: ({ after, wanted, instead }: StopWords) =>
    after === undefined
      ? `fits nowhere: it wants ${wanted}`
      : `came as far as ${quote(after)}, then wanted ${wanted}, ${instead === undefined ? "where the sentence ends" : `not ${quote(instead)}`}`,
  traceApart: () => "All parts are there, but not in one clause.",
  traceExcused: ({ pattern, words }: { pattern: string; words: string }) =>
    `excused by unless: ${pattern}, which fits ${quote(words)}`,
  traceLooked: ({ looked }: { looked: string | undefined }) =>
    looked === undefined ? "looked nowhere: there is nothing there" : `looked in ${quote(looked)}`,
  traceFound: ({ found }: { found: readonly string[] }) =>
    found.length === 0 ? "found nothing" : `found ${found.join(", ")}`,
  traceOutdone: () =>
    "counts no more: another fit begins earlier, is shorter, or stands in an earlier case",
  traceReported: ({ words }: { words: string }) => `reported: ${quote(words)}`,
  traceLabelled: ({ words }: { words: string }) => `labelled: ${quote(words)}`,
  traceSilent: () => "does not fire here",

  // Tests
  exampleFails: () => "This example does not come out as it says.",
  testFlags: () => "flags: what is marked must be reported, that and no more",
  testPasses: () => "passes: nothing may be reported",
  testDone: ({ marked }: { marked: boolean }) =>
    `todo: this comes out right now; move it to ${marked ? "flags" : "passes"}`,
  testNothing: () => "nothing",
  testSummary: ({ rules, examples, failures, todo, done, broken }: TestCounts) =>
    [
      failures > 0
        ? `${failures} of ${plural(examples, "example", "examples")} ${failures === 1 ? "fails" : "fail"}`
        : `${examples === 0 ? "no examples" : plural(examples, "example", "examples")}${outcome(examples, broken)}`,
      plural(rules, "rule", "rules"),
      `${todo} todo${done > 0 ? `, of which ${done} done` : ""}`,
      broken > 0 ? `${plural(broken, "file", "files")} not tried, because of mistakes` : [],
    ]
      .flat()
      .join("; "),
};

/** Where files have mistakes, it is no praise that no example fails. */
function outcome(examples: number, broken: number): string {
  if (examples === 0) return "";
  return broken > 0 ? " tried" : ", none fails";
}

/** What a page about a rule is made of. */
export type PagePart =
  | "message"
  | "advice"
  | "why"
  | "cancels"
  | "voids"
  | "voidsGrade"
  | "cases"
  | "unless"
  | "when"
  | "where"
  | "except"
  | "focus"
  | "strength"
  | "severity"
  | "replace"
  | "flags"
  | "passes"
  | "todo"
  | "sources"
  | "forms"
  | "labels"
  | "expected"
  | "found"
  | "file";

const englishParts: Readonly<Record<PagePart, string>> = {
  message: "says",
  advice: "advises",
  why: "why",
  cancels: "takes back",
  voids: "lowers",
  voidsGrade: "the grade of the apology",
  cases: "looks for",
  unless: "unless",
  when: "when",
  where: "where",
  except: "except",
  focus: "reports",
  strength: "strength",
  severity: "severity",
  replace: "replacement",
  flags: "flags",
  passes: "passes",
  todo: "todo",
  sources: "sources",
  forms: "forms",
  labels: "labels",
  expected: "expected",
  found: "found",
  file: "file",
};

export interface Near {
  name: string;
  nearest: string | undefined;
}

export interface UnknownCommand extends Near {
  valid: readonly string[];
}

export interface StopWords {
  after: string | undefined;
  wanted: string;
  instead: string | undefined;
}

export interface TestCounts {
  rules: number;
  examples: number;
  failures: number;
  todo: number;
  /** Of the todo, those that come out right. */
  done: number;
  broken: number;
}
