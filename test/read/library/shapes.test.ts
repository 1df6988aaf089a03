import { expect, test } from "vitest";
import { locate } from "../../../src/model/map.ts";
import { lineStarts, placeAt } from "../../../src/model/place.ts";
import { readDocument } from "../../../src/read/index.ts";

const read = (path: string, source: string, isFound = false) =>
  readDocument(path, new TextEncoder().encode(source), { isFound });

/** What is said of a text: what it is called, where it stands, what is known of it, and its words. */
async function texts(path: string, source: string, isFound = false): Promise<readonly string[]> {
  const document = await read(path, source, isFound);
  expect(document.failures).toEqual([]);
  return document.texts.map(({ id, pointer, language, facts, context, value }) =>
    [id, pointer, language, facts.genre, context, value]
      .filter((part) => part !== undefined)
      .join(" | "),
  );
}

test.each<[string, string, unknown, string[]]>([
  ["a string list is no library", "a.json", { tags: ["een", "twee"] }, []],
  [
    "Zendesk macros",
    "macros.json",
    {
      macros: [
        {
          title: "Vertraging",
          actions: [
            { field: "status", value: "solved" },
            { field: "comment_value", value: ["channel:all", "Sorry <b>Jan</b>"] },
          ],
        },
        {
          title: "Html",
          actions: [
            { field: "comment_value", value: "Sorry" },
            { field: "comment_value_html", value: "<p>Sorry&nbsp;dus</p>" },
          ],
        },
        { title: "Uit", active: false, actions: [{ field: "comment_value", value: "Oud" }] },
        {
          title: "Intern",
          actions: [
            { field: "comment_value", value: "Let op" },
            { field: "comment_mode_is_public", value: "false" },
          ],
        },
        { title: "Leeg", actions: [{ field: "status", value: "open" }] },
      ],
    },
    [
      "Vertraging | /macros/0/actions/1/value/1 | canned | Sorry Jan",
      "Html | /macros/1/actions/1/value | canned | Sorry\u00A0dus",
    ],
  ],
  [
    "Zendesk dynamic content",
    "dc.json",
    {
      items: [
        {
          name: "groet",
          variants: [
            { content: "Dag.", locale: "nl" },
            { content: "Hi.", locale: "en-GB" },
            { content: "Salut.", locale: "fr", active: false },
          ],
        },
      ],
    },
    [
      "groet nl | /items/0/variants/0/content | nl | fragment | Dag.",
      "groet en-GB | /items/0/variants/1/content | en-GB | fragment | Hi.",
    ],
  ],
  [
    "Freshdesk",
    "a.json",
    [{ id: 7, title: "t", content: "Sorry &amp; zo", content_html: "<div>Sorry &amp; zo</div>" }],
    ["7 | /0/content_html | Sorry & zo"],
  ],
  [
    "Chatwoot",
    "a.json",
    [{ id: 3, short_code: "sorry", content: "Het spijt **ons**" }],
    ["3 | /0/content | Het spijt ons"],
  ],
  [
    "Gorgias",
    "a.json",
    {
      data: [
        {
          name: "Laat",
          language: "nl",
          actions: [
            { name: "addTags", arguments: { tags: "laat" } },
            {
              name: "setResponseText",
              arguments: { body_text: "Sorry", body_html: "<p>Sorry</p>" },
            },
          ],
        },
      ],
    },
    ["Laat | /data/0/actions/1/arguments/body_html | nl | Sorry"],
  ],
  [
    "Intercom",
    "a.json",
    { data: [{ type: "macro", name: "x", body_text: "Sorry" }] },
    ["x | /data/0/body_text | Sorry"],
  ],
  [
    "Help Scout",
    "a.json",
    { id: 1, name: "x", text: "<p>Sorry</p>", chatText: "Sorry" },
    ["1 | /text | Sorry"],
  ],
  [
    "Front",
    "a.json",
    { _results: [{ name: "x", subject: "s", body: "<p>Sorry" }] },
    ["x | /_results/0/body | Sorry"],
  ],
  [
    "records of our own",
    "a.json",
    [
      { id: "a", text: "Sorry", genre: "reply", lang: "nl", context: "Waar blijft het?" },
      { id: "a", text: "Nog eens" },
      { text: " " },
      "los",
    ],
    ["a | /0/text | nl | reply | Waar blijft het? | Sorry", "a (2) | /1/text | Nog eens"],
  ],
  [
    "fields with other capitals",
    "a.json",
    [{ Code: "a", Tekst: "Sorry" }],
    ["a | /0/Tekst | Sorry"],
  ],
  [
    "Rails",
    "config/x.yml",
    {
      nl: { mail: { body: "Sorry voor %{wat} van %{wie}.", knop: "Verstuur" } },
      en: { mail: { body: "We are sorry." } },
    },
    [
      "nl.mail.body | /nl/mail/body | nl | notice | Sorry voor %{wat} van %{wie}.",
      "en.mail.body | /en/mail/body | en | notice | We are sorry.",
    ],
  ],
  [
    "i18next",
    "public/locales/nl_NL/app.json",
    {
      fout: {
        titel: "Fout",
        tekst_one: "Er ging iets mis.",
        lijst: ["Probeer het later nog eens."],
      },
    },
    [
      "fout.tekst_one | /fout/tekst_one | nl_NL | notice | Er ging iets mis.",
      "fout.lijst.0 | /fout/lijst/0 | nl_NL | notice | Probeer het later nog eens.",
    ],
  ],
  [
    "messages by their English",
    "lang/nl.json",
    Object.fromEntries([
      ["Body", "Inhoud"],
      ["Oops!", "Oeps, dat ging mis."],
      ...Array.from({ length: 20 }, (_, n) => [`k${n}`, "x"]),
    ]),
    ["Oops! | /Oops! | nl | notice | Oeps, dat ging mis."],
  ],
])("%s", async (_, path, data, expected) => {
  const document = await read(path, JSON.stringify(data));
  expect(document.failures.map(({ message }) => message.id)).toEqual(
    expected.length ? [] : ["libraryEmpty"],
  );
  if (expected.length > 0) expect(await texts(path, JSON.stringify(data))).toEqual(expected);
});

test.each([
  ["locales/nl/app.json", "nl"],
  ["i18n/en_US/templates/email/a.yaml", "en_US"],
  ["app.nl.yml", "nl"],
  ["awesome-support-nl_NL.po", "nl_NL"],
  ["nl.json", "nl"],
  ["messages_nl.json", "nl"],
  ["app-en.yml", "en"],
  ["locale/nl/LC_MESSAGES/django.po", "nl"],
  ["road-to.json", undefined],
  ["docs/is/a.json", undefined],
  ["to/app.json", undefined],
  ["locales/xx/app.json", undefined],
])("%s is in %s", async (path, language) => {
  const { localeOfPath } = await import("../../../src/read/library/locale.ts");
  expect(localeOfPath(path)).toBe(language);
});

test.each([
  [
    "per key",
    {
      groet: { nl: "Dank voor uw bericht.", en: "Thank you for writing." },
      x: { to: "Dit is een zin.", is: "Ook een zin hier." },
    },
    ["groet.nl nl", "groet.en en", "x.to undefined", "x.is undefined"],
  ],
  [
    "at the top",
    { nl: { a: "Dank voor uw bericht." }, fr: { a: "Merci pour votre message." } },
    ["nl.a nl", "fr.a fr"],
  ],
  [
    "as a column",
    [
      { id: 1, taal: "Nederlands", tekst: "Ja" },
      { id: 2, locale: "en-GB", text: "Yes" },
      { id: 3, language: "?", text: "Ok" },
    ],
    ["1 nl", "2 en-GB", "3 undefined"],
  ],
])("the language %s", async (_, data, expected) => {
  const document = await read("a.json", JSON.stringify(data));
  expect(document.texts.map(({ id, language }) => `${id} ${language}`)).toEqual(expected);
});

test.each([
  ["po", 'msgid "a"\nmsgstr "Het spijt ons zeer."\n'],
  ["xlf", '<xliff><trans-unit id="a"><target>Het spijt ons zeer.</target></trans-unit></xliff>'],
])("the language of the path where a .%s says none", async (extension, source) => {
  const { texts } = await readDocument(
    `locale/nl/a.${extension}`,
    new TextEncoder().encode(source),
  );
  expect(texts.map(({ language }) => language)).toEqual(["nl"]);
});

test.each([
  ["data.json", { name: "x", description: "Dit is een zin van deze tool." }],
  ["data.json", { text: "Sorry voor het ongemak." }],
  ["values.yml", { on: { push: "Hier staat een zin met veel woorden erin." } }],
])("%s, found in a folder, is passed over: %j", async (path, data) => {
  const { texts, failures, isPassedOver } = await read(path, JSON.stringify(data), true);
  expect([texts, failures, isPassedOver]).toEqual([[], [], true]);
});

test("YAML: a document after the other, aliases read once", async () => {
  const source =
    "notes: |\n  n\nsubject: s\nbody: |\n  <p>Sorry,\n  Jan</p>\n---\n- &a {id: x, text: Ja}\n- *a\n";
  expect(await texts("a.yaml", source)).toEqual([
    "/0/body | /0/body | Sorry, Jan",
    "x | /1/0/text | Ja",
  ]);
});

test("a table: a row is a text", async () => {
  const source = 'Code;Antwoord;Taal;genre\r\nA1;"Sorry;\r\n""echt""";nl;reply\r\nA2;;nl;reply\r\n';
  expect(await texts("a.csv", source)).toEqual(['A1 | /0/Antwoord | nl | reply | Sorry;\n"echt"']);
});

test("a table that is no Unicode is read as Excel writes it", async () => {
  const bytes = Uint8Array.from(
    [..."id;tekst\r\n1;“één€”"].map(
      (c) => ({ "“": 0x93, "”": 0x94, é: 0xe9, "€": 0x80 })[c] ?? c.charCodeAt(0),
    ),
  );
  const document = await readDocument("a.csv", bytes);
  expect([document.encoding, document.texts[0]?.value]).toEqual(["windows-1252", "“één€”"]);
});

test.each([
  ["a.json", '[{"text": "a"},]', "1:15 jsonComma"],
  ["a.json", '{"text": "a",\n}', "1:13 jsonComma"],
  ["a.json", '{"text" "a"}', "1:9 jsonExpected"],
  ["a.json", "{text: 'a'}", "1:2 jsonBroken"],
  ["a.json", '{"text": "a', "1:10 jsonExpected"],
  ["a.json", "", "1:1 jsonBroken"],
  ["a.json", "[".repeat(100_000), "1:1 markupTooDeep"],
  [
    "a.json",
    `{"a": ${"[".repeat(500)}"Sorry, dat had niet gemogen."${"]".repeat(500)}}`,
    "1:1 markupTooDeep",
  ],
  ["a.json", `{"a": ${"[".repeat(499)}"Sorry, dat had niet gemogen."${"]".repeat(499)}}`, ""],
  // A column of that name makes no dynamic content of Zendesk of it.
  ["a.csv", "text,variants\nSorry.,2\n", ""],
  ["a.yaml", "text: [a\n", "2:1 yamlDataBroken"],
  ["a.csv", 'text\n"a\n', "2:1 tableUnclosed"],
  ["a.json", '[{"text": "a", "genre": "rply"}]', "1:25 badFact"],
  ["a.json", '[{"text": "a", "channel": "Email"}]', ""],
])("%s with %j is refused", async (path, source, said) => {
  const { failures } = await read(path, source);
  expect(
    failures.map(({ line, column, message }) => `${line}:${column} ${message.id}`).join(),
  ).toBe(said);
});

test("a place leads through HTML in a JSON string to the file", async () => {
  const source = '[{"id": 1,\n "text": "<p>Caf\\u00e9&eacute; be<b>treu<\\/b>ren &quot;x\\""}]';
  const [text] = (await read("a.json", source)).texts;
  const value = text?.value ?? "";
  const place = (words: string) => {
    const at = value.indexOf(words);
    const { start, end } = placeAt(
      lineStarts(source),
      locate(text?.map ?? { length: 0, runs: [] }, at, at + words.length),
    );
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };
  expect([value, place("Caféé"), place("betreuren"), place('x"')]).toEqual([
    'Caféé betreuren "x"',
    "2:14-2:31",
    "2:32-2:49",
    "2:56-2:59",
  ]);
});
