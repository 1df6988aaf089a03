import { expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, pointAt } from "../../src/model/place.ts";
import { readDocument } from "../../src/read/index.ts";

const head = "From: a@b.nl\nTo: c@d.nl\nSubject: Excuses\nMIME-Version: 1.0\n";
const read = (source: string) => readDocument("a.eml", Buffer.from(source, "latin1"));

/** Show the blocks of a mail, and where a word of it stands. */
async function shown(source: string, word: string): Promise<readonly string[]> {
  const { texts, failures, source: file } = await read(source);
  expect(failures).toEqual([]);
  return texts.flatMap(({ value, blocks, map }) => {
    const at = value.indexOf(word);
    const { start, end } = locate(map, at, at + word.length);
    const { line } = pointAt(lineStarts(file), start);
    return [
      ...blocks.map((block) => `${block.quoted ? "> " : ""}${value.slice(block.start, block.end)}`),
      `${line} ${file.slice(start, end)}`,
    ];
  });
}

const utf8 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

test.each<[string, string, string, string[]]>([
  [
    "plain text, exact",
    `${head}Content-Type: text/plain; charset=utf-8\n\nBeste Jan,\n\n${utf8("Het spijt ons één keer.")}\n`,
    "spijt",
    ["Beste Jan,", "Het spijt ons één keer.", "9 spijt"],
  ],
  [
    "the signature and what is answered",
    `${head}\nHet spijt ons.\n\nOp ma 3 maart 2026 om 10:00 schreef Jan <a@b.nl>:\n> Waar blijft het?\n\n-- \nAnna\n`,
    "ons",
    ["Het spijt ons.", "6 ons"],
  ],
  ["a signature", `${head}\nSorry, Jan.\n-- \nAnna de Boer\n`, "Jan", ["Sorry, Jan.", "6 Jan"]],
  [
    "lines behind a mark stay quotes",
    `${head}\n> Waar blijft het?\n\nMorgen.\n`,
    "Morgen",
    ["> Waar blijft het?", "Morgen.", "8 Morgen"],
  ],
  [
    "quoted-printable",
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nEerste regel.\n\nHet spijt ons =C3=A9=C3=A9n keer, en dat =\nmeent iedereen.\n`,
    "meent",
    [
      "Eerste regel.",
      "Het spijt ons één keer, en dat meent iedereen.",
      "10 Het spijt ons =C3=A9=C3=A9n keer, en dat =\nmeent iedereen.",
    ],
  ],
  [
    "base64",
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from("Het spijt ons één keer.").toString("base64")}\n`,
    "spijt",
    ["Het spijt ons één keer.", "8 SGV0IHNwaWp0IG9ucyDDqcOpbiBrZWVyLg=="],
  ],
  [
    "the text beats its twin in HTML",
    `${head}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nSorry, tekst.\n--x\nContent-Type: text/html\n\n<p>Sorry, html.</p>\n--x--\n`,
    "tekst",
    ["Sorry, tekst.", "10 tekst"],
  ],
  [
    "HTML alone",
    `${head}Content-Type: text/html\n\n<p>Sorry, <b>html</b>.</p>\n`,
    "html",
    ["Sorry, html.", "7 html"],
  ],
])("%s", async (_, source, word, expected) => {
  expect(await shown(source, word)).toEqual(expected);
});

test("a mail without text is refused", async () => {
  const { failures } = await read(`${head}\n\n`);
  expect(failures.map(({ message }) => message.id)).toEqual(["mailEmpty"]);
});
