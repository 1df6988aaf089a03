import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, placeAt } from "../../src/model/place.ts";
import { readHtml } from "../../src/read/html.ts";

describe("prose", () => {
  test.each<[string, string, string[], Record<string, string>?]>([
    ["no tag", "Het spijt ons.", ["paragraph: Het spijt ons."], { spijt: "1:5-1:10" }],
    ["two paragraphs", "<p>A b<p>C d", ["paragraph: A b", "paragraph: C d"], { C: "1:10-1:11" }],
    [
      "blocks",
      "<h2>Kop</h2>los<ul><li>een<li><p>twee</ul><dl><dt>a<dd>b</dl>",
      ["heading: Kop", "paragraph: los", "item: een", "paragraph: twee", "item: a", "item: b"],
    ],
    [
      "table",
      "<table><tr><th>a<td>b</td></tr><tr><td><div>c</div></table>",
      ["cell: a", "cell: b", "cell: c"],
    ],
    [
      "white space",
      "<p>\n  een \t\r\n twee  <b> drie</b>\n</p>",
      ["paragraph: een twee  drie"],
      { twee: "3:2-3:6", drie: "3:12-3:16" },
    ],
    ["layout", "<div>\n<div>\n\n</div>x\n</div>", ["paragraph: x"]],
    [
      "break",
      "een<br>\n  twee<br/>drie<br><br />vier<br>",
      ["paragraph: een\ntwee\ndrie", "paragraph: vier"],
      { twee: "2:3-2:7", "een\ntwee": "1:1-2:7" },
    ],
    [
      "markup in a word",
      "be<b>treu</b>ren <!-- x -->wij",
      ["paragraph: betreuren wij"],
      { betreuren: "1:1-1:17", wij: "1:28-1:31" },
    ],
    [
      "entity",
      "R&amp;D R&D &amp caf&eacute; &#x1F600; x&nbsp;y &bogus; &NotEqualTilde;z",
      ["paragraph: R&D R&D & café 😀 x\u00A0y &bogus; ≂̸z"],
      { "R&D": "1:1-1:8", "😀": "1:30-1:39", "≂̸": "1:57-1:72", z: "1:72-1:73" },
    ],
    ["byte order mark", "\uFEFF<p>tekst", ["paragraph: tekst"], { tekst: "1:4-1:9" }],
    ["code", "de <code>x <b>y</b></code> nu <kbd>z</kbd>", ["paragraph: de \uFFFC nu \uFFFC"]],
    [
      "quote",
      "<blockquote><p>Slecht!</p>Echt</blockquote>wij",
      ["paragraph> Slecht!", "paragraph> Echt", "paragraph: wij"],
    ],
    [
      "no prose",
      "<head><title>t</title><style>p {a}</style></head><script>if (1<2) x</script><nav>n</nav>" +
        "een <del>twee</del><s>drie</s><p hidden>vier</p><svg><text>v</text></svg><pre>p</pre>",
      ["paragraph: een"],
    ],
    [
      "another language",
      '<html lang="nl-NL"><p>een<p lang="nl">twee<p lang=fr>trois',
      ["paragraph: een", "paragraph: twee"],
    ],
    ["unclosed", "<p>een <b>twee", ["paragraph: een twee"]],
    ["stray ends", "een</b></p>twee</div>", ["paragraph: een", "paragraph: twee"]],
    ["unfinished", "een <a href='x", ["paragraph: een"]],
    ["less than", "1 < 2 en 3<4", ["paragraph: 1 < 2 en 3<4"]],
    ["nothing", "<p> &#32;</p>\n<script>x</script>", []],
  ])("%s", (_, source, expected, places = {}) => {
    const { texts, failures } = readHtml("a.html", source);
    const [{ value, blocks, map } = { value: "", blocks: [], map: { length: 0, runs: [] } }] =
      texts;
    const shown = blocks.map(
      ({ kind, quoted, start, end }) => `${kind}${quoted ? ">" : ":"} ${value.slice(start, end)}`,
    );
    expect([shown, failures]).toEqual([expected, []]);
    const lines = lineStarts(source);
    for (const [words, place] of Object.entries(places)) {
      const at = value.indexOf(words);
      const { start, end } = placeAt(lines, locate(map, at, at + words.length));
      expect(`${start.line}:${start.column}-${end.line}:${end.column}`, words).toBe(place);
    }
  });
});

test.each([
  ["<html lang=fr><p>a", "fr"],
  ['<HTML LANG="de-AT"><p>a', "de-AT"],
  ["<body lang=fr><p lang=nl>b<p>a", "fr"],
  ["<html lang=nl><p>a", undefined],
  ['<html lang="en-GB"><p>a', undefined],
])("%s says its language where it is none that is judged", (source, language) => {
  expect(readHtml("a.html", source).texts[0]?.language).toBe(language);
});

test("a page is nested a thousand deep, and no deeper than is of any use", () => {
  expect(readHtml("a.html", `${"<div>".repeat(1000)}spijt`).texts[0]?.value).toBe("spijt");
  const { texts, failures } = readHtml("a.html", `${"<div><b>".repeat(100_000)}spijt`);
  expect([texts, failures.map(({ message }) => message.id)]).toEqual([[], ["markupTooDeep"]]);
});
