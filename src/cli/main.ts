import { packageVersion } from "../lint.ts";
import type { Problem } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import { writeProblem } from "./complain.ts";
import type { Io } from "./io.ts";
import { userLanguage } from "./locale.ts";
import { helpText, readOptions } from "./options.ts";
import { run } from "./run.ts";

export { processIo } from "./io.ts";

/**
 * Do what the arguments ask for, and give the exit code:
 * 0 fine, 1 findings, 2 a mistake in use, settings or input, 3 a bug.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = userLanguage(argv, io.env);
  try {
    const [name = ""] = argv;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return await (await command())(argv.slice(1), io, language);
    const options = readOptions(argv, language, packageVersion);
    if (typeof options === "string") return (await io.stdout.write(options)) ? 2 : 0;
    const isGit = options.staged || options.since !== undefined;
    if (options.paths.length === 0 && !isGit && !io.stdin.isGiven()) {
      await io.stderr.write(helpText(language, packageVersion));
      return 2;
    }
    return await run(options, io, language);
  } catch (error) {
    return await explain(error, io, language);
  }
}

/** What is done with the arguments behind a command's name, and gives the exit code. */
type CommandMain = (argv: readonly string[], io: Io, language: Language) => Promise<number>;

/** The commands beside `lint`, loaded when they are called. */
const commands: Readonly<Record<string, (() => Promise<CommandMain>) | undefined>> = {
  baseline: async () => (await import("./baseline/main.ts")).baselineMain,
  config: async () => (await import("./config/main.ts")).configMain,
  merge: async () => (await import("./merge/main.ts")).mergeMain,
  init: async () => (await import("./init/main.ts")).initMain,
  promises: async () => (await import("./promises.ts")).promisesMain,
  rules: async () => (await import("./rules/main.ts")).rulesMain,
};

async function explain(error: unknown, { stderr }: Io, language: Language): Promise<number> {
  if (error instanceof UserError) {
    const { problems } = error;
    const seeHelp: Problem[] = isAboutFlags(error) ? [{ message: { id: "seeHelp" } }] : [];
    const lines = [...problems, ...seeHelp].map((problem) => writeProblem(problem, language));
    await stderr.write(lines.join(""));
    return 2;
  }
  const versions = `oprecht ${packageVersion}, node ${process.version}`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await stderr.write(`${say(language, { id: "bug" })}\n${versions}\n${trace}\n`);
  return 3;
}

function isAboutFlags({ problems }: UserError): boolean {
  return problems.some(({ message: { id } }) =>
    /^flag|^argument|^formatTwice$|^commandUnknown$/.test(id),
  );
}
