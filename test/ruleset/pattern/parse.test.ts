import { describe, expect, test } from "vitest";
import { say } from "../../../src/model/messages/index.ts";
import { PatternMistake } from "../../../src/ruleset/pattern/mistake.ts";
import { parsePattern } from "../../../src/ruleset/pattern/parse.ts";

function mistakeIn(pattern: string) {
  try {
    parsePattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternMistake)) throw error;
    const { problem, stretch } = error;
    return { id: problem.id, at: stretch.start, text: say("en", problem), nl: say("nl", problem) };
  }
  return undefined;
}

describe("what stands too close together is no word", () => {
  test.each([
    ["a b..4 c", 2, "b ..4"],
    ["a ..4c", 2, undefined],
    ["a b..4, c", 2, "b ..4,"],
    ["a..b c", 0, "a .. b"],
    ["a b..", 2, "b .."],
    ["a ^b", 2, "^ b"],
    ["a ^^b", 2, "^^ b"],
    ["a b$", 2, "b $"],
    ["a b$$", 2, "b $$"],
    ["a (b", 2, "( b"],
    ["a b) c", 2, "b )"],
    ["a (b) c", 2, "( b )"],
    ["a b, c", 2, "b ,"],
    ["a b!", 2, "b !"],
    ["a b~c", 2, "b ~c"],
    ["a b@c", 2, "b @c"],
    ["a b#c", 2, "b #c"],
  ])("%s", (pattern, at, apart) => {
    const mistake = mistakeIn(pattern);
    expect(mistake).toMatchObject({ at });
    expect(mistake?.id).toBe(apart === undefined ? "patternGap" : "patternGlued");
    if (apart !== undefined) {
      expect(mistake?.text).toContain(`“${apart}”`);
      expect(mistake?.nl).toContain(`“${apart}”`);
    }
  });
});

test.each([
  "a.b",
  "z.s.m.",
  "o.k.",
  "it's",
  "e-mail",
  "24/7",
  "1:30",
  "jan@ster.example",
  "a&b",
  "C#",
])("“%s” is a word", (pattern) => {
  expect(mistakeIn(pattern)).toBeUndefined();
});

describe("however deep, it comes to an end", () => {
  const deep = (open: string, inside: string, close: string) =>
    open.repeat(10_000) + inside + close.repeat(10_000);

  test.each([
    [deep("[", "a", "]")],
    [deep("[", "a", "")],
    [deep("<x: ", "a", ">")],
    [deep("![", "a", "]")],
    [deep("[a | ", "b", "]")],
  ])("%.8s…", (pattern) => {
    expect(mistakeIn(pattern)?.id).toBe("patternTooDeep");
  });

  test("of refusals", () => {
    expect(mistakeIn(`${"!".repeat(10_000)}a b`)?.id).toBe("patternNot");
  });

  test("as deep as anyone writes is not too deep", () => {
    expect(mistakeIn(`${"[".repeat(50)}a${"]".repeat(50)}`)).toBeUndefined();
    expect(mistakeIn("[a] ".repeat(200))).toBeUndefined();
  });
});

test("an exclamation mark before a bracket that closes is one", () => {
  const plain = (pattern: string) =>
    JSON.stringify(parsePattern(pattern), (key, value) =>
      key === "start" || key === "end" ? undefined : value,
    );
  expect(plain("a [, | !]")).toBe(plain("a [, | ! ]"));
  expect(plain("a [!|,]")).toBe(plain("a [ ! | , ]"));
  expect(plain("<mark: a !>")).toBe(plain("<mark: a ! >"));
  expect(plain("![a | b]")).not.toBe(plain("! [a | b]"));
});
