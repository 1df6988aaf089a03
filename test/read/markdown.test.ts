import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, placeAt } from "../../src/model/place.ts";
import { readMarkdown } from "../../src/read/markdown.ts";

describe("prose", () => {
  test.each<[string, string, string[], Record<string, string>?]>([
    ["paragraph", "Het spijt ons.", ["paragraph: Het spijt ons."], { spijt: "1:5-1:10" }],
    ["two paragraphs", "A b\n\nC d", ["paragraph: A b", "paragraph: C d"], { C: "3:1-3:2" }],
    ["soft break", "een  \n twee\ndrie", ["paragraph: een\ntwee\ndrie"], { twee: "2:2-2:6" }],
    ["backslash break", "een\\\ntwee", ["paragraph: een\ntwee"], { twee: "2:1-2:5" }],
    [
      "CRLF",
      "een\r\ntwee\r\n\r\ndrie",
      ["paragraph: een\ntwee", "paragraph: drie"],
      { drie: "4:1-4:5" },
    ],
    ["CR", "een\rtwee\r\rdrie", ["paragraph: een\ntwee", "paragraph: drie"], { twee: "2:1-2:5" }],
    [
      "byte order mark",
      "\uFEFF# Kop\n\ntekst",
      ["heading: Kop", "paragraph: tekst"],
      { Kop: "1:3-1:6", tekst: "3:1-3:6" },
    ],
    [
      "entity",
      "R&amp;D caf&eacute; &#x1F600; x &bogus; &#0;",
      ["paragraph: R&D café 😀 x &bogus; \uFFFD"],
      { "R&D": "1:1-1:8", "😀": "1:21-1:30", x: "1:31-1:32" },
    ],
    ["escape", "Sorry\\! \\a *\\**", ["paragraph: Sorry! \\a *"], { "Sorry!": "1:1-1:8" }],
    [
      "markup in a word",
      "be**treu**ren _we_",
      ["paragraph: betreuren we"],
      { betreuren: "1:1-1:14", we: "1:16-1:18" },
    ],
    [
      "link",
      'zie [onze **site**](http://x.nl "titel") nu',
      ["paragraph: zie onze site nu"],
      { "onze site": "1:6-1:17", nu: "1:42-1:44" },
    ],
    [
      "reference",
      "zie [hier][a] of [a]\n\n[a]: http://x.nl 'titel'",
      ["paragraph: zie hier of a"],
      { of: "1:15-1:17" },
    ],
    ["image", "een ![alt tekst](x.png) twee", ["paragraph: een  twee"], { twee: "1:25-1:29" }],
    [
      "autolink",
      "mail <a@b.nl> www.b.nl <https://c.nl>",
      ["paragraph: mail a@b.nl www.b.nl https://c.nl"],
      { "a@b.nl": "1:7-1:13", "https://c.nl": "1:25-1:37" },
    ],
    [
      "code",
      "de `code\nhier` nu",
      ["paragraph: de \uFFFC nu"],
      { "\uFFFC": "1:4-2:6", nu: "2:7-2:9" },
    ],
    ["unended code", "de `code nu", ["paragraph: de `code nu"], { nu: "1:10-1:12" }],
    [
      "code blocks",
      "a\n\n```\nx\n```\n\n    y\n\nb",
      ["paragraph: a", "paragraph: b"],
      { b: "9:1-9:2" },
    ],
    [
      "letters between fences",
      "a\n\n```\nHi {{naam}},\n\nSorry dat wij u lieten wachten.\nWij bellen u.\n- morgen dus\n```\n\n> ```text\n> Dank voor uw mail. Wij kijken ernaar.\n> ```\n\n```js\nWij bellen u. Wij mailen u.\n```\n\n```\nlet x = you(); // We do. You do.\n```",
      [
        "paragraph: a",
        "paragraph: Hi {{naam}},",
        "paragraph: Sorry dat wij u lieten wachten.\nWij bellen u.",
        "item: morgen dus",
        "paragraph> Dank voor uw mail. Wij kijken ernaar.",
      ],
      { bellen: "7:5-7:11", Dank: "12:3-12:7" },
    ],
    [
      "html",
      "<div>\nnee\n</div>\n\n<!-- nee -->\n\nwel <b>dit</b><!-- nee --> ook",
      ["paragraph: wel dit ook"],
      { dit: "7:8-7:11" },
    ],
    [
      "br",
      "een<br>twee<br />\ndrie<br><br>vier",
      ["paragraph: een\ntwee\ndrie", "paragraph: vier"],
      { twee: "1:8-1:12", vier: "2:13-2:17" },
    ],
    [
      "formula",
      "a\n\n$$\nx = 1\n$$\n\n$5 en $6",
      ["paragraph: a", "paragraph: $5 en $6"],
      { $6: "7:7-7:9" },
    ],
    ["front matter", "---\ntitle: nee\n---\nwel", ["paragraph: wel"], { wel: "4:1-4:4" }],
    ["TOML front matter", "+++\na = 1\n+++\nwel", ["paragraph: wel"]],
    [
      "headings",
      "# Een #\n\nTwee\n*regels*\n===\n\n#nee",
      ["heading: Een", "heading: Twee\nregels", "paragraph: #nee"],
      { Een: "1:3-1:6", regels: "4:2-4:8" },
    ],
    [
      "quote",
      "> een\n>twee\nlui\n\nbuiten",
      ["paragraph> een\ntwee\nlui", "paragraph: buiten"],
      { twee: "2:2-2:6", lui: "3:1-3:4" },
    ],
    [
      "nested quote",
      "> a\n>> b\n\nc",
      ["paragraph> a", "paragraph> b", "paragraph: c"],
      { b: "2:4-2:5" },
    ],
    ["alert", "> [!NOTE]\n> let op", ["paragraph> [!NOTE]\nlet op"]],
    [
      "list",
      "- een\n  verder\n- twee\n\n  alinea\n  1. diep\n\nna",
      ["item: een\nverder", "item: twee", "item: alinea", "item: diep", "paragraph: na"],
      { verder: "2:3-2:9", diep: "6:6-6:10" },
    ],
    ["tasks", "- [x] klaar\n- [ ] open", ["item: klaar", "item: open"], { klaar: "1:7-1:12" }],
    [
      "list in quote in list",
      "- > - a\n  >   b\n  c",
      ["item> a\nb\nc"],
      { b: "2:7-2:8", c: "3:3-3:4" },
    ],
    [
      "tab",
      "-\teen\ttwee\n\n\tdrie",
      ["item: een\ttwee", "item: drie"],
      { twee: "1:7-1:11", drie: "3:2-3:6" },
    ],
    [
      "table",
      "| a | b\\|c |\n|---|:-:|\n| *d* | `e` |\n| f | |",
      ["cell: a", "cell: b|c", "cell: d", "cell: \uFFFC", "cell: f"],
      { "b|c": "1:7-1:11", d: "3:4-3:5" },
    ],
    [
      "table in list",
      "- | a | b |\n  |---|---|\n  | c | d |",
      ["cell: a", "cell: b", "cell: c", "cell: d"],
      { d: "3:9-3:10" },
    ],
    [
      "footnote",
      "tekst[^1] na\n\n[^1]: noot",
      ["paragraph: tekst na", "paragraph: noot"],
      { noot: "3:7-3:11" },
    ],
    [
      "struck through",
      "we ~~waren niet~~ zijn ~ 5",
      ["paragraph: we  zijn ~ 5"],
      { zijn: "1:19-1:23" },
    ],
    [
      "combining marks",
      "cafe\u0301 👩\u200D👧 x",
      ["paragraph: cafe\u0301 👩\u200D👧 x"],
      { x: "1:13-1:14" },
    ],
    [
      "break before a tab",
      "[^1]: een\n\t(twee)",
      ["paragraph: een\n(twee)"],
      { "een\n": "1:7-2:1" },
    ],
    ["rule", "a\n\n---\n\nb", ["paragraph: a", "paragraph: b"]],
    ["unended brackets", "[a](b *c [", ["paragraph: [a](b *c ["]],
    ["lone surrogate", "a \uD83D b", ["paragraph: a \uD83D b"], { b: "1:5-1:6" }],
  ])("%s", async (_, source, blocks, places = {}) => {
    const { texts, failures } = await readMarkdown("a.md", source);
    const text = texts[0];
    expect(failures).toEqual([]);
    expect(
      text?.blocks.map(
        ({ kind, quoted, start, end }) =>
          `${kind}${quoted ? ">" : ":"} ${text.value.slice(start, end)}`,
      ),
    ).toEqual(blocks);
    expect(text?.value).toBe(blocks.map((block) => block.replace(/^\w+[:>] /, "")).join("\n\n"));
    for (const [word, place] of Object.entries(places)) {
      const at =
        text?.value.search(
          new RegExp(`(?<![\\p{L}])${word.replace(/[$|.]/g, "\\$&")}(?![\\p{L}])`, "u"),
        ) ?? -1;
      expect([word, text && placeOf(source, locate(text.map, at, at + word.length))]).toEqual([
        word,
        place,
      ]);
    }
  });

  test.each(["", "\uFEFF", " \n\n", "```\ncode\n```", "<!-- niets -->", "---\nlang: nl\n---\n"])(
    "%j holds no text",
    async (source) => {
      expect(await readMarkdown("a.md", source)).toEqual({ texts: [], failures: [] });
    },
  );
});

describe("front matter", () => {
  test("gives the facts", async () => {
    const source =
      "---\r\ntitle: x\r\nlanguage: nl\r\ngenre: reply\r\nfault: own\r\nchannel: public\r\naudience: reiziger\r\norganisation:\r\n  names: [De Ster, Ster]\r\n  roles: directeur\r\n  handles: [ster, '@ster2']\r\n---\r\nHoi";
    const { texts, failures } = await readMarkdown("a.md", source);
    expect(failures).toEqual([]);
    expect(texts[0]).toMatchObject({
      language: "nl",
      facts: {
        genre: "reply",
        fault: "own",
        channel: "public",
        audience: "reiziger",
        organisation: {
          names: ["De Ster", "Ster"],
          roles: ["directeur"],
          handles: ["@ster", "@ster2"],
        },
      },
    });
  });

  test.each<[string, object, number, number]>([
    [
      "genre: repyl",
      {
        id: "badFact",
        values: {
          key: "genre",
          value: "repyl",
          expected: ["statement", "reply", "canned", "fragment", "notice", "terms"],
          meant: "reply",
        },
      },
      2,
      8,
    ],
    [
      "x: 1\nfault: [a]",
      {
        id: "badFact",
        values: {
          key: "fault",
          value: '["a"]',
          expected: ["own", "other", "shared", "unknown"],
          meant: undefined,
        },
      },
      3,
      8,
    ],
    ["lang: Nederlands!", { id: "badLanguage", values: { value: "Nederlands!" } }, 2, 7],
    ["audience: 3", { id: "factNotText", values: { key: "audience" } }, 2, 11],
    ["organisation: {name: x}", { id: "badOrganisation" }, 2, 15],
    ["a: 'b", { id: "frontMatterBroken", values: { reason: "Missing closing 'quote" } }, 3, 1],
  ])("%j is a failure, and the text is read", async (yaml, message, line, column) => {
    const { texts, failures } = await readMarkdown("a.md", `---\n${yaml}\n---\nHoi`);
    expect(failures).toEqual([{ path: "a.md", message, line, column }]);
    expect(texts).toMatchObject([{ value: "Hoi", facts: {} }]);
  });

  test("others' keys and empty values are passed over", async () => {
    const { texts, failures } = await readMarkdown(
      "a.md",
      "---\nlayout: post\nlang:\ntags: [a]\n---\nHoi",
    );
    expect([texts[0]?.facts, texts[0]?.language, failures]).toEqual([{}, undefined, []]);
  });

  test("an alias counts for a single value", async () => {
    const { texts } = await readMarkdown(
      "a.md",
      "---\nx: &a reply\ngenre: *a\naudience: *b\n---\nHoi",
    );
    expect(texts[0]?.facts).toEqual({ genre: "reply" });
  });

  test("deep brackets are a failure", async () => {
    const { texts, failures } = await readMarkdown(
      "a.md",
      `---\na: ${"[".repeat(20_000)}\n---\nHoi`,
    );
    expect([texts.length, failures.length, failures[0]?.message.id]).toEqual([
      1,
      1,
      "frontMatterBroken",
    ]);
  });
});

test.each<[string, string, string | undefined]>([
  ["10,000 marks of quotation", ">".repeat(10_000), "markupTooDeep"],
  ["nested lists", `${"- ".repeat(10_000)}a`, "markupTooDeep"],
  [
    "lists nested by indent",
    Array.from({ length: 1000 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
    "markupTooDeep",
  ],
  [
    "code marks of many lengths",
    Array.from({ length: 500 }, (_, size) => "`".repeat(size)).join(" "),
    "markupTooDense",
  ],
  ["a long ruled line", "*".repeat(1000), undefined],
  ["99 marks of quotation", `${"> ".repeat(99)}a`, undefined],
  ["nested emphasis", "*a ".repeat(10_000) + "b* ".repeat(10_000), "markupTooDense"],
  ["brackets", "[".repeat(10_000) + "]".repeat(10_000), "markupTooDense"],
  ["comments without an end", "a <!-- ".repeat(10_000), "markupTooDense"],
  ["lines below a ruled line", `---\n${"b\n".repeat(12_000)}`, undefined],
  ["lazy lines", `> a\n${"b\n".repeat(20_000)}`, "markupTooDense"],
  ["a long table", `| a | b |\n|---|---|\n${"| **a** | [b](c) |\n".repeat(1500)}`, undefined],
  ["a long list", "- **a** [b](c)\n".repeat(1500), undefined],
  ["a long code block", `\`\`\`\n${"[a_b]*\n".repeat(5000)}\`\`\``, undefined],
])(
  "%s: read or refused within seconds",
  async (_, source, id) => {
    const { failures } = await readMarkdown("a.md", source);
    expect(failures[0]?.message.id).toBe(id);
  },
  10_000,
);

function placeOf(source: string, span: { start: number; end: number }): string {
  const { start, end } = placeAt(lineStarts(source), span);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
