import fc from "fast-check";
import { expect, test } from "vitest";
import { createClusters } from "../../../src/engine/library/clusters.ts";
import { textOf } from "../../report/sample.ts";

function clusters(...texts: readonly string[]) {
  const found = createClusters();
  for (const [at, text] of texts.entries()) {
    found.add("r", textOf(text.split(/(?<=[.!?]) /), [], { id: String(at) }));
  }
  return found
    .all()
    .map(({ texts: count, members }) => [count, ...members.map(({ id }) => id)].join(" "));
}

const body =
  "wat vervelend dat uw pakket nog niet binnen is. Wij zoeken het vandaag uit en bellen u morgen terug.";

test("names, numbers and what is filled in make no other text", () => {
  expect(
    clusters(
      `Beste Jan, ${body} Bestelling 123.`,
      `Beste {{ticket.requester.name}}, ${body} Bestelling {{order}}.`,
      `Beste [NAAM KLANT], ${body.toUpperCase().toLowerCase()} Bestelling 99A.`,
      "Beste Jan, dank voor uw compliment. Wij geven het door aan de collega die u hielp. Bestelling 123.",
    ),
  ).toEqual(["3 0 1 2"]);
});

test("how a text greets and closes makes no other", () => {
  expect(
    clusters(`Dag Jan! ${body} Groet, Noor.`, `Hallo! ${body} Met vriendelijke groet, De Ster.`),
  ).toEqual(["2 0 1"]);
});

test("a word more or less makes no other text, another half does", () => {
  const [first = "", second = ""] = body.split(". ");
  expect(
    clusters(
      `${first}. ${second}`,
      `${first} helaas. ${second}`,
      `${first}. Meer weten wij nu niet, het spijt ons erg.`,
    ),
  ).toEqual(["2 0 1"]);
});

test("the largest comes first, and texts without words are none", () => {
  expect(
    clusters(
      "Een twee drie vier.",
      "Hoi daar jij.",
      "Hoi daar jij.",
      "",
      "",
      "Hoi daar jij!",
      "Een twee drie vier.",
    ),
  ).toEqual(["3 1 2 5", "2 0 6"]);
});

const vocabulary = fc.constantFrom(
  ..."de wij uw pakket is kwijt morgen bellen spijt niet ons een dat te laat was".split(" "),
);
const text = fc
  .array(vocabulary, { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(" ")}.`);

test("equal texts are always together, and whatever is together shares most of its rows", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const doubled = [...texts, ...texts];
      const found = clusters(...doubled).map((one) => one.split(" ").slice(1).map(Number));
      for (const at of texts.keys()) {
        const own = found.find((ids) => ids.includes(at));
        expect(own?.some((id) => id !== at && doubled[id] === doubled[at]) ?? false).toBe(true);
      }
      expect(new Set(found.flat()).size).toBe(found.flat().length);
    }),
    { numRuns: 300 },
  );
});
