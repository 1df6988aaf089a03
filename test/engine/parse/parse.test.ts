import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseText } from "../../../src/engine/parse/parse.ts";
import { loadParser } from "../../../src/engine/parse/parser.ts";
import { findChoices } from "../../../src/engine/template/choice.ts";
import type { Block, Text } from "../../../src/model/document.ts";
import { languages } from "../../../src/model/language.ts";
import { literalMap } from "../../../src/model/map.ts";
import { parseBlock, sentencesOf } from "../mend/sentences.ts";

function textOf(...blocks: readonly string[]): Text {
  const value = blocks.join("\n\n");
  let at = 0;
  const places = blocks.map((block): Block => {
    const start = at;
    at += block.length + 2;
    return { kind: "paragraph", start, end: start + block.length, quoted: false };
  });
  return { id: "one", value, map: literalMap(value.length), blocks: places, facts: {} };
}

test("gives sentences with their block, offsets in the value", async () => {
  const text = textOf("Kop", "Het spijt ons. Bel 0800-1234!");
  const [heading, paragraph] = text.blocks;

  expect(await parseText(text, "nl", undefined)).toEqual([
    {
      block: heading,
      quoted: false,
      tokens: [{ kind: "word", norm: "kop", start: 0, end: 3 }],
      start: 0,
      end: 3,
    },
    {
      block: paragraph,
      quoted: false,
      tokens: [
        { kind: "word", norm: "het", start: 5, end: 8 },
        { kind: "word", norm: "spijt", start: 9, end: 14 },
        { kind: "word", norm: "ons", start: 15, end: 18 },
        { kind: "mark", norm: ".", start: 18, end: 19 },
      ],
      start: 5,
      end: 19,
    },
    {
      block: paragraph,
      quoted: false,
      tokens: [
        { kind: "word", norm: "bel", start: 20, end: 23 },
        { kind: "phone", norm: "0800-1234", start: 24, end: 33 },
        { kind: "mark", norm: "!", start: 33, end: 34 },
      ],
      start: 20,
      end: 34,
    },
  ]);
});

test.each(["", "   ", "\n\n", "\u200B\u00AD"])("finds no sentence in %j", async (value) => {
  expect(await parseBlock(value, "nl")).toEqual([]);
});

const pieces = fc.constantFrom(
  ..."{{ }} {% %} [ ] < > << (( )) ( ) %s %1$s ${ $t( __A__ @ @a a@b.nl # #a . .. ... … ! ? ?! : ; , - – ' ’ ‘ “ ” „ \" ^ ^AB *JK /".split(
    " ",
  ),
  ..."http:// www. a.nl bol.com/x 06 12345678 +31 1.234,56 10:30 5 dhr. nr. z.s.m. etc. U.S. J. 's 't :) :( <3 xD 😔 👩‍👩‍👧 🇳🇱 1️⃣".split(
    " ",
  ),
  ...[
    "Het",
    "we",
    "Sorry",
    "u",
    "I",
    "é",
    "e\u0301",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "\uFFFC",
    "\uD83D",
    "\uDE00",
    "\uFE0F",
    "\u200D",
  ],
  ...[" ", " ", " ", "\u00A0", "\n", "\r\n", "\n\n", "\t", "\u2028", "\u0000", "中", "ß", "İ", "ﬁ"],
);
const values = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const dropped = /^[\s\u0085\u00AD\u200B-\u200F\u2060\uFEFF]*$/u;

describe.each(languages)("%s: whatever the text", (language) => {
  test("tokens are in order in their sentence, and cover the block", async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        // Of a template not all is read, and some of it twice.
        fc.pre(findChoices(value).length === 0);
        let at = 0;

        for (const { start, end, tokens } of await parseBlock(value, language)) {
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end]);

          for (const token of tokens) {
            expect(token.end).toBeGreaterThan(token.start);
            expect(value.slice(at, token.start)).toMatch(dropped);
            at = token.end;
          }
        }

        expect(value.slice(at)).toMatch(dropped);
      }),
      { numRuns: 1_000 },
    );
  });
});

const words = {
  nl: ["het", "spijt", "klanten", "lang", "moesten", "wachten", "storing", "bestelling", "vandaag"],
  en: ["the", "regret", "customers", "long", "waited", "order", "failure", "today", "parcel"],
};

describe.each(languages)("%s: plain prose", (language) => {
  const word = fc.constantFrom(...words[language]);
  const sentence = fc
    .tuple(
      fc.array(word, { minLength: 3, maxLength: 9 }),
      fc.constantFrom(".", "!", "?"),
      fc.boolean(),
    )
    .map(([[first = "", ...rest], mark, comma]) => {
      const capital = first.charAt(0).toUpperCase() + first.slice(1);
      return `${[capital, ...rest].join(comma ? ", " : " ")}${mark}`;
    });

  test("has the sentences of the parser itself", async () => {
    const parse = await loadParser(language);

    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 6 }), async (sentences) => {
        const value = sentences.join(" ");
        const stock = parse(value).children.flatMap((paragraph) =>
          "children" in paragraph
            ? paragraph.children
                .filter(({ type }) => type === "SentenceNode")
                .map(({ position }) => value.slice(position?.start.offset, position?.end.offset))
            : [],
        );
        expect(await sentencesOf(value, language)).toEqual(stock);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("takes linear time", () => {
  const size = 200_000;
  const hostile = [
    ..."(((( .... @@@@ {{{{ [[[[ <<<< %%%% ::: a.a.a.a. a@a.a@ 1.1.1. ^^^^ '''' ?! a, (: :) ((: #a a- a/a http:// www. a.nl __A_ {a,b,{ [naam $t( nr. U.S. 😔".split(
      " ",
    ),
    ...[
      "\n",
      "- \n",
      "a\n",
      "a b ",
      "06 06 ",
      "😔 ",
      "'s ",
      "... ",
      "a\u00AD",
      "z.s.m. Tot ",
      "Ja. ",
      "a).(",
    ],
  ];

  test.each(hostile)("%j again and again", async (piece) => {
    const value = piece.repeat(size / piece.length);
    const start = performance.now();
    await parseBlock(value, "nl");
    // Well under a second on its own; what is quadratic takes minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
