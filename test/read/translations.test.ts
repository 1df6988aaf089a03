import { expect, test } from "vitest";
import { locate } from "../../src/model/map.ts";
import { lineStarts, pointAt } from "../../src/model/place.ts";
import { readDocument } from "../../src/read/index.ts";

const read = (path: string, source: string) => readDocument(path, new TextEncoder().encode(source));

/** What is said of each text: its id and language, its words, and where the last of them stands. */
async function shown(path: string, source: string): Promise<readonly string[]> {
  const { texts, failures } = await read(path, source);
  expect(failures).toEqual([]);
  return texts.map(({ id, language, facts, value, map }) => {
    const last = value.search(/\S+$/);
    const { start, end } = locate(map, last, value.length);
    const { line } = pointAt(lineStarts(source), start);
    return `${id} (${language}, ${facts.genre}): ${value} @ ${line} ${source.slice(start, end)}`;
  });
}

const header =
  'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: nl_NL\\n"\n\n';

test.each([
  [
    'msgid "We are sorry."\nmsgstr "Het spijt ons."\n',
    ["We are sorry. (nl_NL, notice): Het spijt ons. @ 7 ons."],
  ],
  [
    'msgctxt "mail"\nmsgid "x"\nmsgstr ""\n"Wij zeggen "\n"\\"sorry\\" tegen u."\n',
    ['mail | x (nl_NL, notice): Wij zeggen "sorry" tegen u. @ 10 u.'],
  ],
  [
    'msgid "x"\nmsgid_plural "xs"\nmsgstr[0] "Er is één fout gemaakt."\nmsgstr[1] "Er zijn %d fouten gemaakt."\n',
    [
      "x (nl_NL, notice): Er is één fout gemaakt. @ 8 gemaakt.",
      "x (2) (nl_NL, notice): Er zijn %d fouten gemaakt. @ 9 gemaakt.",
    ],
  ],
  ['#: a.php:1\n#, fuzzy, c-format\nmsgid "x"\nmsgstr "Het spijt ons zeer."\n', []],
  ['#, c-format\nmsgid "x"\nmsgstr "Ok"\n\n#~ msgid "y"\n#~ msgstr "Het spijt ons zeer."\n', []],
  [
    'msgid "x"\nmsgstr "Sorry, <b>dat</b> was fout&nbsp;hoor."\n',
    ["x (nl_NL, notice): Sorry, dat was fout\u00A0hoor. @ 7 hoor."],
  ],
])("gettext: %j", async (messages, expected) => {
  expect(await shown("a.po", header + messages)).toEqual(expected);
});

test("gettext: a line that is no part of it", async () => {
  const { failures } = await read("a.po", 'msgid "a"\nmsgstr "b\n"c"\n');
  expect(failures.map(({ line, message }) => `${line} ${message.id}`)).toEqual(["2 poBroken"]);
});

test.each([
  [
    '<xliff version="1.2"><file source-language="en" target-language="nl-NL"><body><trans-unit id="a"><source>We are sorry.</source>' +
      '<target>Het spijt <g id="1">ons</g> <x id="2"/> zeer &amp; echt.</target></trans-unit></body></file></xliff>',
    ["a (nl-NL, notice): Het spijt ons {2} zeer & echt. @ 1 echt."],
  ],
  [
    '<xliff version="2.0" trgLang="nl"><file><unit id="u"><segment><source>x</source><target>Het\n spijt <pc id="1">ons</pc> nu.</target></segment></unit></file></xliff>',
    ["u (nl, notice): Het\nspijt ons nu. @ 2 nu."],
  ],
  [
    '<xliff trgLang="nl"><unit id="u"><target>&lt;p&gt;Dit spijt ons.&lt;/p&gt;</target></unit><unit id="v"><target>Ok</target></unit></xliff>',
    ["u (nl, notice): Dit spijt ons. @ 1 ons."],
  ],
])("XLIFF: %j", async (source, expected) => {
  expect(await shown("a.xlf", source)).toEqual(expected);
});
