import type { Root } from "nlcst";
import type { VFile } from "vfile";
import { type LintOptions, lintDocuments } from "./lint.ts";
import type { Finding, Report } from "./model/report.ts";
import type { Severity } from "./model/rule.ts";
import { readTree } from "./read/tree.ts";

/** How vfile-message tells weights apart: fatal, a warning, for information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
};

/**
 * Lint a natural-language tree: `retext().use(retextDutch).use(oprecht)`.
 *
 * Each finding becomes a message on the file with `ruleId`, `source` (`oprecht`), `place`, `actual`,
 * `expected`, `note` and `url`. The transformer is asynchronous.
 */
export default function oprecht(options: LintOptions = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const path = file.path ?? "<text>";
    const document = {
      path,
      format: "nlcst",
      source: String(file),
      texts: [readTree(tree, path)],
      failures: [],
    };
    const report = await lintDocuments([{ document, options }], options);
    for (const text of report.files.flatMap(({ texts }) => texts)) {
      if (text.skipped !== null) file.info(text.skipped, { source: "oprecht" });
      for (const finding of text.findings) addMessage(file, finding, report.rules);
    }
  };
}

function addMessage(file: VFile, finding: Finding, rules: Report["rules"]): void {
  const { ruleId, severity, message: reason, advice, text, fix, place } = finding;
  const rule = rules[ruleId];
  const message = file.message(reason, { place: place ?? undefined, ruleId, source: "oprecht" });
  message.fatal = fatal[severity];
  message.actual = text;
  message.expected = fix ? [fix.replacement] : [];
  message.note = [advice, rule?.why].filter(Boolean).join("\n\n");
  if (rule) message.url = rule.url;
}
