import type { Language } from "../../../src/model/language.ts";
import { say } from "../../../src/model/messages/index.ts";
import { type CheckedRules, checkRules } from "../../../src/ruleset/check.ts";

/** The file of the rule that tests are about. */
export const minimiser = "en/non-apology/minimiser.yml";

/** Write a rule in which all is right; `lines` come first, in the place of those with the same keys. */
export function rule(...lines: readonly string[]): string {
  const given = new Set(lines.flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []));
  const kept = good.filter((line) => !given.has(line.slice(0, line.indexOf(":"))));
  return [...lines, ...kept, ""].join("\n");
}

const good = [
  "title: Minimiser",
  "severity: warning",
  'message: "This makes it small."',
  'advice: "Say how bad it was."',
  "why: It hurts.",
  "sources: [goffman-1971]",
  'patterns: ["merely a mistake"]',
  'flags: ["[[One]]", "[[Two]]", "[[Three]]"]',
  "passes: [Four, Five, Six]",
];

/** Check files by name, with good words and references where none are given. */
export function check(files: Readonly<Record<string, string>>): CheckedRules {
  const all = {
    "references.yml": "goffman-1971:\n  author: Goffman, E.\n  title: Relations\n",
    "en/words.yml": "sets:\n  if: [if, in case]\nnouns:\n  mistake: mistakes\n",
    ...files,
  };
  return checkRules(
    Object.entries(all).map(([name, text]) => ({ name, path: `rules/${name}`, text })),
  );
}

/** Tell what is wrong with files. */
export function mistakes(language: Language, files: Readonly<Record<string, string>>) {
  return check(files).problems.map(({ message, place }) => ({
    where: `${place?.path.replace("rules/", "")}:${place?.line}:${place?.column}`,
    excerpt: place?.excerpt,
    says: say(language, message),
  }));
}
