export { openStore } from "./cache/store.ts";
export type { Found } from "./engine/judge/find.ts";
export {
  type Input,
  type LintOptions,
  lintFiles,
  lintText,
  type Progress,
} from "./lint.ts";
export type { Expectations } from "./model/expect.ts";
export type { Facts, Genre } from "./model/facts.ts";
export type { Language } from "./model/language.ts";
export type * from "./model/library.ts";
export type * from "./model/profile.ts";
export type * from "./model/report.ts";
export type { Rule, Ruleset, Severity } from "./model/rule.ts";
export type { Store } from "./model/store.ts";
export { loadReporter, reporterNames } from "./report/index.ts";
export { loadRules } from "./ruleset/load.ts";
