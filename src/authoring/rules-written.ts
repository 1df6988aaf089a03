import { type Language, languages } from "../model/language.ts";
import { newTrails, type Trails } from "../model/trace.ts";
import { compileChecked, type LoadedRules } from "../ruleset/load.ts";
import { checkWithBuiltin } from "../ruleset/packs.ts";
import { readPacks } from "../ruleset/read-packs.ts";
import type { RuleSource } from "../ruleset/source/rule-source.ts";

export { builtinFolder as builtinRulesFolder } from "../ruleset/read-packs.ts";

/** Rules as they are written, and compiled to be looked into. */
export interface WrittenRules extends LoadedRules {
  trails: Trails;
}

/** What there is to say of how rules are read. */
export interface ReadingOptions {
  /** Folders with rules that are added to the built-in ones. */
  packs?: readonly string[];
  /** What messages call the folder of the built-in rules. */
  shown?: string;
  /** Languages that are looked at; those of packs all are. */
  read?: readonly Language[];
  /** Languages whose rules are compiled. */
  compiled?: readonly Language[];
  /** Built-in rules that are compiled, with all that they ask for; those of packs all are. */
  isWanted?: (rule: RuleSource) => boolean;
}

/** Read the built-in rules and those of packs from their files; `problems` has every mistake. */
export async function loadWritten({
  packs = [],
  shown,
  read = languages,
  compiled = languages,
  isWanted = () => true,
}: ReadingOptions = {}): Promise<WrittenRules> {
  const { files, problems } = readPacks(packs);
  const trails = newTrails();
  const own = new Set(files.map(({ path }) => path));
  const loaded = compileChecked(await checkWithBuiltin(files, read, shown), {
    ...{ wanted: compiled, trails },
    isWanted: (rule) => own.has(rule.path) || isWanted(rule),
  });
  return { ...loaded, problems: [...problems, ...loaded.problems], trails };
}
