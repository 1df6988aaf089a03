import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { configFinder } from "../../config/find.ts";
import { ignoreFinder } from "../../config/ignored.ts";
import { git } from "../../git/git.ts";
import { surveyLanguages } from "../../lint/survey.ts";
import { readableExtensions } from "../../lint.ts";
import type { Language } from "../../model/language.ts";
import { walkFolder } from "../walk.ts";

/** What is there already, as far as it matters for what is to be written. */
export interface Sight {
  /** Where the configuration goes. */
  cwd: string;
  /** The work tree of git; absent outside of one. */
  top?: string;
  /** The configuration that holds here already; absolute. */
  config?: string;
  /** Way to the schema of the configuration, if this package is installed in the project. */
  schema?: string;
  /** The language of most texts; absent if there are none, or as many of each. */
  language?: Language;
  /** What runs hooks. */
  hooks: "pre-commit" | "husky" | "lefthook" | "git";
  /** Whether there is a folder for GitHub. */
  hasGithub: boolean;
  /** Whether the project's `package.json` asks for this package. */
  isDependency: boolean;
}

/** Look at a folder, and at the work tree of git that it lies in. */
export async function lookAround(cwd: string): Promise<Sight> {
  const top = findUp(cwd, ".git");
  const base = top ?? cwd;
  const config = configFinder()(cwd);
  const found = findUp(cwd, schemaPath);
  const schema = found && `${relative(cwd, found) || "."}/${schemaPath}`;
  const language = await commonLanguage(cwd);
  return {
    cwd,
    ...(top !== undefined && { top }),
    ...(config !== undefined && { config }),
    ...(schema !== undefined && { schema }),
    ...(language !== undefined && { language }),
    hooks: hooksIn(base),
    hasGithub: existsSync(join(base, ".github")),
    isDependency: namesUs(join(base, "package.json")),
  };
}

/** Tell where git looks for its hook, which may be shared by several work trees. */
export async function hookPath(top: string): Promise<string> {
  const path = await git(["rev-parse", "--git-path", "hooks/pre-commit"], top);
  return resolve(top, path.toString("utf8").trim());
}

const schemaPath = "node_modules/oprecht/src/config/config.schema.json";

function findUp(folder: string, name: string): string | undefined {
  if (existsSync(join(folder, name))) return folder;
  return dirname(folder) === folder ? undefined : findUp(dirname(folder), name);
}

function hooksIn(base: string): Sight["hooks"] {
  const has = (name: string) => existsSync(join(base, name));
  if (has(".pre-commit-config.yaml")) return "pre-commit";
  if (has(".husky")) return "husky";
  return ["lefthook.yml", "lefthook.yaml", ".lefthook.yml"].some(has) ? "lefthook" : "git";
}

function namesUs(manifest: string): boolean {
  return existsSync(manifest) && /"oprecht"\s*:\s*"/.test(readFileSync(manifest, "utf8"));
}

/** So many files, of at most so many bytes, are enough for a look. */
const mostFiles = 30;
const mostBytes = 200_000;

async function commonLanguage(cwd: string): Promise<Language | undefined> {
  const paths: string[] = [];
  for await (const file of walkFolder(cwd, readableExtensions, ignoreFinder())) {
    if (typeof file === "string") paths.push(file);
    if (paths.length === mostFiles) break;
  }
  const { nl, en } = await surveyLanguages(paths, mostBytes);
  if (nl === en) return undefined;
  return nl > en ? "nl" : "en";
}
