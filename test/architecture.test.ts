import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** Each folder of src may import from itself and from the folders named here. "" is src itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  yaml: ["model"],
  read: ["model", "yaml"],
  ruleset: ["model", "yaml"],
  engine: ["model"],
  report: ["model"],
  config: ["model", "yaml"],
  git: ["model"],
  cache: ["model"],
  authoring: ["model", "read", "ruleset", "engine"],
  task: ["model", "read", "ruleset", "engine", "cache"],
  lint: ["model", "read", "ruleset", "engine", "cache", "task"],
  "": ["model", "read", "ruleset", "engine", "report", "cache", "task", "lint"],
  cli: ["", "lint", "task", "authoring", "config", "git", "cache", "report", "model"],
  build: ["authoring", "ruleset", "report", "model"],
};

/** Folders whose code is a function of its arguments: it runs in a browser as well. */
const pure = ["model", "engine", "report"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path = ""]) => path);
}

test("every folder of src has its place in the picture", () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(mayImport).sort());
});

describe.each(files)("%s", (file) => {
  const source = readFileSync(join("src", file), "utf8");
  const folder = folderOf(file);
  const imports = importsOf(source);

  test("imports only downwards", () => {
    const targets = imports
      .filter((path) => path.startsWith("."))
      .map((path) => folderOf(normalize(join(dirname(file), path)).replaceAll("\\", "/")));
    for (const target of targets) expect([folder, ...(mayImport[folder] ?? [])]).toContain(target);
  });

  test.runIf(pure.includes(folder))("does no input or output", () => {
    expect(imports.filter((path) => path.startsWith("node:"))).toEqual([]);
    expect(source).not.toMatch(/\b(?:process|console|Date|performance)\.|Math\.random|new Date\b/);
  });

  test("leaves the exit to bin", () => {
    expect(source).not.toMatch(/process\.exit\(/);
  });

  test("has at most 200 lines", () => {
    expect(source.split("\n").length).toBeLessThanOrEqual(200);
  });
});

/** What nothing in src imports: the package, the command, what the build and the catalogue run. */
const entries = ["build/catalogue.ts", "build/main.ts", "cli/main.ts", "index.ts", "retext.ts"];

test("every file is of use to another", () => {
  const used = new Set(
    files.flatMap((file) =>
      importsOf(readFileSync(join("src", file), "utf8"))
        .filter((path) => path.startsWith("."))
        .map((path) => normalize(join(dirname(file), path)).replaceAll("\\", "/")),
    ),
  );
  const unused = files.filter((file) => !used.has(file) && !file.endsWith(".d.ts"));
  expect(unused.sort()).toEqual(entries);
});

test("no file imports itself by a detour", () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(stripTypeImports(readFileSync(join("src", file), "utf8")))
        .filter((path) => path.startsWith("."))
        .map((path) => normalize(join(dirname(file), path)).replaceAll("\\", "/")),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    expect(way, `a circle: ${[...way, file].join(" -> ")}`).not.toContain(file);
    if (done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

/** Types are gone before anything runs. */
function stripTypeImports(source: string): string {
  return source.replace(/^(?:import|export) type [^;]*;/gm, "");
}
