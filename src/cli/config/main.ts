import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Command } from "commander";
import type { Config, NamesWith } from "../../config/config.ts";
import { configFinder } from "../../config/find.ts";
import { loadConfig } from "../../config/load.ts";
import { type Setting, settingsOf } from "../../config/origins.ts";
import { configFor } from "../../config/overrides.ts";
import { countRules, type RuleCount, settingsOfPacks } from "../../lint/silenced.ts";
import { ruleNames } from "../../lint.ts";
import { UserError } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import { catalogue, say } from "../../model/messages/index.ts";
import { escapeControls, escapeJson } from "../../report/escape.ts";
import { declareFormats, declareLookup, declareRules, declareTexts } from "../flags.ts";
import { dressHelp } from "../help.ts";
import type { Io } from "../io.ts";
import { lintOptions } from "../lint-options.ts";
import { type Flags, type Options, toOptions } from "../options.ts";
import { packsOf } from "../packs.ts";
import { parseArguments } from "../parse.ts";
import { checkRuleNames } from "../rule-names.ts";
import { shownPath } from "../shown-path.ts";
import { writeOut } from "../write.ts";
import { withFlags } from "./flagged.ts";
import { whyLeftAlone } from "./left-alone.ts";
import { packedSettings } from "./packed.ts";
import { originShower, originsByPointer, settingsTree, settingsYaml } from "./write.ts";

type Format = "yaml" | "json";

const formats: readonly Format[] = ["yaml", "json"];

/** What holds for a file. */
interface Answer {
  file: string;
  /** Why it would be left alone. */
  note: string | undefined;
  settings: readonly Setting[];
  rules: RuleCount;
}

/**
 * Print what holds for a file, and where each setting comes from: `oprecht config --for`.
 *
 * @throws UserError if a configuration cannot be used.
 */
export async function configMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const command = declareConfig(language);
  const shown = parseArguments(command, argv.length > 0 ? argv : ["--help"]);
  if (shown !== undefined) {
    if (argv.length > 0) return writeOut(shown, io, language);
    await io.stderr.write(shown);
    return 2;
  }
  const { for: file, ...flags } = command.opts<Flags<Format> & { for?: string }>();
  if (!file) throw new UserError({ id: "flagNoValue", values: { flag: "--for" } });
  const options = toOptions([], { ...flags, fix: false, quiet: false, exitZero: false }, "yaml");
  const cwd = process.cwd();
  const answer = await answerFor(file, options, { cwd, language });
  const isJson = options.outputs.some(({ format }) => format === "json");
  const show = originShower((path) => shownPath(path, path, cwd));
  const text = isJson ? writeJson(answer, show) : writeYaml(answer, show, language);
  return writeOut(text, io, language);
}

function declareConfig(language: Language): Command {
  const words = catalogue(language);
  const command = dressHelp(new Command("oprecht"), words, {
    about: words.helpConfigAbout(),
    usage: words.helpConfigUsage(),
  })
    .allowExcessArguments(false)
    .option(`--for <${words.wordFile()}>`, words.helpConfigFor());
  declareTexts(command, words);
  declareRules(command, words);
  command.optionsGroup(words.helpGroupInput());
  declareLookup(command, words);
  declareFormats(command, words, formats);
  return command
    .option(`--ui-lang <${words.wordLanguage()}>`, words.helpUiLang())
    .helpOption("-h, --help", words.helpHelp());
}

async function answerFor(
  file: string,
  options: Options<string>,
  { cwd, language }: { cwd: string; language: Language },
): Promise<Answer> {
  const absolute = resolve(cwd, file);
  const config = await configOf(absolute, options, cwd);
  const merged = config && configFor(config, absolute);
  const packs = packsOf(merged, options, cwd);
  checkRuleNames(options, await ruleNames(packs));
  const choice = lintOptions(options, merged);
  const found = [
    ...packedSettings(await settingsOfPacks(packs), choice.rules ?? {}, cwd),
    ...(config ? settingsOf(config, absolute) : []),
  ];
  const settings = withFlags(found, options, cwd).map((one) =>
    one.way[0] === "packs"
      ? { ...one, value: shownPath(String(one.value), String(one.value), cwd) }
      : one,
  );
  const why = whyLeftAlone(absolute, options, cwd);
  return {
    file: shownPath(absolute, file, cwd),
    note: why && say(language, why),
    settings,
    rules: await countRules(choice, packs),
  };
}

/** Load the configuration that holds for a file, with its overrides. */
async function configOf(
  absolute: string,
  options: Options<string>,
  cwd: string,
): Promise<Config | undefined> {
  const { config } = options;
  if (config === false) return undefined;
  const path = config === undefined ? configFinder()(dirname(absolute)) : resolve(cwd, config);
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw new UserError({ id: "configMissing", values: { path: config ?? path } });
  const names: NamesWith = (packs) => ruleNames(packsOf({ packs }, options, cwd));
  return loadConfig(path, shownPath(path, path, cwd), names);
}

type Show = ReturnType<typeof originShower>;

function writeYaml(
  { file, note, settings, rules }: Answer,
  show: Show,
  language: Language,
): string {
  const comment = (text: string) => `# ${escapeControls(text)}\n`;
  return [
    comment(file),
    ...(note === undefined ? [] : [comment(note)]),
    settingsYaml(settings, show),
    comment(say(language, { id: "configRules", values: rules })),
    comment(say(language, { id: "configOrder" })),
  ].join("");
}

function writeJson({ file, note, settings, rules }: Answer, show: Show): string {
  const origins = originsByPointer(settings, show);
  const answer = {
    file,
    leftAlone: note ?? null,
    settings: settingsTree(settings),
    origins,
    rules,
  };
  return `${escapeJson(JSON.stringify(answer, undefined, 2))}\n`;
}
