import { type Language, languages } from "./model/language.ts";
import { newTrails, type Trails } from "./model/trace.ts";
import { compileFiles, type LoadedRules } from "./ruleset/load.ts";
import { builtinFiles, readPacks } from "./ruleset/packs.ts";

export { builtinFolder as builtinRulesFolder } from "./ruleset/packs.ts";

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
  /** Languages whose rules are compiled. */
  compiled?: readonly Language[];
}

/** Read the built-in rules and those of packs from their files; `problems` has every mistake. */
export function loadWritten({
  packs = [],
  shown,
  compiled = languages,
}: ReadingOptions = {}): WrittenRules {
  const { files, problems } = readPacks(packs);
  const trails = newTrails();
  const loaded = compileFiles([...builtinFiles(shown), ...files], compiled, trails);
  return { ...loaded, problems: [...problems, ...loaded.problems], trails };
}
