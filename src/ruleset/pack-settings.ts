import { type Problem, UserError } from "../model/errors.ts";
import type { RuleSettings } from "../model/rule-settings.ts";
import { checkFile } from "./check-file.ts";
import { readPacks } from "./read-packs.ts";
import { packChecker } from "./source/pack.ts";

/** What a pack says of how heavy rules weigh. */
export interface PackSettings {
  /** Its `pack.yml`, as messages call it. */
  path: string;
  rules: RuleSettings;
}

/**
 * Read what packs say of how heavy rules weigh, without their rules; what a later one says counts.
 * `ids` are those of all rules, built-in ones and those of the packs.
 *
 * @throws UserError with every mistake in it.
 */
export function packSettings(
  folders: readonly string[],
  ids: readonly string[],
): readonly PackSettings[] {
  const problems: Problem[] = [];
  const found = readPacks(folders)
    .files.filter(({ name }) => name === "pack.yml")
    .flatMap((file) => {
      const { rules } = checkFile(file, packChecker(ids), problems) ?? {};
      return rules ? { path: file.path, rules } : [];
    });
  if (problems.length > 0) throw new UserError(problems);
  return found;
}
