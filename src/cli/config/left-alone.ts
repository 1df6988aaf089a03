import { existsSync } from "node:fs";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import { ignoreFinder, ignoringLine } from "../../config/ignored.ts";
import { readableExtensions } from "../../lint.ts";
import type { Message } from "../../model/messages/index.ts";
import type { Options } from "../options.ts";
import { shownPath } from "../shown-path.ts";
import { isPassedOver } from "../walk.ts";

/** Say why a file would not be linted, or only if someone names it; nothing, if it would. */
export function whyLeftAlone(
  absolute: string,
  { ignore, ignorePath }: Pick<Options, "ignore" | "ignorePath">,
  cwd: string,
): Message | undefined {
  if (!existsSync(absolute)) return { id: "configForMissing" };
  return (
    (ignore ? whoIgnores(absolute, ignorePath, cwd) : undefined) ??
    unreadable(absolute) ??
    passedOver(absolute, cwd)
  );
}

function whoIgnores(
  absolute: string,
  ignorePath: string | undefined,
  cwd: string,
): Message | undefined {
  const find = ignoreFinder(ignorePath === undefined ? undefined : resolve(cwd, ignorePath));
  const by = find(absolute, "file");
  if (by !== undefined) return ignoredBy(by, absolute, "file", cwd);
  // A walk never comes to a file whose folder is left alone.
  const folder = foldersOf(absolute, cwd).find((one) => find(one, "folder") !== undefined);
  const over = folder && find(folder, "folder");
  return over === undefined ? undefined : ignoredBy(over, folder ?? "", "folder", cwd);
}

function ignoredBy(by: string, path: string, kind: "file" | "folder", cwd: string): Message {
  const { line = 1, pattern = "" } = ignoringLine(by, path, kind) ?? {};
  return { id: "configForIgnored", values: { by: shownPath(by, by, cwd), line, pattern } };
}

function unreadable(absolute: string): Message | undefined {
  const extension = extname(absolute).toLowerCase();
  if (extension === "" || readableExtensions.includes(extension)) return undefined;
  return { id: "configForUnreadable", values: { extension } };
}

function passedOver(absolute: string, cwd: string): Message | undefined {
  const found = [...foldersOf(absolute, cwd), absolute].map((path) => basename(path));
  const name = found.find(isPassedOver);
  return name === undefined ? undefined : { id: "configForPassedOver", values: { name } };
}

/** The folders of a file below the current one, from the outermost. */
function foldersOf(absolute: string, cwd: string): readonly string[] {
  const way = relative(cwd, dirname(absolute)).split(sep);
  if (way[0] === "" || way[0] === "..") return [];
  return way.map((_, index) => resolve(cwd, ...way.slice(0, index + 1)));
}
