import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Node } from "yaml";
import { isSeq } from "yaml";
import type { Message } from "../model/messages/index.ts";
import type { Checker } from "../yaml/checker.ts";
import { located } from "../yaml/text.ts";

/**
 * Check for packs of rules: folders, as seen from the folder of the configuration, or packages
 * that are installed there. Gives absolute folders.
 */
export function packs(folder: string): Checker<readonly string[]> {
  return (node, reading) => {
    const items = isSeq<Node>(node) ? node.items : [node];
    return items.flatMap((item) => {
      const found = located(item, reading);
      if (!found) return [];
      const pack = findPack(found.text, folder);
      if (typeof pack === "string") return pack;
      reading.report(found.blame(pack));
      return [];
    });
  };
}

/** Find the folder of a pack; else, say what is wrong with its name. */
function findPack(name: string, folder: string): string | Message {
  const own = resolve(folder, name);
  if (isFolder(own)) return own;
  const manifest = isPackageName(name) ? findManifest(name, folder) : undefined;
  if (manifest === undefined) return { id: "configPackMissing", values: { name } };
  const rules = resolve(dirname(manifest), rulesFolder(manifest) ?? "rules");
  return isFolder(rules) ? rules : { id: "configPackageWithoutRules", values: { name } };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isPackageName(name: string): boolean {
  return /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(name);
}

/** Find the `package.json` of a package, as Node would from the folder; one that hides it has it all the same. */
function findManifest(name: string, folder: string): string | undefined {
  const require = createRequire(join(folder, "package.json"));
  const request = `${name}/package.json`;
  try {
    return require.resolve(request);
  } catch {
    const places = require.resolve.paths(request) ?? [];
    return places.map((place) => join(place, request)).find((path) => existsSync(path));
  }
}

/** Read from a package's `package.json` where it keeps its rules, if it says so. */
function rulesFolder(manifest: string): string | undefined {
  try {
    const { oprecht } = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof oprecht?.rules === "string" ? oprecht.rules : undefined;
  } catch {
    return undefined;
  }
}
