import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frame } from "../../src/report/frame.ts";
import { textWidth } from "../../src/report/width.ts";

const plain = (words: string) => words;

/** Mark the stretches that stand between `[[` and `]]`, which may hold each other, by their opening. */
function marked(text: string) {
  const marks: { start: number; end: number; label: string; paint: typeof plain }[] = [];
  const open: typeof marks = [];
  let value = "";
  for (const part of text.split(/(\[\[|\]\])/)) {
    if (part === "[[") {
      const mark = { start: value.length, end: 0, label: "", paint: plain };
      marks.push(mark);
      open.push(mark);
    } else if (part === "]]") Object.assign(open.pop() ?? {}, { end: value.length });
    else value += part;
  }
  const several = marks.length > 1;
  return { value, marks: marks.map((mark, n) => ({ ...mark, label: several ? `${n + 1}` : "" })) };
}

function framed(text: string, width: number) {
  const { value, marks } = marked(text);
  return frame(value, marks, width);
}

test.each([
  ["one mark", "We [[regret]] it.", ["We regret it.", "   ~~~~~~"]],
  ["the whole", "[[Sorry.]]", ["Sorry.", "~~~~~~"]],
  ["the first and last letter", "[[W]]e regret it[[.]]", ["We regret it.", "1           2"]],
  [
    "two marks on one line",
    "[[We regret]] that [[some]] left.",
    ["We regret that some left.", "1~~~~~~~~      2~~~"],
  ],
  ["marks that touch", "[[We]][[ are]] so.", ["We are so.", "1~2~~~"]],
  [
    "marks within each other",
    "[[We [[regret]] it]], [[all]].",
    ["We regret it, all.", "1~~~~~~~~~~~  3~~", "   2~~~~~"],
  ],
  ["the same words twice", "[[[[Sorry]]]] if so.", ["Sorry if so.", "1~~~~", "2~~~~"]],
  ["line breaks and tabs", "We\r\n\t [[regret\nit]].", ["We regret it.", "   ~~~~~~~~~"]],
  ["white space at the ends", "  [[Sorry]]\n", ["Sorry", "~~~~~"]],
  ["escape sequences", "\u001b[2J[[red]]\u0007", ["\\x1b[2Jred\\x07", "       ~~~"]],
  ["a marked control", "a[[\u001b]]b", ["a\\x1bb", " ~~~~"]],
  ["a turned direction", "a\u202e[[b]]", ["a\\u202eb", "       ~"]],
  ["zero width", "a\u200b[[b]]", ["a\\u200bb", "       ~"]],
  ["soft hyphens", "[[klan\u00adten]] weg", ["klanten weg", "~~~~~~~"]],
  ["wide letters", "日本[[語]]の", ["日本語の", "    ~~"]],
  ["emoji of several", "👩‍👩‍👧 [[so]] 🇳🇱", ["👩‍👩‍👧 so 🇳🇱", "   ~~"]],
  ["half an emoji", "a [[\ud83d]]\ude00 b", ["a 😀 b", "  ~~"]],
  ["combining marks", "e\u0301e\u0301n [[twe\u0301]]", ["e\u0301e\u0301n twe\u0301", "    ~~~"]],
  ["a place for what is not prose", "See [[\ufffc]].", ["See ….", "    ~"]],
  ["an accent on nothing", "a \u0301b[[ \u200d]]", ["a \u0301b \u200d", "   ~"]],
  ["an empty mark", "Sorry [[]]then.", ["Sorry then.", "      ~"]],
  ["an empty mark at the end", "Sorry.[[]]", ["Sorry.", "     ~"]],
  ["a mark on nothing shown", "a[[\u00ad]]b", ["ab", " ~"]],
  ["nothing", "", []],
])("shows %s", (_, text, expected) => {
  expect(framed(text, 40)).toEqual(expected);
});

test.each([
  [
    "a mark over a line's end",
    "We are so [[very sorry for]] it.",
    ["We are so very", "          ~~~~", "sorry for it.", "~~~~~~~~~"],
  ],
  [
    "numbers again on the next line",
    "We are so [[very sorry for]] [[it]].",
    ["We are so very", "          1~~~", "sorry for it.", "1~~~~~~~~ 2~"],
  ],
  ["a space that a line's end took", "aaaaaaaaaaaaaa[[ ]]b", ["aaaaaaaaaaaaaa", "b", "~"]],
  [
    "a word wider than the line",
    "See [[https://example.org/a]].",
    ["See", "https://exampl", "~~~~~~~~~~~~~~", "e.org/a.", "~~~~~~~"],
  ],
])("wraps %s", (_, text, expected) => {
  expect(framed(text, 14)).toEqual(expected);
});

test.each([
  ["past the end", 3, 99, ["Sorry.", "   ~~~"]],
  ["after the end", 50, 99, ["Sorry.", "     ~"]],
  ["before the start", -4, 2, ["Sorry.", "~~"]],
])("keeps a mark %s within the sentence", (_, start, end, expected) => {
  expect(frame("Sorry.", [{ start, end, label: "", paint: plain }], 20)).toEqual(expected);
});

test("paints each underline with its own brush", () => {
  const marks = ["red", "blue"].map((name, n) => ({
    start: n * 3,
    end: n * 3 + 2,
    label: `${n + 1}`,
    paint: (words: string) => `<${name}>${words}</${name}>`,
  }));
  expect(frame("We do.", marks, 20)[1]).toBe("<red>1~</red> <blue>2~</blue>");
});

describe("a very long sentence", () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => `w${from + n}`).join(" ");

  test("of six lines is shown whole", () => {
    expect(framed(`${words(10, 33)} [[w33]]`, 15)).toEqual([
      "w10 w11 w12 w13",
      "w14 w15 w16 w17",
      "w18 w19 w20 w21",
      "w22 w23 w24 w25",
      "w26 w27 w28 w29",
      "w30 w31 w32 w33",
      "            ~~~",
    ]);
  });

  test("of more is shown around its marks", () => {
    expect(
      framed(`${words(10, 30)} [[w30]] ${words(31, 50)} [[w50]] ${words(51, 70)}`, 15),
    ).toEqual([
      "…",
      "w26 w27 w28 w29",
      "w30 w31 w32 w33",
      "1~~",
      "w34 w35 w36 w37",
      "…",
      "w46 w47 w48 w49",
      "w50 w51 w52 w53",
      "2~~",
      "w54 w55 w56 w57",
      "…",
    ]);
  });

  test("keeps a line when dots would take its place", () => {
    expect(framed(`[[w10]] ${words(11, 22)} [[w22]] ${words(23, 50)}`, 15)).toEqual([
      "w10 w11 w12 w13",
      "1~~",
      "w14 w15 w16 w17",
      "w18 w19 w20 w21",
      "w22 w23 w24 w25",
      "2~~",
      "w26 w27 w28 w29",
      "…",
    ]);
  });

  test("marked as a whole is shown by its ends", () => {
    expect(framed(`[[${words(10, 50)}]]`, 15)).toEqual([
      "w10 w11 w12 w13",
      "~".repeat(15),
      "w14 w15 w16 w17",
      "~".repeat(15),
      "…",
      "w42 w43 w44 w45",
      "~".repeat(15),
      "w46 w47 w48 w49",
      "~".repeat(15),
    ]);
  });

  // Seconds, not minutes: a segmenter left to itself is quadratic.
  test.each([
    ["words", "sure "],
    ["one word", "sorry"],
    ["wide letters", "語"],
    ["spaces", " "],
    ["combining marks", "\u0301"],
  ])("of hundred thousands of %s takes time in proportion", { timeout: 15_000 }, (_, part) => {
    const lines = framed(`${part.repeat(200_000 / part.length)} [[so]]`, 80);
    expect(lines.at(-1)).toMatch(/^ *~~$/);
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});

test("no line is wider than asked, and each mark is seen", () => {
  const sentence = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(
      sentence,
      fc.nat(200),
      fc.nat(30),
      fc.integer({ min: 12, max: 60 }),
      (text, from, size, width) => {
        fc.pre(/[a-z]/.test(text));
        const mark = { start: from, end: from + size, label: "", paint: plain };
        const lines = frame(text, [mark], width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.some((line) => /^ *~+$/.test(line))).toBe(true);
      },
    ),
  );
});
