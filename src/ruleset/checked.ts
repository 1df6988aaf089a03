import type { Language } from "../model/language.ts";
import type { Reference } from "../model/rule-page.ts";
import type { CheckedRules } from "./check.ts";
import { checkFile, wholeFile } from "./check-file.ts";
import type { RuleFile } from "./files.ts";
import type { WordsFile } from "./inflect/words-file.ts";
import { identify } from "./source/identity.ts";
import { ruleChecker } from "./source/rule.ts";
import type { Located, RuleSource } from "./source/rule-source.ts";

/** What a file says that was checked before, and found right: one of these. */
export interface Known {
  references?: Readonly<Record<string, Reference>> | undefined;
  words?: WordsFile | undefined;
  rule?: RuleSource;
}

/** Files that need not be checked again. */
export type KnownFiles = ReadonlyMap<RuleFile, Known>;

/** What the files of a language say, as JSON has it: no text in it knows its file. */
export interface KeptSource {
  references: CheckedRules["references"];
  words: WordsFile | undefined;
  /** By the names of their files. */
  rules: Readonly<Record<string, object>>;
}

/** Take what the files of a language say, to be kept as JSON. */
export function keepSource(checked: CheckedRules, language: Language): KeptSource {
  const own = checked.rules.filter((rule) => rule.language === language);
  return {
    references: checked.references,
    words: checked.words[language],
    rules: Object.fromEntries(own.map(({ path, ...rule }) => [`${language}/${rule.id}.yml`, rule])),
  };
}

/** Tell of each file what was kept of it; `files` are those that `kept` was made of, and no others. */
export function recallSources(
  files: readonly RuleFile[],
  kept: Readonly<Partial<Record<Language, KeptSource>>>,
): KnownFiles {
  const references = Object.values(kept)[0]?.references;
  const known = new Map<string, Known>([["references.yml", { references }]]);
  const rules = new Map<string, object>();
  for (const [language, source] of Object.entries(kept)) {
    known.set(`${language}/words.yml`, { words: source.words });
    for (const [name, rule] of Object.entries(source.rules)) rules.set(name, rule);
  }
  return new Map(
    files.flatMap((file) => {
      const rule = rules.get(file.name);
      const found = rule ? { rule: recallRule(rule, file) } : known.get(file.name);
      return found ? [[file, found]] : [];
    }),
  );
}

/** The file is read again when one of its texts is to blame, which is seldom. */
function recallRule(rule: object, file: RuleFile): RuleSource {
  let found: RuleSource | undefined;
  const read = () => {
    found ??= readAgain(file);
    return found;
  };
  // All that a rule is goes into JSON and comes out of it, but for what can be called.
  return { path: file.path, ...Object(locate(rule, file, read)) };
}

function readAgain(file: RuleFile): RuleSource | undefined {
  const identity = identify(file.name);
  if (!("category" in identity)) return undefined;
  return checkFile(file, ruleChecker(file.path, identity, {}), []);
}

/** Copy a value, and let each text in it know again where it stands; `find` gives the same as it is in the file. */
function locate(value: unknown, file: RuleFile, find: () => unknown): unknown {
  const inside = (key: string | number) => () => Object(find())[key];
  if (Array.isArray(value)) return value.map((item, at) => locate(item, file, inside(at)));
  if (typeof value !== "object" || value === null) return value;
  if ("text" in value) return { ...value, blame: blameAs(find, file) };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, locate(part, file, inside(key))]),
  );
}

function blameAs(find: () => unknown, file: RuleFile): Located["blame"] {
  return (message, offset) => {
    const found = find();
    return isLocated(found) ? found.blame(message, offset) : wholeFile(file, message);
  };
}

function isLocated(value: unknown): value is Located {
  return typeof value === "object" && value !== null && "blame" in value;
}
