import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../src/cli/main.ts";

beforeEach(() => {
  const top = mkdtempSync(join(tmpdir(), "oprecht-filter-"));
  const before = process.cwd();
  process.chdir(top);
  mkdirSync(".git");
  onTestFinished(() => {
    process.chdir(before);
    rmSync(top, { recursive: true });
  });
});

const line = (id: string, text: string, more = {}) => JSON.stringify({ id, text, ...more });

const english = line("a", "We are sorry for any inconvenience that “you” may have felt 🙂.");
const dutch = line("b", "Het spijt ons dat u zich gekwetst voelt.\nDe storing is verholpen.");
const library = [
  english,
  "",
  dutch,
  '{"text": "No id, and sorry for any inconvenience."}',
  "{broken",
  line("c", "Mistakes were made.", { lang: "en", context: "Waar blijft mijn pakket?" }),
  '{"id": "d", "text": 1}',
  line("e", "Ceci est en français, et il ne sera pas jugé du tout par cet outil."),
  line("f", "Sorry for any inconvenience.", { oprecht_ignore: "non-apology" }),
];

interface Piped {
  /** Bytes that come at once; absent: it comes whole, and is no stream. */
  size?: number;
  closeAfter?: number;
}

async function pipe(
  source: string | Buffer,
  args: readonly string[] = [],
  { size, closeAfter }: Piped = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const bytes = typeof source === "string" ? Buffer.from(source) : source;
  let read = 0;
  async function* pieces() {
    for (; read < bytes.length; read += size ?? 1) yield bytes.subarray(read, read + (size ?? 1));
  }
  const code = await main(["-", "--stdin-filename", "x.jsonl", "-f", "jsonl", ...args], {
    stdin: { isGiven: () => true, read: async () => bytes, ...(size && { pieces }) },
    stdout: {
      write: async (text) => void out.push(text),
      isClosed: () => out.length >= (closeAfter ?? Infinity),
    },
    stderr: { write: async (text) => void err.push(text) },
    env: {},
  });
  return { out: out.join(""), err: err.join(""), code, read, writes: out.length };
}

/** A report says what could not be read behind all the rest, a stream where it stands. */
const sorted = (out: string) => out.split("\n").filter(Boolean).toSorted();

describe("a stream says what a file says, places included", () => {
  test.each([
    ["\n", 1],
    ["\n", 7],
    ["\r\n", 100],
    ["\n", 1_000_000],
  ])("with %j, %i bytes at once", async (end, size) => {
    const source = `\uFEFF${library.join(end)}`;
    const whole = await pipe(source);
    const stream = await pipe(source, [], { size });
    expect(sorted(stream.out)).toEqual(sorted(whole.out));
    expect(stream.out).toContain('"line":9');
    expect([stream.err, stream.code]).toEqual([whole.err, 2]);
  });
});

describe("a stream in UTF-16 is one in UTF-8", () => {
  const source = `\uFEFF${library.join("\n")}`;
  const little = Buffer.from(source, "utf16le");
  test.each([
    ["little-endian", 1, little],
    ["little-endian", 3, little],
    ["big-endian", 5, Buffer.from(little).swap16()],
    ["big-endian", 1_000_000, Buffer.from(little).swap16()],
  ])("%s, %i bytes at once", async (_, size, bytes) => {
    expect(await pipe(bytes, [], { size })).toMatchObject({
      out: (await pipe(source, [], { size })).out,
      code: 2,
    });
  });

  test("but for one that breaks off within a character", async () => {
    const { code, err } = await pipe(little.subarray(0, 51), [], { size: 10 });
    expect([code, err]).toEqual([
      2,
      "x.jsonl:1:1: The file starts as UTF-16, but is not. Save it as UTF-8.\n",
    ]);
  });
});

test("each record is judged by itself: what decides the language of a short one is never its neighbours", async () => {
  const short = line("s", "Excuses.");
  const alone = await pipe(short, [], { size: 50 });
  const among = await pipe(`${[english, english, dutch, short].join("\n")}\n`, [], { size: 50 });
  const { language, skipped } = JSON.parse(alone.out);
  expect(JSON.parse(among.out.split("\n")[3] ?? "")).toMatchObject({ id: "s", language, skipped });
});

test("what is there is said before more is asked for", async () => {
  const source = `${english}\n${dutch}\n`;
  const { writes } = await pipe(source, [], { size: Buffer.byteLength(english) + 1 });
  expect(writes).toBe(2);
  expect((await pipe(source, [], { size: 10_000 })).writes).toBe(1);
});

test("who has seen enough gets no more, and no more is read", async () => {
  const source = `${english}\n`.repeat(50);
  const { read } = await pipe(source, [], { size: Buffer.byteLength(english) + 1, closeAfter: 2 });
  expect(read).toBeLessThan(source.length / 10);
});

test.each<[readonly string[], string, number]>([
  [[], line("a", "All is well with you."), 0],
  [[], "", 0],
  [["--fail-on", "info"], english, 1],
  [["--fail-on", "info", "--exit-zero"], english, 0],
  [["--max-warnings", "0", "--rule", "non-apology=warning"], english, 1],
  [["--rule", "non-apology=warning"], english, 0],
  [[], `${english}\n{`, 2],
  [["--exit-zero"], "{", 2],
  [["--rule", "nothing=off"], english, 2],
  [["--config", "none.yaml"], english, 2],
])("%j, %s: exit code %i", async (args, source, code) => {
  expect((await pipe(source, args, { size: 64 })).code).toBe(code);
});

test("a line that is too long is told, and stops no other", async () => {
  const source = `${english}\n${line("long", "x".repeat(5_000))}\n${dutch}\n`;
  const { out, err } = await pipe(source, ["--max-file-size", "1kB"], { size: 300 });
  const [first, second, third] = out.split("\n").map((one) => one && JSON.parse(one));
  expect([first.id, second.failure.line, third.id]).toEqual(["a", 2, "b"]);
  expect(err).toMatch(/^x\.jsonl:2: /);
});

test("the configuration counts, and a share of the run", async () => {
  writeFileSync("oprecht.config.yaml", "overrides: [{files: x.jsonl, genre: notice}]\n");
  const many = Array.from({ length: 20 }, (_, index) => line(`r${index}`, "Sorry about that."));
  const source = many.join("\n");
  const parts = await Promise.all(
    [1, 2].map((part) => pipe(source, ["--shard", `${part}/2`], { size: 99 })),
  );
  const whole = await pipe(source, [], { size: 99 });
  expect(sorted(parts.map(({ out }) => out).join(""))).toEqual(sorted(whole.out));
  expect(JSON.parse(whole.out.split("\n")[0] ?? "").genre).toBe("notice");
});

test("with a baseline it is read whole: what is known is known of the whole", async () => {
  writeFileSync("oprecht-baseline.json", '{"version": 1, "files": {}}');
  const { read } = await pipe(english, [], { size: 9 });
  expect(read).toBe(0);
});
