import { expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";

const bytes = (source: string) => new TextEncoder().encode(source);

/** The ways in which the systems of peers write what is filled in before a text is sent. */
const spellings: readonly string[] = [
  ...["{{naam}}", "{{ ticket.requester.first_name }}", "{{{Recipient.Name}}}", "{{dc.groet}}"],
  ...["{%customer.firstName%}", "{%customer.firstName,fallback=%}", "{naam}", "{0}", "{n, number}"],
  ...[
    "$".concat("{naam}"),
    "#{ticket.customer.firstname}",
    "%{name}",
    "%name%",
    "%s",
    "%1$s",
    "%@",
  ],
  ...["%(name)s", "[[naam]]", "[NAAM]", "[naam klant]", "<naam>", "<naam klant>", "<<naam>>"],
  ...["{!Contact.FirstName}", "@naam@", "__KLANT_NAAM__", "$t(groet)", "{Jan|Piet}", "«Voornaam»"],
  ...["*|FNAME|*", "<%= naam %>"],
];

const ways: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => text,
  markdown: (text) => text,
  mdx: (text) => text,
  html: (text) => `<p>${text}</p>`,
  json: (text) => JSON.stringify([{ id: "a", text }]),
  jsonl: (text) => JSON.stringify({ id: "a", text }),
  yaml: (text) => `- id: a\n  text: ${JSON.stringify(text)}\n`,
  csv: (text) => `id;tekst\na;"${text.replaceAll('"', '""')}"\n`,
  eml: (text) => `Subject: a\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`,
  po: (text) => `msgid "a"\nmsgstr ${JSON.stringify(text)}\n`,
  xliff: (text) =>
    `<xliff><file target-language="nl"><body><trans-unit id="a"><target>${escaped(text)}</target></trans-unit></body></file></xliff>`,
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What MDX and HTML themselves take for something else. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  mdx: ["<naam>", "<naam klant>", "<<naam>>", "<%= naam %>"],
};

/** List the sentences in each of some files; together, so that the rules are made ready once. */
async function sentencesIn(format: string, ...sources: readonly string[]) {
  const inputs = sources.map((source) => ({ path: `a.${format}`, format, bytes: bytes(source) }));
  const { files } = await lintFiles(inputs, { language: "nl" });
  return files.map(({ texts }) =>
    texts.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
}

test.each(Object.entries(ways))("leaves them as they are in %s", async (format, write) => {
  const texts = spellings
    .filter((spelling) => !elsewhere[format]?.includes(spelling))
    .map((spelling) => `Beste ${spelling}, het spijt ons dat ${spelling} te laat kwam.`);
  const found = await sentencesIn(format, ...texts.map(write));
  expect(found).toEqual(texts.map((text) => [text]));
});

test.each([
  [
    "html",
    '<p>Dag <attribute key="user.name" default="daar"/>, sorry!</p>',
    '{{user.name | fallback: "daar"}}',
  ],
  ["mdx", "Dag {/* niet dit */}klant, sorry!\n", ""],
  [
    "xliff",
    '<xliff><target>Dag <x id="NAAM"/>, het <bpt id="1">&lt;b&gt;</bpt>spijt<ept id="1"/> ons.</target></xliff>',
    "{NAAM}",
  ],
])("reads in %s: %s", async (format, source, spelling) => {
  const said = (await sentencesIn(format, source)).flat().join(" ");
  expect(said).toContain(`Dag ${spelling}`);
  expect(said).not.toMatch(/niet dit|<b>|\uFFFC/);
});
