import type { CommanderError } from "commander";
import { UserError } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { nearest } from "../model/nearest.ts";

/** Say in our own words what commander says of arguments that it cannot read. */
export function usageError(error: CommanderError, flags: readonly string[]): UserError {
  // Commander keeps what was written only in its message, between quotes.
  const [, written = ""] = /'(.*)'/s.exec(error.message) ?? [];
  return new UserError(usageMessage(error, written, flags));
}

function usageMessage(
  { code, message }: CommanderError,
  written: string,
  flags: readonly string[],
): Message {
  if (code === "commander.unknownOption") {
    const flag = written.split("=", 1)[0] ?? "";
    if (flags.includes(flag)) return { id: "flagTakesNone", values: { flag } };
    const meant = flag.startsWith("--") ? nearest(flag, flags) : undefined;
    return { id: "flagUnknown", values: { flag, nearest: meant } };
  }
  if (code === "commander.optionMissingArgument") {
    const flag = /--[\w-]+/.exec(written)?.[0] ?? written;
    return { id: "flagNoValue", values: { flag } };
  }
  if (code === "commander.missingArgument") {
    return { id: "argumentMissing", values: { name: written } };
  }
  if (code === "commander.excessArguments") return { id: "argumentExcess" };
  return { id: "flagOther", values: { reason: message.replace(/^error: /, "") } };
}
