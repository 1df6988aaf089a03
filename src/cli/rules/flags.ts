import { Command } from "commander";
import { channels, faults, genres } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { type Catalogue, catalogue } from "../../model/messages/index.ts";
import { commandLines, dressHelp } from "../help.ts";
import { readPath, readWord } from "../values.ts";

/** The commands of `oprecht rules`. */
export type RulesCommand = "list" | "show" | "test" | "trace";

export const rulesCommands: readonly RulesCommand[] = ["list", "show", "test", "trace"];

/** Declare the arguments and flags of a command, with their texts in a language. */
export function declareRulesCommand(name: RulesCommand, language: Language): Command {
  const words = catalogue(language);
  const command = declarers[name](new Command(`oprecht rules ${name}`), words);
  if (name !== "test") declarePacks(command, words);
  command
    .option("--color", words.helpColor())
    .option("--no-color", words.helpNoColor())
    .option(
      `--ui-lang <${words.wordLanguage()}>`,
      words.helpUiLang(),
      oneOf("--ui-lang", languages),
    );
  return command.helpOption("-h, --help", words.helpHelp());
}

/** Declare `oprecht rules` itself: it has nothing but help. */
export function declareRules(language: Language): Command {
  const words = catalogue(language);
  const commands = commandLines([
    ["list", words.helpRulesList()],
    ["show", words.helpRulesShow()],
    ["test", words.helpRulesTest()],
    ["trace", words.helpRulesTrace()],
  ]);
  return dressHelp(new Command("oprecht"), words, {
    about: words.helpRulesAbout(),
    usage: words.helpRulesUsage(),
    after: [[words.helpCommands(), commands]],
  }).helpOption("-h, --help", words.helpHelp());
}

type Declare = (command: Command, words: Catalogue) => Command;

const declarers: Readonly<Record<RulesCommand, Declare>> = {
  list: (command, words) =>
    dress(command, words, words.helpRulesList(), words.helpRulesListUsage())
      .option(`--lang <${words.wordLanguage()}>`, words.helpOnlyLanguage(), oneLanguage)
      .option(`--category <${words.wordCategory()}>`, words.helpCategory()),
  show: (command, words) =>
    dress(command, words, words.helpRulesShow(), words.helpRulesShowUsage())
      .argument(`<${words.wordId()}>`, words.helpRuleId())
      .option(`--lang <${words.wordLanguage()}>`, words.helpOnlyLanguage(), oneLanguage)
      .option("--forms", words.helpForms(), false),
  test: (command, words) =>
    dress(command, words, words.helpRulesTest(), words.helpRulesTestUsage()).argument(
      `[${words.wordPaths()}...]`,
      words.helpTestPaths(),
    ),
  trace: (command, words) =>
    dress(command, words, words.helpRulesTrace(), words.helpRulesTraceUsage())
      .argument(`<${words.wordId()}>`, words.helpRuleId())
      .argument(`[${words.wordText()}...]`, words.helpTraceText())
      .option(
        `--lang <${words.wordLanguage()}>`,
        words.helpTextLanguage(),
        oneOf("--lang", [...languages, "auto"]),
      )
      .option(`--genre <${words.wordKind()}>`, words.helpGenre(), oneOf("--genre", genres))
      .option(`--fault <${words.wordWhose()}>`, words.helpFault(), oneOf("--fault", faults))
      .option(
        `--channel <${words.wordWhere()}>`,
        words.helpChannel(),
        oneOf("--channel", channels),
      ),
};

function dress(command: Command, words: Catalogue, about: string, usage: string): Command {
  // Commander would put the name of the command before the usage.
  return dressHelp(command.name("oprecht"), words, { about, usage });
}

function declarePacks(command: Command, words: Catalogue): void {
  command
    .option(
      `--rules <${words.wordFolder()}>`,
      words.helpRules(),
      (value: string, before: readonly string[] = []) => [...before, readPath("--rules", value)],
    )
    .option(`-c, --config <${words.wordFile()}>`, words.helpPackConfig())
    .option("--no-config", words.helpNoConfig());
}

function oneLanguage(value: string): Language {
  return readWord("--lang", value, languages);
}

function oneOf<Word extends string>(flag: string, words: readonly Word[]) {
  return (value: string): Word => readWord(flag, value, words);
}
