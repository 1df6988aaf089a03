import type { Command } from "commander";
import { CommanderError } from "commander";
import { usageError } from "./usage.ts";

/**
 * Let a command read its arguments; gives the text to show instead of doing anything (help, version).
 *
 * @throws UserError if they cannot be understood.
 */
export function parseArguments(command: Command, args: readonly string[]): string | undefined {
  let shown = "";
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => (shown += text), writeErr: () => {} });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (shown) return shown;
    throw usageError(error, longFlags(command));
  }
  return undefined;
}

function longFlags(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), "--help"];
}
