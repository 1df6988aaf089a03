import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stow, stowed, unkept } from "../../src/cache/stow.ts";
import type { TextReport } from "../../src/model/report.ts";
import { textOf } from "../report/sample.ts";

function hold(texts: readonly TextReport[]) {
  const holder = stowed.start();
  for (const text of texts) holder.add(text);
  return holder.all();
}

const many = (count: number, said = "Sorry.") =>
  Array.from({ length: count }, (_, index) =>
    textOf([said], [{ words: "S", fingerprint: String(index) }], { id: String(index) }),
  );

describe.each([0, 1, 63, 64, 65, 1000])("%i texts", (count) => {
  const texts = many(count);
  const held = hold(texts);

  test("come back in their order, as often as they are asked for", () => {
    expect(held.length).toBe(count);
    expect([...held]).toEqual(texts);
    expect([...held]).toEqual(texts);
  });

  test("come back when they were kept as JSON", () => {
    const kept = unkept(JSON.parse(JSON.stringify(held)));
    expect(kept.length).toBe(count);
    expect([...kept]).toEqual(texts);
  });

  test("can be held again", () => {
    expect([...stow(held)]).toEqual(texts);
  });
});

test("whatever a text says comes back, halves of characters as well", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (said) => {
      const [text] = hold([...many(1, said), ...many(63)]);
      expect(text?.sentences[0]?.text).toBe(said);
      const [half] = hold([...many(1, `${said}\uD800`), ...many(63)]);
      expect(half?.sentences[0]?.text).toBe(`${said}\uD800`);
    }),
    { numRuns: 5 },
  );
});

test("very long texts are not put together: JSON of them all would be longer than a string can be", () => {
  const long = "x".repeat(1 << 21);
  const texts = Array.from({ length: 64 }, (_, index) => `${index}${long}`);
  const held = stow(texts);
  expect(held.length).toBe(64);
  expect([...held]).toEqual(texts);
  const { bundles } = JSON.parse(JSON.stringify(held));
  expect(bundles).toHaveLength(64);
});
