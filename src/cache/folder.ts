import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Tell where the cache lies that nobody gave a place: in the `node_modules` of the package, else in the folder itself. */
export function cacheFolder(cwd: string): string {
  const modules = nearestModules(cwd);
  return modules === undefined ? join(cwd, ".oprechtcache") : join(modules, ".cache", "oprecht");
}

/** Look upwards, no further than a folder with `.git`. */
function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules) && existsSync(join(folder, "package.json"))) return modules;
  const isLast = dirname(folder) === folder || existsSync(join(folder, ".git"));
  return isLast ? undefined : nearestModules(dirname(folder));
}
