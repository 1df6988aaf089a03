import { expect, test } from "vitest";
import { createLibrary } from "../../../src/engine/library/library.ts";
import { countPairs } from "../../../src/engine/library/pairs.ts";
import type { Combination } from "../../../src/engine/library/strategies.ts";
import { emptyProfile, type Grade } from "../../../src/model/profile.ts";
import type { TextReport } from "../../../src/model/report.ts";
import { textOf } from "../../report/sample.ts";

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const evidence = [{ text: "x", place }];

/** Make a text: `~x` is used weakly, `-x` claimed. */
function make(does: string, grade: Grade = "none"): TextReport {
  const names = does.split(" ").filter(Boolean);
  return textOf([], [], {
    profile: {
      ...emptyProfile,
      apology: { ...emptyProfile.apology, grade },
      strategies: names
        .filter((name) => !name.startsWith("-"))
        .map((name) => ({
          ...{ id: name.replace("~", ""), sentences: 1, share: 1, evidence },
          strength: name.startsWith("~") ? "weak" : "strong",
        })),
      claimed: names
        .filter((name) => name.startsWith("-"))
        .map((name) => ({ id: name.slice(1), by: "a/b", evidence })),
    },
  });
}

function summarize(...texts: readonly TextReport[]) {
  const library = createLibrary();
  for (const text of texts) library.add("r", text);
  return library.summary();
}

test("counts what texts use, weakly or not, and what they claim", () => {
  expect(
    summarize(
      make("apology sympathy", "partial"),
      make("~apology"),
      // Its words stand there, but hollow: it is claimed, and not used.
      make("apology -apology", "pseudo"),
      make("-denial"),
      make(""),
      { ...make("apology sympathy"), skipped: "French." },
    ),
  ).toEqual({
    texts: 5,
    strategies: [
      { id: "apology", texts: 2, weak: 1, claimed: 1 },
      { id: "sympathy", texts: 1, weak: 0, claimed: 0 },
      { id: "denial", texts: 0, weak: 0, claimed: 1 },
    ],
    without: 3,
    grades: { none: 3, pseudo: 1, partial: 1, genuine: 0, complete: 0 },
    pairs: [{ ids: ["apology", "sympathy"], texts: 1, expected: 0.4 }],
    voice: {
      address: { u: 0, je: 0, mixed: 0 },
      openings: [],
      signoffs: [],
      impersonal: 5,
    },
    worst: [{ path: "r", id: "text", grievances: ["hollow-apology"], alike: 0 }],
    clusters: [],
  });
});

test("is for more than one text", () => {
  expect(summarize(make("apology"))).toBeUndefined();
  expect(summarize(make("apology"), { ...make(""), skipped: "French." })).toBeUndefined();
  expect(summarize(make("apology"), make(""))?.texts).toBe(2);
});

const sets = (...written: readonly string[]) => written.map((one) => ({ ids: [...one], texts: 1 }));

test.each<[readonly Combination[], readonly string[]]>([
  [sets("", "a"), []],
  [sets("ab", "ab", "c", "c"), ["ab 2/1"]],
  // What stands everywhere goes with everything, which says nothing.
  [sets("abc", "abc", "a", "a"), ["bc 2/1", "ab 2/2", "ac 2/2"]],
  // More often than chance comes before often.
  [sets("ab", "ab", "ab", "ab", "cd", "a", "b", "b"), ["cd 1/0.1", "ab 4/3.8"]],
  // Six where three are due is less of a surprise than two where none is.
  [
    sets(
      "ab",
      "ab",
      "ab",
      "ab",
      "ab",
      "ab",
      "a",
      "a",
      "b",
      "b",
      "cd",
      "cd",
      ..."ooo",
      "",
      "",
      "",
      "",
      "",
    ),
    ["cd 2/0.2", "ab 6/3.2"],
  ],
  // Together or one by one, it is the same.
  [
    [
      { ids: ["a", "b"], texts: 6 },
      { ids: ["a"], texts: 2 },
      { ids: [], texts: 2 },
    ],
    ["ab 6/4.8"],
  ],
])("pairs of %j", (combinations, expected) => {
  const pairs = countPairs(combinations);
  expect(pairs.map(({ ids, texts, expected }) => `${ids.join("")} ${texts}/${expected}`)).toEqual(
    expected,
  );
});
