import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Message } from "../../model/messages/index.ts";
import { shownPath } from "../shown-path.ts";
import type { Step } from "./plan.ts";

/** What became of a step, and lines to show with it. */
export interface Outcome {
  message: Message;
  lines?: string;
  isFailed?: boolean;
}

/** Do a step, or say what would be done; nothing that is there is overwritten. */
export async function carryOut(
  step: Step,
  { cwd, dryRun }: { cwd: string; dryRun: boolean },
): Promise<Outcome> {
  if (step.kind === "leave") return { message: step.message };
  const path = shownPath(step.path, step.path, cwd);
  if (step.kind === "add") {
    return { message: { id: "initAdd", values: { path } }, lines: step.text };
  }
  if (existsSync(step.path)) return isThere(step, path);
  if (dryRun) return { message: { id: "initWould", values: { path } }, lines: step.text };
  const reason = await write(step);
  if (reason === undefined) return { message: { id: "initWritten", values: { path } } };
  return { message: { id: "initUnwritable", values: { path, reason } }, isFailed: true };
}

type Write = Extract<Step, { kind: "write" }>;

function isThere({ path: absolute, missing }: Write, path: string): Outcome {
  if (missing === undefined || readFileSync(absolute, "utf8").includes(missing.trim())) {
    return { message: { id: "initThere", values: { path } } };
  }
  return { message: { id: "initThereAdd", values: { path } }, lines: missing };
}

/** Write a file; gives the reason if that fails, as when one came there meanwhile. */
async function write({ path, text, mode = 0o666 }: Write): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx", mode });
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
