import { describe, expect, test } from "vitest";
import { createWorst } from "../../../src/engine/library/worst.ts";
import type { TextCluster } from "../../../src/model/library.ts";
import { emptyProfile, type Grade } from "../../../src/model/profile.ts";
import type { TextReport } from "../../../src/model/report.ts";
import { textOf } from "../../report/sample.ts";

interface Traits {
  grade?: Grade;
  /** Strategies that are used; with `-` before it, one that is claimed. */
  does?: readonly string[];
  /** Findings: `error`, `warning`, `info`, or a rule, with such a word behind it where it finds no error. */
  found?: readonly string[];
}

const levels = ["error", "warning", "info"] as const;

let number = 0;

/** Make a text that is like no other. */
function make(id: string, { grade = "none", does = [], found = [] }: Traits): TextReport {
  const strategies = does.filter((one) => !one.startsWith("-"));
  const evidence = [{ text: `words ${number++}`, place: { start: one, end: one } }];
  const said = found.map((name) => {
    const severity = levels.find((level) => name.endsWith(level));
    return {
      words: "Sentence",
      fingerprint: `f${number++}`,
      severity: severity ?? "error",
      rule: name.includes("/") ? name.replace(/ .*/, "") : "a/b",
    };
  });
  return textOf(["Sentence."], said, {
    id,
    profile: {
      ...emptyProfile,
      apology: { ...emptyProfile.apology, grade },
      strategies: strategies.map((name) => {
        return { id: name, sentences: 1, share: 1, strength: "strong", evidence };
      }),
      claimed: does
        .filter((one) => one.startsWith("-"))
        .map((one) => ({ id: one.slice(1), by: "a/b", evidence })),
    },
  });
}

const one = { line: 1, column: 1 };

function worstOf(
  files: Readonly<Record<string, readonly TextReport[]>>,
  clusters: readonly TextCluster[],
) {
  const found = createWorst();
  for (const [path, texts] of Object.entries(files)) {
    for (const text of texts) found.add(path, text);
  }
  return found.all(clusters);
}

function worst(texts: Readonly<Record<string, Traits>>): readonly string[] {
  const list = Object.entries(texts).map(([id, traits]) => make(id, traits));
  return worstOf({ "r.jsonl": list }, []).map(({ id, grievances }) =>
    [id, ...grievances].join(" "),
  );
}

const blame = "non-apology/blame-shift-victim";

describe("the order", () => {
  // Each is worse than the one before it.
  const rising: readonly (readonly [string, Traits, string])[] = [
    ["a remark", { found: ["info", "info", "info"] }, ""],
    ["a warning", { found: ["warning"] }, ""],
    ["a warning and a remark", { found: ["warning", "info"] }, ""],
    ["two warnings", { found: ["warning", "warning"] }, ""],
    ["an error", { found: ["error"] }, ""],
    ["an error and a warning", { found: ["error", "warning"] }, ""],
    ["two errors", { found: ["error", "error"] }, ""],
    ["denial that offers nothing", { does: ["denial", "sympathy"] }, "denial"],
    ["the same, with an error", { does: ["denial"], found: ["error"] }, "denial"],
    ["a hollow apology", { grade: "pseudo", does: ["-apology"] }, "hollow-apology"],
    ["a hollow apology and an error", { grade: "pseudo", found: ["error"] }, "hollow-apology"],
    [
      "a hollow apology and denial",
      { grade: "pseudo", does: ["denial", "apology", "-apology"] },
      "hollow-apology denial",
    ],
    ["blame", { found: [blame] }, "blame"],
    ["blame and another error", { found: [blame, "error"] }, "blame"],
    ["blame and denial", { found: [blame], does: ["denial"] }, "blame denial"],
    ["blame and a hollow apology", { found: [blame], grade: "pseudo" }, "blame hollow-apology"],
    ["blame and mockery", { found: [blame, "sarcasm/thanks-for-nothing"] }, "mockery blame"],
  ];

  test.each(rising.slice(2).map((row, index) => [row, rising[index + 1]] as const))(
    "%j before %j",
    ([heavy, heavier, why], below) => {
      const [light = "", lighter = {}, mild = ""] = below ?? [];
      const expected = [`${heavy} ${why}`.trim(), `${light} ${mild}`.trim()];
      expect(worst({ [light]: lighter, [heavy]: heavier })).toEqual(expected);
      expect(worst({ [heavy]: heavier, [light]: lighter })).toEqual(expected);
    },
  );
});

test.each<[string, Traits]>([
  ["nothing", {}],
  ["remarks", { found: ["info", "info"] }],
  ["blame and mockery as remarks", { found: [`${blame} info`, "sarcasm/thanks info"] }],
  ["denial beside an apology", { does: ["denial", "apology"], grade: "partial" }],
  ["denial beside a step", { does: ["denial", "corrective-action"] }],
  ["denial beside money", { does: ["denial", "compensation"] }],
  ["denial that is taken back", { does: ["-denial"] }],
])("leaves out what has %s", (id, traits) => {
  expect(worst({ [id]: traits })).toEqual([]);
});

test("ties stay in the order of the files, and there are five", () => {
  const texts = [..."abcdefg"].map((id) => [id, { found: ["error"] }] as const);
  expect(worst(Object.fromEntries(texts))).toEqual(["a", "b", "c", "d", "e"]);
});

test("of a cluster the worst is told, and how many others go wrong", () => {
  const wrong = (id: string) => make(id, { found: ["error"] });
  const texts = [wrong("a"), make("b", { found: ["error", "error"] }), make("c", {}), wrong("d")];
  const members = [..."abc"].map((id) => ({ path: "r.jsonl", id }));
  const found = worstOf({ "r.jsonl": texts, "s.jsonl": texts }, [{ texts: 3, members }]);
  expect(found.map(({ path, id, alike }) => `${path} ${id} ${alike}`)).toEqual([
    "r.jsonl b 1",
    "s.jsonl b 0",
    "r.jsonl d 0",
    "s.jsonl a 0",
    "s.jsonl d 0",
  ]);
});
