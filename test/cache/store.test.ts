import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheFolder } from "../../src/cache/folder.ts";
import { sha256 } from "../../src/cache/key.ts";
import { openStore } from "../../src/cache/store.ts";

let top: string;
let folder: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "oprecht-store-"));
  folder = join(top, "a", "b");
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

const value = { text: "Sorry \uD800 é\n\u2028", list: [1, null] };

function kept(): string {
  const name = readdirSync(folder).find((name) => name.endsWith(".oprecht-cache"));
  return join(folder, name ?? "nothing");
}

describe("what was kept", () => {
  test("comes back under its name and key, in another run too", () => {
    openStore(folder).keep("name", "key", value);
    expect(openStore(folder).take("name", "key")).toEqual(value);
  });

  test.each([
    ["other", "key"],
    ["name", "other"],
    ["name", "ke"],
  ])("not under %j and %j", (name, key) => {
    openStore(folder).keep("name", "key", value);
    expect(openStore(folder).take(name, key)).toBeUndefined();
  });

  test("makes place for what is kept later", () => {
    const store = openStore(folder);
    store.keep("name", "old", 1);
    store.keep("name", "new", 2);
    expect([store.take("name", "old"), store.take("name", "new")]).toEqual([undefined, 2]);
    expect(readdirSync(folder).sort()).toEqual([".gitignore", kept().slice(folder.length + 1)]);
  });
});

describe("a file that is not as it was written is as good as none", () => {
  test.each<[string, (path: string) => void]>([
    ["cut off", (path) => truncateSync(path, readFileSync(path).length - 3)],
    ["empty", (path) => truncateSync(path, 0)],
    [
      "changed",
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace("Sorry", "Happy")),
    ],
    ["with more behind it", (path) => writeFileSync(path, " ", { flag: "a" })],
    ["of someone else", (path) => writeFileSync(path, "[]")],
    ["binary", (path) => writeFileSync(path, Buffer.from([0xff, 10, 0xff, 0]))],
    ["a head alone", (path) => writeFileSync(path, "oprecht-cache key 0\n")],
    ["not there", (path) => rmSync(path)],
  ])("%s", (_, damage) => {
    openStore(folder).keep("name", "key", value);
    damage(kept());
    expect(openStore(folder).take("name", "key")).toBeUndefined();
  });
});

describe("the folder", () => {
  test("is made when there is something to keep, and git leaves it alone", () => {
    const store = openStore(folder);
    expect(store.take("name", "key")).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
    store.keep("name", "key", value);
    expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*\n");
  });

  test("of the user's gets no .gitignore", () => {
    openStore(top).keep("name", "key", value);
    expect(existsSync(join(top, ".gitignore"))).toBe(false);
  });

  test("loses what is older than a month, and nothing of others", () => {
    openStore(folder).keep("old", "key", value);
    writeFileSync(join(folder, "mine.json"), "");
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1);
    openStore(folder).keep("new", "key", value);
    expect(openStore(folder).take("old", "key")).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(3);
    expect(readdirSync(folder)).toContain("mine.json");
  });

  test("that is a file: nothing is kept, and the reason is known", () => {
    writeFileSync(join(top, "a"), "");
    const store = openStore(folder);
    store.keep("name", "key", value);
    expect(store.take("name", "key")).toBeUndefined();
    expect(store.problem()).toBe("ENOTDIR");
  });

  test.skipIf(process.getuid?.() === 0)("that may not be written to", () => {
    chmodSync(top, 0o500);
    const store = openStore(folder);
    store.keep("name", "key", value);
    expect(store.problem()).toBe("EACCES");
  });
});

test.each([
  [["work/.git"], "work", "work/.oprechtcache"],
  [["work/node_modules", "work/package.json"], "work", "work/node_modules/.cache/oprecht"],
  [["work/node_modules", "work/package.json"], "work/sub", "work/node_modules/.cache/oprecht"],
  [["work/node_modules"], "work", "work/.oprechtcache"],
  [["node_modules", "package.json", "work/.git"], "work/sub", "work/sub/.oprechtcache"],
])("with %j, seen from %s, the cache is %s", (folders, cwd, expected) => {
  // Whatever stands above the folder of temporary files ends here.
  for (const made of [".git", "work/sub", ...folders]) {
    mkdirSync(join(top, made), { recursive: true });
  }
  expect(cacheFolder(join(top, cwd))).toBe(join(top, expected));
});

test("a key tells apart where its parts begin and end", () => {
  expect(sha256(["a", "bc"])).not.toBe(sha256(["ab", "c"]));
  expect(sha256(["é"])).toBe(sha256([Buffer.from("é")]));
});
