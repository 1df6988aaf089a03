import { Command } from "commander";
import { packageVersion } from "../../lint.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { catalogue, say } from "../../model/messages/index.ts";
import { escapeControls } from "../../report/escape.ts";
import { dressHelp } from "../help.ts";
import type { Io } from "../io.ts";
import { parseArguments } from "../parse.ts";
import { readWord } from "../values.ts";
import { writeOut } from "../write.ts";
import { carryOut, type Outcome } from "./carry-out.ts";
import { hookPath, lookAround } from "./look.ts";
import { planInit } from "./plan.ts";

/**
 * Write a first configuration, a hook and a workflow, as far as there is a place for them, and give
 * the exit code: 2 if one cannot be written. What is there already stays as it is.
 *
 * @throws UserError if the arguments cannot be understood, or git refuses.
 */
export async function initMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const command = declareInit(language);
  const shown = parseArguments(command, argv);
  if (shown !== undefined) return writeOut(shown, io, language);
  const { hook = false, dryRun = false } = command.opts<{ hook?: boolean; dryRun?: boolean }>();
  const cwd = process.cwd();
  const sight = await lookAround(cwd);
  const { top, hooks } = sight;
  const path = hook && hooks === "git" && top !== undefined ? await hookPath(top) : undefined;
  const wish = { language, version: packageVersion, ...(path !== undefined && { hook: path }) };
  const outcomes: Outcome[] = [];
  for (const step of planInit(sight, wish)) outcomes.push(await carryOut(step, { cwd, dryRun }));
  const told = outcomes.map((outcome) => write(outcome, language)).join("");
  const next = dryRun ? "" : `\n${say(language, { id: "initNext" })}\n`;
  const code = await writeOut(told + next, io, language);
  return outcomes.some(({ isFailed }) => isFailed) ? 2 : code;
}

/** Declare the flags, with their texts in a language. */
function declareInit(language: Language): Command {
  const words = catalogue(language);
  return dressHelp(new Command("oprecht"), words, {
    about: words.helpInit(),
    usage: words.helpInitUsage(),
  })
    .allowExcessArguments(false)
    .option("--hook", words.helpInitHook())
    .option("--dry-run", words.helpDryRun())
    .option(`--ui-lang <${words.wordLanguage()}>`, words.helpUiLang(), (value) =>
      readWord("--ui-lang", value, languages),
    )
    .helpOption("-h, --help", words.helpHelp());
}

function write({ message, lines = "" }: Outcome, language: Language): string {
  const indented = lines.replaceAll(/^(?=.)/gm, "    ");
  return `${escapeControls(say(language, message))}\n${indented}`;
}
