import type { Problem } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { FailureReport } from "../model/report.ts";
import { writeProblem } from "./complain.ts";
import type { Settled } from "./settings.ts";

/** What is wrong in configurations and which files are not judged for it: for the report, and for the screen. */
export interface Blame {
  failures: readonly FailureReport[];
  text: string;
}

/** Tell what is wrong in the configurations, each once, with the files below it. */
export function blame(settled: readonly Settled[], language: Language): Blame {
  const blames = [...groupByMistakes(settled)].map(
    ([{ problems }, { configPath, paths }]): Blame => {
      const values = { config: configPath, count: paths.length };
      const count: Problem = { message: { id: "configBrokenCount", values } };
      const message = say(language, { id: "configBroken", values: { config: configPath } });
      const mistakes = problems.map((problem) => failureOf(problem, configPath, language));
      return {
        failures: [...mistakes, ...paths.map((path) => ({ path, message }))],
        text: [...problems, count].map((problem) => writeProblem(problem, language)).join(""),
      };
    },
  );
  return {
    failures: blames.flatMap(({ failures }) => failures),
    text: blames.map(({ text }) => text).join(""),
  };
}

function groupByMistakes(settled: readonly Settled[]) {
  const groups = new Map<UserError, { configPath: string; paths: string[] }>();
  for (const { input, config, configPath = "" } of settled) {
    if (!(config instanceof UserError)) continue;
    const group = groups.get(config) ?? { configPath, paths: [] };
    group.paths.push(input.path);
    groups.set(config, group);
  }
  return groups;
}

function failureOf(
  { message, place }: Problem,
  configPath: string,
  language: Language,
): FailureReport {
  const said = { path: configPath, message: say(language, message) };
  return place ? { ...said, line: place.line, column: place.column } : said;
}
