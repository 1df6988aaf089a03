import { expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";

const records = (...texts: readonly string[]) => ({
  path: "a.json",
  bytes: new TextEncoder().encode(
    JSON.stringify(texts.map((text, at) => ({ id: `r${at}`, text }))),
  ),
});

const hedged = "Het spijt ons als u dit vervelend vond.";

interface Asked {
  where?: string;
  rules?: readonly string[];
  line: number;
}

async function lint(file: ReturnType<typeof records>, ...asked: readonly Asked[]) {
  const ignores = asked.map((one) => ({ rules: [], path: "c.yaml", reason: "klant", ...one }));
  const report = await lintFiles([file], { language: "nl", ignores });
  const [own] = report.files;
  return {
    texts: own?.texts.map(({ findings, ignored = [] }) => `${findings.length} ${ignored.length}`),
    reasons: [
      ...new Set(own?.texts.flatMap(({ ignored = [] }) => ignored.map(({ reason }) => reason))),
    ],
    unused: own?.unusedIgnores?.map(({ line, path }) => `${path}:${line}`) ?? [],
    failures: report.failures.length,
  };
}

test.each<[string, readonly Asked[], readonly string[], readonly string[]]>([
  ["nothing", [], ["2 0", "2 0"], []],
  ["a text by its pointer", [{ where: "/1/text", line: 2 }], ["2 0", "0 2"], []],
  ["a record by its pointer", [{ where: "/1", line: 2 }], ["2 0", "0 2"], []],
  ["a text by its name", [{ where: "r0", line: 2 }], ["0 2", "2 0"], []],
  ["the whole file", [{ line: 2 }], ["0 2", "0 2"], []],
  [
    "one rule of a text",
    [{ where: "r0", rules: ["non-apology/conditional-apology"], line: 2 }],
    ["1 1", "2 0"],
    [],
  ],
  ["a text that is not there", [{ where: "/9", line: 2 }], ["2 0", "2 0"], ["c.yaml:2"]],
  [
    "what nobody finds",
    [
      { rules: ["sarcasm"], line: 7 },
      { where: "r1", line: 8 },
    ],
    ["2 0", "0 2"],
    ["c.yaml:7"],
  ],
])("ignores %s", async (_, asked, texts, unused) => {
  const found = await lint(records(hedged, hedged), ...asked);
  expect([found.texts, found.unused, found.failures]).toEqual([texts, unused, 0]);
  expect(found.reasons).toEqual(texts.some((one) => !one.endsWith(" 0")) ? ["klant"] : []);
});

test("of a text that did not change nobody knows whether it needs ignoring", async () => {
  const before = records(hedged).bytes;
  const file = { ...records(hedged, "Dank voor uw bericht aan ons."), before };
  expect((await lint(file, { where: "r0", line: 2 }, { where: "/7", line: 3 })).unused).toEqual([
    "c.yaml:3",
  ]);
});
