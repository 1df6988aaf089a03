import { expect, test } from "vitest";
import { finder, show } from "./ruleset.ts";

test("smoke", async () => {
  const find = finder({
    words: "sets: {x: [a b, c]}",
    rules: { "non-apology/one": { patterns: ["<q: @x> spijt ons"] } },
  });
  const v = "Het a b spijt ons. C spijt ons z.s.m.";
  expect(show(v, await find(v))).toEqual("Het [[a b spijt ons]]. [[C spijt ons]] z.s.m.");
});
