import { execFile } from "node:child_process";
import { UserError } from "../model/errors.ts";

/**
 * Let git answer, in bytes.
 *
 * @throws UserError with what git says, if it refuses or is not there.
 */
export function git(args: readonly string[], cwd: string): Promise<Buffer> {
  // Paths are as they are in the repository, whatever the user's settings are.
  const all = ["-c", "core.quotepath=off", "--literal-pathspecs", "--no-optional-locks", ...args];
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: "buffer", maxBuffer: 2 ** 31 - 1 } as const;
    const child = execFile("git", all, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === "ENOENT") reject(new UserError({ id: "gitMissing" }));
      else reject(new UserError({ id: "gitFailed", values: { reason: reasonIn(stderr) } }));
    });
    child.stdin?.end();
  });
}

/** Take the first line of what git complains of, without the word that it begins with. */
function reasonIn(stderr: Buffer): string {
  const [line = ""] = stderr.toString("utf8").trim().split(/\r?\n/, 1);
  return line.replace(/^(?:fatal|error):\s*/, "").replace(/\.$/, "");
}
