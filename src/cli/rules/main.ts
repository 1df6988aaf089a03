import { UserError } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import { nearest } from "../../model/nearest.ts";
import type { PageOptions } from "../../report/page-style.ts";
import { colorLevel } from "../color.ts";
import type { Io } from "../io.ts";
import { parseArguments } from "../parse.ts";
import { screenWidth, writeOut } from "../write.ts";
import { declareRules, declareRulesCommand, type RulesCommand, rulesCommands } from "./flags.ts";
import { list } from "./list.ts";
import type { Request, RulesFlags } from "./request.ts";
import { show } from "./show.ts";
import { test } from "./test.ts";
import { trace } from "./trace.ts";

const handlers: Readonly<Record<RulesCommand, (request: Request) => Promise<number>>> = {
  list,
  show,
  test,
  trace,
};

/**
 * Do what the arguments behind `oprecht rules` ask for, and give the exit code; without any, list the rules.
 *
 * @throws UserError if that cannot be done.
 */
export async function rulesMain(
  argv: readonly string[],
  io: Io,
  language: Language,
): Promise<number> {
  const [first = "list"] = argv;
  if (first === "-h" || first === "--help") {
    return writeOut(parseArguments(declareRules(language), ["--help"]) ?? "", io, language);
  }
  const isFlag = first.startsWith("-");
  const name = isFlag ? "list" : commandNamed(first);
  const command = declareRulesCommand(name, language);
  const shown = parseArguments(command, isFlag ? argv : argv.slice(1));
  if (shown !== undefined) return writeOut(shown, io, language);
  const flags = command.opts<RulesFlags>();
  const style: PageOptions = {
    language,
    color: colorLevel(flags.color, io.env, io.stdout),
    width: screenWidth(io),
  };
  return handlers[name]({ args: command.args, flags, style, io, cwd: process.cwd() });
}

function commandNamed(name: string): RulesCommand {
  const command = rulesCommands.find((one) => one === name);
  if (command) return command;
  const values = { name, valid: rulesCommands, nearest: nearest(name, rulesCommands) };
  throw new UserError({ id: "commandUnknown", values });
}
