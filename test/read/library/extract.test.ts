import { expect, test } from "vitest";
import type { Extraction } from "../../../src/model/extraction.ts";
import { readDocument } from "../../../src/read/index.ts";

const data = {
  macros: [
    {
      code: "a",
      taal: "nl",
      uit: false,
      stappen: [
        { soort: "tag", waarde: "x" },
        { soort: "tekst", waarde: "Sorry" },
      ],
    },
    { code: "b", uit: true, stappen: [{ soort: "tekst", waarde: "Oud" }] },
    { code: "c", stappen: [{ soort: "html", waarde: "<p>Sorry, Jan" }] },
  ],
  "x/y": { "~z": { diep: { tekst: "Diep" } } },
};

test.each<[string, Extraction, string[]]>([
  [
    "items with a filter",
    {
      each: "/macros/*",
      id: "code",
      text: ["stappen/*[soort=html]/waarde", "stappen/*[soort=tekst]/waarde"],
      language: { key: "taal", default: "en" },
      skipIf: { uit: true },
    },
    ["a nl /macros/0/stappen/1/waarde Sorry", "c en /macros/2/stappen/0/waarde Sorry, Jan"],
  ],
  [
    "as text",
    { each: "/macros/2", text: ["stappen/0/waarde"], as: "text" },
    ["/macros/2/stappen/0/waarde  /macros/2/stappen/0/waarde <p>Sorry, Jan"],
  ],
  [
    "any way",
    { each: "/**[tekst=Diep]", text: ["tekst"] },
    ["/x~1y/~0z/diep/tekst  /x~1y/~0z/diep/tekst Diep"],
  ],
  [
    "escapes",
    { each: "/x~1y/~0z/*", text: ["tekst"] },
    ["/x~1y/~0z/diep/tekst  /x~1y/~0z/diep/tekst Diep"],
  ],
])("%s", async (_, extraction, expected) => {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const { texts } = await readDocument("a.json", bytes, { extraction });
  expect(
    texts.map(({ id, language = "", pointer, value }) => `${id} ${language} ${pointer} ${value}`),
  ).toEqual(expected);
});

test.each([{ each: "/nee/*", text: ["x"] }, { text: ["nee"] }])(
  "%j leads nowhere, and is said to",
  async (extraction) => {
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    const { failures } = await readDocument("a.json", bytes, { extraction, isFound: true });
    expect(failures.map(({ message }) => message.id)).toEqual(["libraryEmpty"]);
  },
);

test("a table has its columns", async () => {
  const bytes = new TextEncoder().encode("nr;Standaardtekst\n7;Sorry\n");
  const { texts } = await readDocument("a.csv", bytes, {
    extraction: { text: ["Standaardtekst"], id: "nr" },
  });
  expect(texts.map(({ id, value }) => [id, value])).toEqual([["7", "Sorry"]]);
});
