import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Node } from "yaml";
import { isSeq } from "yaml";
import type { Problem } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import type { Checker } from "../yaml/checker.ts";
import { located } from "../yaml/text.ts";
import { configNames } from "./find.ts";

/** A configuration that another one builds on. */
export interface Extended {
  /** Absolute. */
  path: string;
  /** Make a problem of something wrong with it, where it is named. */
  blame(message: Message): Problem;
}

/**
 * Check for configurations that this one builds on: files or folders, as seen from its own folder,
 * or packages that are installed there.
 */
export function extended(folder: string): Checker<readonly Extended[]> {
  return (node, reading) => {
    const items = isSeq<Node>(node) ? node.items : [node];
    return items.flatMap((item): readonly Extended[] => {
      const found = located(item, reading);
      if (!found) return [];
      const path = findConfig(found.text, folder);
      if (path !== undefined) return [{ path, blame: (message) => found.blame(message) }];
      const message = { id: "configExtendsMissing", values: { name: found.text } } as const;
      reading.report(found.blame(message));
      return [];
    });
  };
}

/** Find the file that a name stands for: beside the configuration, else among its packages. */
function findConfig(name: string, folder: string): string | undefined {
  const own = configAt(resolve(folder, name));
  if (own !== undefined || /^(?:\.{0,2}[\\/]|[a-z]:)/i.test(name)) return own;
  const places = createRequire(join(folder, "package.json")).resolve.paths(name) ?? [];
  return places.map((place) => configAt(join(place, name))).find((path) => path !== undefined);
}

/** A folder stands for the configuration in it. */
function configAt(path: string): string | undefined {
  return [path, ...configNames.map((name) => join(path, name))].find(isFile);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // There is none; or its name is not one that a file can have.
    return false;
  }
}
