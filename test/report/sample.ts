import { emptyProfile } from "../../src/model/profile.ts";
import type { Finding, Report, TextReport } from "../../src/model/report.ts";
import type { Severity } from "../../src/model/rule.ts";

/** A finding in short: `words` are looked up in the sentence; without them the whole text is meant. */
export interface Said {
  rule?: string;
  severity?: Severity;
  sentence?: number;
  words?: string;
  message?: string;
  advice?: string;
  title?: string;
  fingerprint?: string;
}

/** Build a text of which each sentence stands on a line of its own. */
export function textOf(
  sentences: readonly string[],
  said: readonly Said[],
  more: Partial<TextReport> = {},
): TextReport {
  return {
    id: "text",
    pointer: null,
    language: "en",
    genre: null,
    skipped: null,
    profile: emptyProfile,
    contact: null,
    sentences: sentences.map((text, index) => ({
      text,
      place: placeOf(index, 0, text.length),
      quoted: false,
      strategies: [],
      claimed: [],
      components: [],
    })),
    findings: said.map((finding) => findingOf(sentences, finding)),
    promises: [],
    ...more,
  };
}

/** Build a report over texts, each the only one of its file or, given as a list, all of one. */
export function reportOf(
  files: Readonly<Record<string, TextReport | readonly TextReport[]>>,
  failures: Report["failures"] = [],
): Report {
  const list = Object.entries(files).map(([path, texts]) => ({
    path,
    format: "text",
    texts: "id" in texts ? [texts] : texts,
  }));
  const texts = list.flatMap((file) => file.texts);
  const findings = texts.flatMap((text) => text.findings);
  const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
  const rules = findings.map(({ ruleId }): [string, Report["rules"][string]] => [
    ruleId,
    { title: `Title of ${ruleId.split("/")[1]}`, why: "", url: "", sources: [] },
  ]);
  return {
    version: 1,
    tool: { name: "oprecht", version: "0.0.0", rules: "00" },
    summary: {
      files: list.length,
      texts: texts.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
    rules: Object.fromEntries(rules),
    files: list,
    failures,
  };
}

function findingOf(
  sentences: readonly string[],
  { rule = "kind/rule", severity = "warning", sentence = 0, words, ...said }: Said,
): Finding {
  const start = words === undefined ? 0 : (sentences[sentence] ?? "").indexOf(words);
  const end = start + (words?.length ?? 0);
  return {
    ruleId: rule,
    category: rule.split("/")[0] ?? "",
    severity,
    title: `Title of ${rule.split("/")[1]}`,
    message: "Message.",
    advice: "Advice.",
    text: words ?? "",
    fix: null,
    fingerprint: "f",
    place: words === undefined ? null : placeOf(sentence, start, end),
    context: words === undefined ? null : { sentence, start, end },
    ...said,
  };
}

function placeOf(line: number, start: number, end: number): NonNullable<Finding["place"]> {
  return {
    start: { line: line + 1, column: start + 1 },
    end: { line: line + 1, column: end + 1 },
  };
}
