import { Command } from "commander";
import { defaultMaxSize } from "../lint.ts";
import { channels, faults, genres } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import { languages } from "../model/language.ts";
import { catalogue } from "../model/messages/index.ts";
import { severities } from "../model/rule.ts";
import { reporterNames } from "../report/index.ts";
import { commandLines, dressHelp, type HelpTexts } from "./help.ts";
import {
  readCount,
  readList,
  readOutput,
  readPath,
  readRule,
  readShard,
  readSize,
  readWord,
} from "./values.ts";

/** Declare the flags of `oprecht lint`, with their texts in a language. */
export function declareFlags(language: Language, version: string): Command {
  const words = catalogue(language);
  const command = dressHelp(new Command("oprecht"), words, lintHelp(words))
    .allowExcessArguments()
    .argument(`[${words.wordPaths()}...]`, words.helpPaths());
  declareTexts(command, words);
  declareRules(command, words);
  declareInput(command, words);
  declareFormats(command, words, reporterNames);
  command.option("--fix", words.helpFix(), false).option("-q, --quiet", words.helpQuiet(), false);
  declareScreen(command, words);
  declareExit(command, words);
  return command
    .optionsGroup(words.helpGroupOther())
    .version(version, "-V, --version", words.helpVersion())
    .helpOption("-h, --help", words.helpHelp());
}

type Words = ReturnType<typeof catalogue>;

function lintHelp(words: Words): HelpTexts {
  const commands = commandLines([
    ["oprecht baseline", words.helpBaselineAbout()],
    ["oprecht merge", words.helpMergeAbout()],
    ["oprecht init", words.helpInit()],
    ["oprecht config --for", words.helpConfigAbout()],
    ["oprecht promises", words.helpPromises()],
    ["oprecht rules list", words.helpRulesList()],
    ["oprecht rules show", words.helpRulesShow()],
    ["oprecht rules test", words.helpRulesTest()],
    ["oprecht rules trace", words.helpRulesTrace()],
  ]);
  const examples = [words.helpExampleFile(), words.helpExamplePipe()];
  return {
    about: words.helpAbout(),
    usage: words.helpUsageLine(),
    after: [
      [words.helpCommands(), commands],
      [words.helpExamples(), examples],
    ],
  };
}

/** Declare what may be said of the texts. */
export function declareTexts(command: Command, words: Words): void {
  command
    .optionsGroup(words.helpGroupTexts())
    .option(
      `--lang <${words.wordLanguage()}>`,
      words.helpLang(),
      word("--lang", [...languages, "auto"]),
    )
    .option(`--genre <${words.wordKind()}>`, words.helpGenre(), word("--genre", genres))
    .option(`--fault <${words.wordWhose()}>`, words.helpFault(), word("--fault", faults))
    .option(`--org <${words.wordNames()}>`, words.helpOrg(), list("--org"))
    .option(`--channel <${words.wordWhere()}>`, words.helpChannel(), word("--channel", channels))
    .option(`--audience <${words.wordWhom()}>`, words.helpAudience())
    .option(`--reply-to <${words.wordFile()}>`, words.helpReplyTo(), (value) =>
      readPath("--reply-to", value),
    );
}

/** Declare which rules are wanted, and how heavy each weighs. */
export function declareRules(command: Command, words: Words): void {
  const setting = `${words.wordId()}=${words.wordSeverity()}`;
  command
    .optionsGroup(words.helpGroupRules())
    .option(`--rule <${setting}>`, words.helpRule(), each(readRule, "--rule"))
    .option(`--only <${words.wordIds()}>`, words.helpOnly(), list("--only"))
    .option(`--skip <${words.wordIds()}>`, words.helpSkip(), list("--skip"));
  declarePacks(command, words);
}

/** Declare the folders with rules of one's own. */
export function declarePacks(command: Command, words: Words): void {
  command.option(`--rules <${words.wordFolder()}>`, words.helpRules(), each(readPath, "--rules"));
}

/** Declare where the texts come from. */
export function declareInput(command: Command, words: Words): void {
  const file = words.wordFile();
  const size = `${defaultMaxSize / 1e6}MB`;
  command
    .optionsGroup(words.helpGroupInput())
    .option(`--shard <${words.wordShard()}>`, words.helpShard(), (value) =>
      readShard("--shard", value),
    )
    .option("--staged", words.helpStaged(), false)
    .option(`--since <${words.wordRevision()}>`, words.helpSince())
    .option(`--stdin-filename <${file}>`, words.helpStdinFilename())
    .option("--no-error-on-unmatched", words.helpNoErrorOnUnmatched());
  declareLookup(command, words);
  command
    .option(`--max-file-size <${words.wordSize()}>`, words.helpMaxFileSize({ size }), (value) =>
      readSize("--max-file-size", value),
    )
    .option("--cache", words.helpCache(), false)
    .option(`--cache-location <${words.wordFolder()}>`, words.helpCacheLocation(), (value) =>
      readPath("--cache-location", value),
    );
}

/** Declare where settings are looked for, and what says what to leave alone. */
export function declareLookup(command: Command, words: Words): void {
  const file = words.wordFile();
  command
    .option(`-c, --config <${file}>`, words.helpConfig())
    .option("--no-config", words.helpNoConfig())
    .option(`--ignore-path <${file}>`, words.helpIgnorePath(), (value) =>
      readPath("--ignore-path", value),
    )
    .option("--no-ignore", words.helpNoIgnore());
}

/** Declare in which formats to report. */
export function declareFormats(command: Command, words: Words, formats: readonly string[]): void {
  command.optionsGroup(words.helpGroupOutput()).option(
    `-f, --format <${words.wordName()}[=${words.wordFile()}]>`,
    words.helpFormat({ formats }),
    each((flag, value) => readOutput(flag, value, formats), "--format"),
  );
}

/** Declare how the output looks. */
export function declareScreen(command: Command, words: Words): void {
  command
    .option("--color", words.helpColor())
    .option("--no-color", words.helpNoColor())
    .option(
      `--ui-lang <${words.wordLanguage()}>`,
      words.helpUiLang(),
      word("--ui-lang", languages),
    );
}

function declareExit(command: Command, words: Words): void {
  command
    .optionsGroup(words.helpGroupExit())
    .option(
      `--fail-on <${words.wordSeverity()}>`,
      words.helpFailOn(),
      word("--fail-on", severities),
    )
    .option(`--max-warnings <${words.wordNumber()}>`, words.helpMaxWarnings(), (value) =>
      readCount("--max-warnings", value),
    )
    .option("--exit-zero", words.helpExitZero(), false)
    .option(`--baseline <${words.wordFile()}>`, words.helpBaseline(), (value) =>
      readPath("--baseline", value),
    )
    .option("--no-baseline", words.helpNoBaseline());
}

function word<Word extends string>(flag: string, words: readonly Word[]) {
  return (value: string): Word => readWord(flag, value, words);
}

/** Collect the values of a flag that may be given more than once. */
function each<Value>(read: (flag: string, value: string) => Value, flag: string) {
  return (value: string, before: readonly Value[] = []) => [...before, read(flag, value)];
}

function list(flag: string) {
  return (value: string, before: readonly string[] = []) => [...before, ...readList(flag, value)];
}
