import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { testRules } from "../../authoring/rule-test.ts";
import {
  builtinRulesFolder,
  loadWritten,
  type ReadingOptions,
} from "../../authoring/rules-written.ts";
import type { Problem } from "../../model/errors.ts";
import { isLanguage, type Language, languages } from "../../model/language.ts";
import { hasFailures, showRuleTest } from "../../report/rule-test.ts";
import { writeProblem } from "../complain.ts";
import { shownPath } from "../shown-path.ts";
import { writeOut } from "../write.ts";
import type { Request } from "./request.ts";

/**
 * Try the examples of rules: `oprecht rules test`. Gives 1 if one fails, 2 if there are mistakes
 * in files; rules without mistakes are tried all the same.
 */
export async function test({ args, style, io, cwd }: Request): Promise<number> {
  const builtin = shownPath(builtinRulesFolder, builtinRulesFolder, cwd);
  const targets = args.map((path) => targetOf(path, cwd));
  const found = targets.filter(({ path }) => existsSync(path));
  const packs = found.map(({ pack }) => pack).filter((pack) => !isBuiltin(pack));
  const shownPacks = [...new Set(packs)].map((pack) => shownPath(pack, pack, cwd));
  const compiled = languages.filter(
    (one) => targets.length === 0 || found.some((target) => !isApartFrom(target, one)),
  );
  const paths = targets.map(({ pack, path }) =>
    isBuiltin(pack) ? builtin + path.slice(pack.length) : shownPath(path, path, cwd),
  );
  const wanted = paths.length > 0 ? paths : [builtin];
  const isWanted: ReadingOptions["isWanted"] = ({ path: own }) =>
    wanted.some((path) => own === path || own.startsWith(`${path}/`));
  const loaded = await loadWritten({
    packs: shownPacks,
    shown: builtin,
    read: compiled,
    compiled,
    isWanted,
  });
  const tested = await testRules(loaded, isWanted);
  const missing = paths.filter((path) => !existsSync(resolve(cwd, path)));
  const report = { ...tested, broken: tested.broken + missing.length };
  const problems = [...missing.map(missingAt), ...loaded.problems].map((problem) =>
    writeProblem(problem, style.language),
  );
  await io.stderr.write(problems.join(""));
  const code = await writeOut(showRuleTest(report, style), io, style.language);
  if (code !== 0 || problems.length > 0) return 2;
  return hasFailures(report) ? 1 : 0;
}

function missingAt(path: string): Problem {
  return { message: { id: "fileMissing" }, place: { path, line: 1, column: 1, excerpt: "" } };
}

/** What is to be tried, and the pack that it is in; both absolute. */
interface Target {
  pack: string;
  path: string;
}

/** Find the pack of a path: itself, or the folder that has the language's folder in which it lies. */
function targetOf(given: string, cwd: string): Target {
  const path = resolve(cwd, given);
  if (!/\.ya?ml$/i.test(path)) return targetOfFolder(path);
  const pack = isLanguage(basename(up(path, 2))) ? up(path, 3) : undefined;
  if (pack !== undefined) return { pack, path };
  // What is no rule is for all of them.
  const folder = dirname(path);
  return existsSync(path) ? targetOfFolder(folder) : { pack: folder, path };
}

function targetOfFolder(path: string): Target {
  const isPack = languages.some((language) => existsSync(join(path, language)));
  const depth = isPack ? undefined : [0, 1].find((one) => isLanguage(basename(up(path, one))));
  return { pack: depth === undefined ? path : up(path, depth + 1), path };
}

/** Tell whether a target has nothing in a language. */
function isApartFrom({ pack, path }: Target, language: Language): boolean {
  const own = join(pack, language);
  return path === pack ? !existsSync(own) : path !== own && !path.startsWith(own + sep);
}

function up(path: string, levels: number): string {
  return levels === 0 ? path : up(dirname(path), levels - 1);
}

function isBuiltin(pack: string): boolean {
  try {
    return realpathSync(pack) === realpathSync(builtinRulesFolder);
  } catch {
    return false;
  }
}
