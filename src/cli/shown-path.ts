import { isAbsolute, relative, sep } from "node:path";

/** Write a path as reports do: from the current folder if it lies below it, else as given; with forward slashes. */
export function shownPath(absolute: string, given: string, cwd: string): string {
  const path = relative(cwd, absolute);
  const isBelow = path !== "" && path.split(sep)[0] !== ".." && !isAbsolute(path);
  return (isBelow ? path : given).replaceAll(sep, "/");
}
