import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";

/** Run the command in this process, and tell what comes of it. */
export async function run(
  args: readonly string[],
  { stdin, env = {} }: { stdin?: string | undefined; env?: Io["env"] } = {},
) {
  const [stdout, stderr] = [memory(), memory()];
  const bytes = new TextEncoder().encode(stdin ?? "");
  const code = await main(args.filter(Boolean), {
    stdin: {
      isGiven: () => stdin !== undefined,
      read: async (limit) => (bytes.length > limit ? undefined : bytes),
    },
    stdout,
    stderr,
    env,
  });
  return { code, stdout: stdout.written(), stderr: stderr.written() };
}

/** Make a stream that remembers what is written to it. */
export function memory() {
  const texts: string[] = [];
  const write = async (text: string) => {
    texts.push(text);
    return undefined;
  };
  return { write, written: () => texts.join("") };
}
