import type { Command } from "commander";
import type { Catalogue } from "../model/messages/index.ts";

/** What the help of a command says. */
export interface HelpTexts {
  about: string;
  usage: string;
  /** What follows the options: a title, and lines below it. */
  after?: readonly (readonly [title: string, lines: readonly string[]])[];
}

/** Let the help of a command speak the words of a catalogue, in at most 80 columns. */
export function dressHelp(
  command: Command,
  words: Catalogue,
  { about, usage, after = [] }: HelpTexts,
): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.helpUsage(),
    "Arguments:": words.helpArguments(),
  };
  const text = after.map(([title, lines]) => `\n${[title, ...indented(lines)].join("\n")}`);
  return command
    .description(about)
    .usage(usage)
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => titles[title] ?? title,
      // Defaults are in the texts themselves.
      optionDescription: ({ description }) => description,
    })
    .addHelpText("after", text.join("\n"));
}

/** Write what commands there are: `oprecht rules list   all rules …`. */
export function commandLines(
  commands: readonly (readonly [usage: string, about: string])[],
): readonly string[] {
  const width = Math.max(...commands.map(([usage]) => usage.length)) + 2;
  return commands.map(([usage, about]) => usage.padEnd(width) + about);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
