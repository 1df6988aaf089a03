import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";

interface Packed {
  files: readonly { path: string }[];
  size: number;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
let packed: Packed = { files: [], size: 0 };

beforeAll(() => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
  });
  packed = [JSON.parse(stdout)].flat(2).map((one) => (one.files ? one : Object.values(one)[0]))[0];
}, 60_000);

test("the package holds what users need, and nothing else", () => {
  const folders = new Set(packed.files.map(({ path }) => path.split("/")[0]));
  expect([...folders].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "bin",
    "dist",
    "package.json",
    "rules",
    "src",
  ]);
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith("src/"))).toEqual([
    "src/config/config.schema.json",
    "src/report/report.schema.json",
  ]);
  expect(
    paths.filter((path) =>
      /(?:^|\/)(?:test|bench|fixtures?)\/|\.test\.|tsconfig|dist\/build\//.test(path),
    ),
  ).toEqual([]);
});

test("the package stays small", () => {
  expect(packed.size).toBeLessThan(5_000_000);
});

test("whatever the manifest points at exists", () => {
  const targets = [
    ...Object.values<string>(manifest.bin),
    ...Object.values<string>(manifest.exports),
    manifest.imports["#rules/*"].replace("*", "nl"),
  ];
  expect(targets.filter((path) => !existsSync(path))).toEqual([]);
});

test("the lock file names no hosts", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"/);
});

test("what is installed runs on the oldest Node that is promised", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const engines = Object.entries<{ dev?: boolean; engines?: { node?: string } }>(lock.packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { engines }]) => `${path}: ${engines?.node ?? "any"}`);
  expect(engines.filter((line) => /: (\^|>=? ?)2[1-9]/.test(line))).toEqual([]);
});
