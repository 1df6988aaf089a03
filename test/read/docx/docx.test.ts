import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../../../src/lint.ts";
import { locate } from "../../../src/model/map.ts";
import { lineStarts, placeAt } from "../../../src/model/place.ts";
import { readDocument } from "../../../src/read/index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const styles = `<w:styles ${w}>
  <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Citaat"><w:name w:val="Quote"/></w:style>
  <w:style w:styleId="EigenCitaat"><w:name w:val="Klantbrief"/><w:basedOn w:val="Citaat"/></w:style>
  <w:style w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond"/></w:style>
</w:styles>`;

/** Pack a Word file with what stands in its body. */
function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${w} ${mc}><w:body>${body}</w:body></w:document>`;
  const files = { "word/document.xml": document, "word/styles.xml": styles, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, utf8(xml)])));
}

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const read = (bytes: Uint8Array, path = "a.docx") => readDocument(path, bytes);

async function blocks(bytes: Uint8Array): Promise<readonly string[]> {
  const { texts, failures } = await read(bytes);
  expect(failures).toEqual([]);
  return texts.flatMap(({ value, blocks }) =>
    blocks.map(
      ({ kind, quoted, start, end }) => `${kind}${quoted ? ">" : ":"} ${value.slice(start, end)}`,
    ),
  );
}

describe("prose", () => {
  test.each<[string, string, string[]]>([
    [
      "runs",
      p(run("be") + run("treu", "<w:b/>") + run("ren &amp; é")),
      ["paragraph: betreuren & é"],
    ],
    [
      "styles",
      p(run("Kop"), '<w:pStyle w:val="Kop1"/>') +
        p(run("Slecht!"), '<w:pStyle w:val="EigenCitaat"/>') +
        p(run("wij"), '<w:pStyle w:val="Rond"/>'),
      ["heading: Kop", "paragraph> Slecht!", "paragraph: wij"],
    ],
    ["a list", p(run("een"), '<w:numPr><w:ilvl w:val="0"/></w:numPr>'), ["item: een"]],
    [
      "a table",
      `<w:tbl><w:tr><w:tc>${p(run("a"))}</w:tc><w:tc>${p(run("b"))}</w:tc></w:tr></w:tbl>${p(run("c"))}`,
      ["cell: a", "cell: b", "paragraph: c"],
    ],
    [
      "tracked changes",
      p(
        `${run("Wij ")}<w:del>${run("weg")}<w:r><w:delText>betreuren</w:delText></w:r></w:del><w:ins>${run("bieden excuses")}</w:ins>` +
          `<w:moveFrom>${run(" aan")}</w:moveFrom><w:moveTo>${run(" aan")}</w:moveTo>.`,
      ),
      ["paragraph: Wij bieden excuses aan"],
    ],
    [
      "changed properties",
      p(
        `<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>ja</w:t></w:r>`,
      ),
      ["paragraph: ja"],
    ],
    [
      "hidden and struck through",
      p(
        run("a") +
          run("b", "<w:vanish/>") +
          run("c", '<w:strike w:val="0"/>') +
          run("d", "<w:dstrike/>") +
          run("e"),
      ),
      ["paragraph: ace"],
    ],
    [
      "signs",
      p(
        `<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:tab/><w:t>drie</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>`,
      ),
      ["paragraph: een\ntwee\tdrie\u2011x"],
    ],
    ["a tab stop", p(run("a"), '<w:tabs><w:tab w:val="left"/></w:tabs>'), ["paragraph: a"]],
    [
      "fields and links",
      p(
        `<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:hyperlink>${run("hier")}</w:hyperlink>`,
      ),
      ["paragraph: hier"],
    ],
    [
      "a text box, once",
      p(
        `${run("voor ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(run("kader"))}</w:txbxContent></mc:Choice>` +
          `<mc:Fallback><w:txbxContent>${p(run("kader"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("na")}`,
      ),
      ["paragraph: voor na", "paragraph: kader"],
    ],
    ["nothing", p("") + p(run(" ")), []],
  ])("%s", async (_, body, expected) => {
    expect(await blocks(docx(body))).toEqual(expected);
  });

  test("notes follow the text, without the line above them; comments are left out", async () => {
    const notes = `<w:footnotes ${w}><w:footnote w:type="separator">${p(run("-"))}</w:footnote><w:footnote w:id="1">${p(run("noot"))}</w:footnote></w:footnotes>`;
    const comments = `<w:comments ${w}><w:comment>${p(run("echt?"))}</w:comment></w:comments>`;
    const more = { "word/footnotes.xml": notes, "word/comments.xml": comments };
    expect(await blocks(docx(p(run("tekst")), more))).toEqual([
      "paragraph: tekst",
      "paragraph: noot",
    ]);
  });

  test("the strict dialect, and other prefixes", async () => {
    const x = 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const document = `<x:document ${x}><x:body><x:p><x:r><x:t>tekst</x:t></x:r></x:p></x:body></x:document>`;
    expect(await blocks(docx("", { "word/document.xml": document }))).toEqual(["paragraph: tekst"]);
  });
});

describe("comments that ignore", () => {
  const around = (id: string, words: string) =>
    `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/>`;
  const comment = (id: string, ...said: string[]) =>
    `<w:comment w:id="${id}">${said.map((one) => p(run(one))).join("")}</w:comment>`;
  const ignores = async (body: string, ...comments: string[]) => {
    const xml = `<w:comments ${w}>${comments.join("")}</w:comments>`;
    const { source, ignores = [] } = await read(docx(body, { "word/comments.xml": xml }));
    return ignores.map(({ start, end, at: _, ...said }) => [source.slice(start, end), said]);
  };
  const two = p(run("Een ") + around("7", run("twee")) + run(" drie.")) + p(run("Vier."));

  test.each<[string, string, string[], [string, object][]]>([
    [
      "in the words that it is about",
      two,
      [comment("7", "oprecht-ignore non-apology/minimiser -- citaat")],
      [["twee", { rules: ["non-apology/minimiser"], reason: "citaat" }]],
    ],
    ["all rules", two, [comment("7", "oprecht-ignore")], [["twee", { rules: [] }]]],
    [
      "everywhere, with a reason of two paragraphs",
      two,
      [comment("7", "oprecht-ignore-file sarcasm -- mag", "van legal")],
      [["Een twee drie.\nVier.", { rules: ["sarcasm"], reason: "mag van legal" }]],
    ],
    [
      "over paragraphs",
      p(`${run("a ")}<w:commentRangeStart w:id="1"/>${run("b")}`) +
        p(`${run("c")}<w:commentRangeEnd w:id="1"/>${run(" d")}`),
      [comment("1", "oprecht-ignore")],
      [["b\nc", { rules: [] }]],
    ],
    ["what people say", two, [comment("7", "Moet hier oprecht-ignore staan?")], []],
    ["a comment on nothing", two, [comment("8", "oprecht-ignore")], []],
  ])("%s", async (_, body, comments, expected) => {
    expect(await ignores(body, ...comments)).toEqual(expected);
  });

  test("what they ask for is not told", async () => {
    const body = p(around("7", run("Het spijt ons als u zich gekwetst voelt.")));
    const xml = `<w:comments ${w}>${comment("7", "oprecht-ignore -- uit de klacht")}</w:comments>`;
    const bytes = docx(body, { "word/comments.xml": xml });
    const { files } = await lintFiles([{ path: "a.docx", bytes, options: { language: "nl" } }]);
    const [text] = files[0]?.texts ?? [];
    expect(text?.findings).toEqual([]);
    expect(text?.ignored?.every(({ reason }) => reason === "uit de klacht")).toBe(true);
  });
});

test("a place is a paragraph, from 1, and a character in it", async () => {
  const document = await read(
    docx(p(run("Een")) + p("") + p(`<w:r><w:t>twee</w:t><w:br/><w:t>drie vier</w:t></w:r>`)),
  );
  const [text] = document.texts;
  const at = text?.value.indexOf("vier") ?? 0;
  const place = placeAt(
    lineStarts(document.source),
    locate(text?.map ?? { length: 0, runs: [] }, at, at + 4),
  );
  expect([place.start.line, place.start.column, place.end.line, place.end.column]).toEqual([
    3, 11, 3, 15,
  ]);
});

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each<[string, string, Uint8Array, string]>([
  ["an old Word file", "a.doc", Uint8Array.from([...compound, 0, 0]), "wordOld"],
  ["an old one by a new name", "a.docx", Uint8Array.from([...compound, 0, 0]), "wordOld"],
  [
    "a protected file",
    "a.docx",
    Uint8Array.from([...compound, ...Buffer.from("EncryptedPackage", "utf16le")]),
    "wordProtected",
  ],
  ["a PDF", "a.pdf", utf8("%PDF-1.7"), "pdf"],
  ["a PDF by another name", "a.txt", utf8("%PDF-1.7"), "pdf"],
  ["an archive", "a.docx", zipSync({ "a.txt": utf8("a") }), "zipNotWord"],
  ["an archive by its own name", "a.odt", zipSync({ "content.xml": utf8("<a/>") }), "zipNotWord"],
  ["no archive", "a.docx", utf8("Sorry"), "docxBroken"],
  ["half a file", "a.docx", docx(p(run("a"))).slice(0, 60), "docxBroken"],
  ["broken XML", "a.docx", docx("<w:p><w:r>"), "docxBroken"],
  [
    "entities of its own",
    "a.docx",
    docx("", { "word/document.xml": `<!DOCTYPE a [<!ENTITY b "c">]><w:p ${w}>&b;</w:p>` }),
    "docxBroken",
  ],
  ["a bomb", "a.docx", docx(p(run("a".repeat(20_000_000)))), "docxBomb"],
])("%s is refused", async (_, path, bytes, id) => {
  const { texts, failures } = await read(bytes, path);
  expect([texts, failures.map(({ message }) => message.id)]).toEqual([[], [id]]);
});

test("five megabytes of text are read", async () => {
  const words = Array.from(
    { length: 20_000 },
    (_, n) => `Alinea ${n} van ${(n * 7919) % 10_007} woorden over ${Math.sin(n)}.`,
  );
  const bytes = docx(words.map((text) => p(run(text).repeat(2))).join(""));
  const [text] = (await read(bytes)).texts;
  expect(text?.blocks.length).toBe(20_000);
});
