import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/messages/index.ts";
import type { Report, Texts } from "../../model/report.ts";
import type { Options } from "../options.ts";

/** The name where none is given; it is here too so that who has no baseline loads nothing of it. */
const defaultName = "oprecht-baseline.json";

/**
 * Leave out of a report what its baseline has: the one that the options name, or one in the current folder.
 *
 * @throws UserError if it cannot be read.
 */
export async function leaveOutKnown(
  report: Report<Texts>,
  { baseline, staged, since }: Pick<Options, "baseline" | "staged" | "since">,
  { cwd, language }: { cwd: string; language: Language },
): Promise<{ report: Report<Texts>; notes: readonly string[] }> {
  const isThere = baseline !== undefined || existsSync(resolve(cwd, defaultName));
  if (baseline === false || !isThere) return { report, notes: [] };
  const path = baseline ?? defaultName;
  const { compareWith } = await import("../../baseline.ts");
  const { namingFor, readBaseline } = await import("./file.ts");
  const compared = compareWith(readBaseline(path, cwd), report, namingFor(path, cwd));
  const { known } = compared;
  // Of texts that were not looked at, nothing is gone.
  const gone = staged || since !== undefined ? 0 : compared.gone;
  const notes = [
    ...(known > 0 ? [say(language, { id: "baselineKnown", values: { path, known } })] : []),
    ...(gone > 0 ? [say(language, { id: "baselineGone", values: { path, gone } })] : []),
  ];
  return { report: compared.report, notes: notes.map((note) => `${note}\n`) };
}
