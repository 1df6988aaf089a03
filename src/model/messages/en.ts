import type { UnusedIgnore } from "../report.ts";
import type { Severity } from "../rule.ts";
import { enCli } from "./en-cli.ts";
import { enConfig } from "./en-config.ts";
import { enContact } from "./en-contact.ts";
import { enData } from "./en-data.ts";
import { enHelp } from "./en-help.ts";
import { enInit } from "./en-init.ts";
import { enLibrary } from "./en-library.ts";
import { enPolicy } from "./en-policy.ts";
import { enProfile } from "./en-profile.ts";
import { enPromises } from "./en-promises.ts";
import { enRuleCommands } from "./en-rule-commands.ts";
import { enRules } from "./en-rules.ts";
import { enVerdict } from "./en-verdict.ts";
import { enYaml } from "./en-yaml.ts";
import { type Counts, plural, series, shownPieces } from "./plural.ts";

/** What the tool says in English. Messages say what is wrong, where, and what to do. */
export const en = {
  // Reading
  fileMissing: () => "There is no such file or folder. Check the path.",
  fileUnreadable: ({ reason }: { reason: string }) => `The file cannot be read: ${reason}.`,
  fileForbidden: () => "The file may not be read. Check its permissions.",
  fileIsFolder: () => "This is a folder, where a file was expected.",
  fileTooLarge: ({ limit }: { limit: number }) =>
    `The file is larger than ${limit} bytes. Raise the limit with --max-file-size, or split the file.`,
  notText: () => "This is not a text file. Save it as plain text in UTF-8.",
  notUtf8: () => "This line is not UTF-8. Save the file as UTF-8.",
  notUtf16: () => "The file starts as UTF-16, but is not. Save it as UTF-8.",
  unknownFormat: ({ name, formats }: { name: string; formats: readonly string[] }) =>
    `Files of the kind “${name}” cannot be read. These can: ${formats.join(", ")}.`,
  markupTooDeep: () => "The markup is nested too deeply to be read. Make it simpler.",
  markupTooDense: () =>
    "From this line on there are too many marks in one paragraph to be read. Break it up with blank lines.",
  frontMatterBroken: ({ reason }: { reason: string }) =>
    `The front matter is not valid YAML, so nothing in it counts: ${reason}.`,
  badFact: ({ key, value, expected, meant }: BadFact) =>
    `\`${key}\` cannot be “${value}”. ${meant ? `Did you mean “${meant}”? ` : ""}Choose from: ${expected.join(", ")}.`,
  badLanguage: ({ value }: { value: string }) =>
    `“${value}” is no language code. Write one like nl or en-GB.`,
  badOrganisation: () =>
    "`organisation` must be a name, or `names`, `roles` and `handles`, each a text or a list of texts.",
  factNotText: ({ key }: { key: string }) => `\`${key}\` must be a text of at least one word.`,
  recordBroken: () =>
    'This line is not valid JSON. Write one record per line: {"id": "…", "text": "…"}.',
  recordNotObject: () => 'This line holds no record. Write {"id": "…", "text": "…"}.',
  recordWithoutText: () => "The record has no `text`. Put the words to judge there, as a string.",
  recordTextNotString: () => "The `text` of a record must be a string.",
  recordContextNotString: () =>
    "The `context` of a record, what its text replies to, must be a string.",
  recordIdNotName: () => "The `id` of a record must be a string or a number.",
  recordIdTwice: ({ id, line }: { id: string; line: number }) =>
    `The id “${id}” is already that of line ${line}. Give each record an id of its own.`,

  // Texts
  skippedLanguage: ({ language }: { language: string }) =>
    `Not judged: the text is in neither Dutch nor English (${language}).`,
  skippedUndecided: () =>
    "Not judged: too short to tell Dutch from English. Say which with --lang, or `language` in the config.",

  // Reports
  severityName: ({ severity }: { severity: Severity }) =>
    ({ error: "error", warning: "warning", info: "note" })[severity],
  wholeText: () => "whole text",
  ignoreUnused: ({ line, rules, path }: UnusedIgnore) =>
    `${path === undefined ? "Line " : `${path}:`}${line} asks to ignore ${rules.length > 0 ? rules.join(", ") : "findings"}, and there is nothing of that. Take ${path === undefined ? "the comment" : "it"} away.`,
  piecesUnread: ({ names }: { names: readonly string[] }) =>
    `Not read: ${shownPieces(names, "and", "more")}. Lint the file of dynamic content that holds it as well, and it counts.`,
  moreFindings: ({ count }: { count: number }) => `and ${count} more`,
  wordingOnly: () => "oprecht judges the wording, not whether you mean it.",
  summary: ({ errors, warnings, infos, texts, files, skipped, failures }: Counts) => {
    const found = [
      errors > 0 ? plural(errors, "error", "errors") : [],
      warnings > 0 ? plural(warnings, "warning", "warnings") : [],
      infos > 0 ? plural(infos, "note", "notes") : [],
    ].flat();
    const where =
      plural(texts, "text", "texts") +
      (files === texts ? "" : ` (${plural(files, "file", "files")})`);
    return [
      texts === 0
        ? "No texts were judged"
        : `${series(found, "and") || "All clear: nothing to point out"} in ${where}`,
      skipped > 0 ? `${plural(skipped, "text", "texts")} skipped` : [],
      failures > 0 ? plural(failures, "read failure", "read failures") : [],
    ]
      .flat()
      .join("; ");
  },

  ...enConfig,
  ...enCli,
  ...enHelp,
  ...enYaml,
  ...enInit,
  ...enLibrary,
  ...enPolicy,
  ...enProfile,
  ...enPromises,
  ...enData,
  ...enRules,
  ...enRuleCommands,
  ...enVerdict,
  ...enContact,
};

/** What is wrong with the value of a fact, and what was probably meant. */
interface BadFact {
  key: string;
  value: string;
  expected: readonly string[];
  meant: string | undefined;
}
