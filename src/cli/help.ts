import type { Command } from "commander";
import type { Catalogue } from "../model/messages/index.ts";

/** Let the help speak the words of a catalogue, in at most 80 columns. */
export function dressHelp(command: Command, words: Catalogue): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.helpUsage(),
    "Arguments:": words.helpArguments(),
  };
  const examples = [words.helpExampleFile(), words.helpExamplePipe()];
  return command
    .description(words.helpAbout())
    .usage(words.helpUsageLine())
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => titles[title] ?? title,
      // Defaults are in the texts themselves.
      optionDescription: ({ description }) => description,
    })
    .addHelpText(
      "after",
      `\n${words.helpExamples()}\n${examples.map((line) => `  ${line}`).join("\n")}`,
    );
}
