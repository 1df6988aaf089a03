import fc from "fast-check";
import { expect, test } from "vitest";
import { opaque, type Text } from "../../src/model/document.ts";
import { sourceRanges, unitRange } from "../../src/model/map.ts";
import { readHtml } from "../../src/read/html.ts";
import { readJsonl } from "../../src/read/jsonl.ts";
import { readMarkdown } from "../../src/read/markdown.ts";
import { readText } from "../../src/read/text.ts";

// What is written stands for itself unless it is one of these.
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&eacute;": "é",
  "&nbsp;": "\u00A0",
  "&#x1F600;": "😀",
  "&#0;": "\uFFFD",
  "&#10;": "\n",
  "&NotEqualTilde;": "≂̸",
};

const words = [
  "spijt",
  "wij",
  " ",
  " ",
  "  ",
  "é",
  "cafe\u0301",
  "👩\u200D👧",
  "😀",
  "\uD83D",
  "\u00AD",
  ".",
];
const breaks = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r", " \n", "  \n", "\t"];
const marks = [
  "> ",
  ">",
  "> > ",
  "- ",
  "* ",
  "1. ",
  "2) ",
  "• ",
  "– ",
  "    ",
  "  ",
  "---",
  "# ",
  "===",
];
const markup = [
  ...Object.keys(entities),
  ...[
    "&bogus;",
    "\\!",
    "\\*",
    "\\",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "~",
    "`",
    "``",
    "`code`",
    "```",
    "~~~",
  ],
  ...[
    "[",
    "](",
    ")",
    "]",
    "![",
    "[a]",
    "[a]: /url 'x'",
    '[x](/u "t")',
    "![i](/u)",
    "<a@b.nl>",
    "www.a.nl",
    "https://b.nl/?a&amp;b",
  ],
  ...[
    "<b>",
    "</b>",
    "<br>",
    "<br/>",
    "<!--",
    "-->",
    "<!-- x -->",
    "<div>",
    "</div>",
    "[^1]",
    "[^1]: ",
    "[ ] ",
    "[x] ",
  ],
  ...["|", "| a | b |\n|---|---|\n", "\\|", "|-|-|", "$$", "$5", "---\n", "+++\n", "lang: nl\n"],
];

const documentOf = (...pieces: readonly string[]) =>
  fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }))
    .map(([mark, parts]) => (mark ? "\uFEFF" : "") + parts.join(""));

const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 5, maxLength: 5 });

test("plain text: the ranges of a span say its words", () => {
  fc.assert(
    fc.property(documentOf(...words, ...breaks, ...marks), picks, (source, spans) => {
      check(readText("a.txt", source).texts, spans, (range) => decodePlain(cut(source, range)));
    }),
    { numRuns: 1000 },
  );
});

test("Markdown: the ranges of a span say its words", async () => {
  const source = documentOf(...words, ...words, ...breaks, ...breaks, ...marks, ...markup);
  await fc.assert(
    fc.asyncProperty(source, picks, async (source, spans) => {
      const { texts } = await readMarkdown("a.md", source);
      check(texts, spans, (range) => decodeMarkdown(cut(source, range)));
    }),
    { numRuns: 1000 },
  );
}, 60_000);

const tags = [
  ...["<p>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<li>", "<div>", "</div>", "<td>", "<h1>"],
  ...["<blockquote>", "</blockquote>", "<code>", "</code>", "<del>", "</del>", "<!--", "-->"],
  ...["<script>", "</script>", "<style>", "</style>", "<a href='x'>", '<a title="&amp;">', "</a>"],
  ...[
    "<",
    ">",
    "&",
    "&amp",
    "&ampx",
    "&#;",
    "&#x;",
    "<p hidden>",
    "<p lang=fr>",
    "<svg>",
    "</svg>",
  ],
];

test("HTML: the ranges of a span say its words", () => {
  const source = documentOf(...words, ...words, ...breaks, ...Object.keys(entities), ...tags);
  fc.assert(
    fc.property(source, picks, (source, spans) => {
      check(readHtml("a.html", source).texts, spans, (range) => decodeHtml(cut(source, range)));
    }),
    { numRuns: 1000 },
  );
});

test("JSON lines: the ranges of a span say its words", () => {
  const text = documentOf(...words, ...breaks, ...marks, '"', "\\", "/", "\b", "<");
  const record = fc.tuple(text, fc.boolean()).map(([text, ascii]) =>
    JSON.stringify({ text: text.replace("\uFEFF", "") })
      .replace(/[\u0080-\uffff]/g, (unit) =>
        ascii ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : unit,
      )
      .replaceAll("/", ascii ? "\\/" : "/"),
  );
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 4 }),
      fc.constantFrom("\n", "\r\n", "\n\n"),
      picks,
      (lines, end, spans) => {
        const source = lines.join(end);
        const { texts, failures } = readJsonl("a.jsonl", source);
        expect(failures).toEqual([]);
        check(texts, spans, (range) => decodePlain(JSON.parse(`"${cut(source, range)}"`)));
      },
    ),
    { numRuns: 1000 },
  );
});

interface Range {
  start: number;
  end: number;
}

/** Check the map of each text, and that spans within a block say in the source what they say in the value. */
function check(
  texts: readonly Text[],
  spans: readonly (readonly [number, number, number])[],
  decode: (range: Range) => string,
): void {
  for (const text of texts) {
    checkMap(text);
    checkBlocks(text);
    for (const [which, from, size] of spans) {
      const block = text.blocks[which % Math.max(1, text.blocks.length)];
      if (!block) continue;
      const [start, end] = spanIn(text, block, from, size);
      const said = sourceRanges(text.map, start, end).map(decode).join("");
      expect(said).toBe(text.value.slice(start, end));
    }
  }
}

function checkMap({ map, value }: Text): void {
  expect(map.length).toBe(value.length);
  let before = { start: 0, end: 0 };
  for (let unit = 0; unit < value.length; unit++) {
    const range = unitRange(map, unit);
    expect(range.start >= before.start && range.end >= before.end && range.end >= range.start).toBe(
      true,
    );
    before = range;
  }
}

function checkBlocks({ blocks, value }: Text): void {
  let before = 0;
  for (const { start, end } of blocks) {
    expect(start >= before && end > start && end <= value.length).toBe(true);
    expect(value.slice(before, start)).toBe(start ? "\n\n" : "");
    expect(value.slice(start, end).trim()).toBe(value.slice(start, end));
    before = end;
  }
  expect(before).toBe(value.length);
}

/** Pick a span that does not begin or end amid what one entity stands for. */
function spanIn({ map }: Text, block: Range, from: number, size: number): [number, number] {
  let start = block.start + (from % (block.end - block.start));
  let end = start + 1 + (size % (block.end - start));
  while (start > block.start && sameRange(map, start)) start--;
  while (end < block.end && sameRange(map, end)) end++;
  return [start, end];
}

function sameRange(map: Text["map"], unit: number): boolean {
  const [a, b] = [unitRange(map, unit - 1), unitRange(map, unit)];
  return a.start === b.start && a.end === b.end;
}

function cut(source: string, { start, end }: Range): string {
  return source.slice(start, end);
}

function decodePlain(written: string): string {
  return /^[\r\n]/.test(written) ? "\n" : written;
}

function decodeMarkdown(written: string): string {
  if (/^(?:\r\n?|\n)$/.test(written) || /^<br\s*\/?>$/.test(written)) return "\n";
  if (/^(`+)[\s\S]+\1$/.test(written) && written.length > 2) return opaque;
  return entities[written] ?? written;
}

function decodeHtml(written: string): string {
  if (/^<br\/?>$/.test(written)) return "\n";
  if (/^<code>$/.test(written)) return opaque;
  if (/^[ \t\r\n\f]+$/.test(written)) return " ";
  return { ...entities, "&amp": "&" }[written] ?? written;
}
