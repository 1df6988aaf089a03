import { expect, test } from "vitest";
import type { Row } from "../../src/model/row.ts";
import { parcel, unparcel } from "../../src/ruleset/rows.ts";
import { rulesetOf } from "../engine/ruleset.ts";

const ruleset = rulesetOf({
  words: `sets: { zeer: [zeer, erg, "heel erg"] }`,
  rules: {
    "feature/one": { patterns: ["het <wat: spijt ..2> @zeer", "[sorry | pardon ..3 hoor]"] },
    "feature/two": { all: ["{feature/one}", "ons"], unless: ["niet ons"] },
  },
});

test("a rule set in parcels is the same when it is put together again", () => {
  const { data, bytes } = parcel(ruleset);
  const again = unparcel({ data: JSON.parse(JSON.stringify(data)), bytes });
  expect(plain(again)).toEqual(plain(ruleset));
});

test("the long rows of numbers are in no JSON", () => {
  const { data, bytes } = parcel(ruleset);
  const sizes = data.shapes.map(({ length, width }) => length * width);
  const size = sizes.reduce((total, one) => total + one, 0);
  expect(bytes).toHaveLength(size);
  expect(size).toBeGreaterThan(200);
  expect(JSON.stringify(data)).not.toMatch(/(?:\d+,){12}/);
});

/** Write typed rows as what they hold. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part instanceof Int32Array ? Array.from(part as Row) : part,
    ),
  );
}
