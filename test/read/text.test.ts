import { expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, placeAt } from "../../src/model/place.ts";
import { readText } from "../../src/read/text.ts";

test.each<[string, string, string[], Record<string, string>?]>([
  ["one line", "Het spijt ons.", ["paragraph: Het spijt ons."], { spijt: "1:5-1:10" }],
  [
    "line breaks",
    "Beste Jan, \r\n  wij\rhier\nnu",
    ["paragraph: Beste Jan,\nwij\nhier\nnu"],
    { wij: "2:3-2:6", hier: "3:1-3:5", nu: "4:1-4:3" },
  ],
  [
    "blank lines",
    "\n\na b\n \t\nc\r\n\r\nd\n",
    ["paragraph: a b", "paragraph: c", "paragraph: d"],
    { c: "5:1-5:2", d: "7:1-7:2" },
  ],
  ["byte order mark", "\uFEFFHoi", ["paragraph: Hoi"], { Hoi: "1:1-1:4" }],
  [
    "list",
    "Wij:\n- een\n  verder\n* twee\n• drie\n– vier",
    ["paragraph: Wij:", "item: een\nverder", "item: twee", "item: drie", "item: vier"],
    { verder: "3:3-3:9", vier: "6:3-6:7" },
  ],
  [
    "counted list",
    "1. een\n2) twee\na) drie\n(b) vier",
    ["item: een", "item: twee", "item: drie", "item: vier"],
    { vier: "4:5-4:9" },
  ],
  [
    "a number in wrapped prose",
    "Dat was op\n12. Daarna niet.\nA. Jansen",
    ["paragraph: Dat was op\n12. Daarna niet.\nA. Jansen"],
  ],
  [
    "wrapped item",
    "- een lange\nregel\nMet groet",
    ["item: een lange\nregel", "paragraph: Met groet"],
    { Met: "3:1-3:4" },
  ],
  [
    "quoted lines",
    "Wij zeggen:\n> hij zei\n>dit\n> > en\n> dat\nklaar",
    [
      "paragraph: Wij zeggen:",
      "paragraph> hij zei\ndit",
      "paragraph> en",
      "paragraph> dat",
      "paragraph: klaar",
    ],
    { dit: "3:2-3:5", en: "4:5-4:7", klaar: "6:1-6:6" },
  ],
  [
    "quoted list",
    "> - een\n>   twee\n>\n> drie",
    ["item> een\ntwee", "paragraph> drie"],
    { twee: "2:5-2:9" },
  ],
  ["ruled lines", "a\n---\nb\n* * *\nc\n=====", ["paragraph: a", "paragraph: b", "paragraph: c"]],
  ["marks alone", "-\na -b\n-c", ["paragraph: -\na -b\n-c"]],
  [
    "astral and combined",
    "👩\u200D👧 cafe\u0301 x\tz",
    ["paragraph: 👩\u200D👧 cafe\u0301 x\tz"],
    { z: "1:15-1:16" },
  ],
  [
    "no markup",
    "---\nlang: nl\n---\n*a* &amp; `b`",
    ["paragraph: lang: nl", "paragraph: *a* &amp; `b`"],
  ],
])("%s", (_, source, blocks, places = {}) => {
  const { texts, failures } = readText("a.txt", source);
  const text = texts[0];
  expect(failures).toEqual([]);
  expect(
    text?.blocks.map(
      ({ kind, quoted, start, end }) =>
        `${kind}${quoted ? ">" : ":"} ${text.value.slice(start, end)}`,
    ),
  ).toEqual(blocks);
  for (const [word, place] of Object.entries(places)) {
    const at = text?.value.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u")) ?? -1;
    const { start, end } = placeAt(
      lineStarts(source),
      locate(text?.map ?? { length: 0, runs: [] }, at, at + word.length),
    );
    expect([word, `${start.line}:${start.column}-${end.line}:${end.column}`]).toEqual([
      word,
      place,
    ]);
  }
});

test.each(["", "\uFEFF", " \r\n\t", "---\n"])("%j holds no text", (source) => {
  expect(readText("a.txt", source)).toEqual({ texts: [], failures: [] });
});

test("a million marks are read in linear time", () => {
  for (const source of [
    ">".repeat(1e6),
    "- ".repeat(5e5),
    " ".repeat(1e6),
    "-".repeat(1e6),
    "> a\nb\n".repeat(2e5),
    `${"- ".repeat(5e5)}a`,
  ]) {
    expect(readText("a.txt", source).failures).toEqual([]);
  }
}, 10_000);
