import { expect, test } from "vitest";
import { findFindings } from "../../../src/engine/judge/find.ts";
import { findBreaches } from "../../../src/engine/judge/policy.ts";
import { profileOf } from "../../../src/engine/judge/profile.ts";
import type { Expectations } from "../../../src/model/expect.ts";
import { say } from "../../../src/model/messages/index.ts";
import type { Profile } from "../../../src/model/profile.ts";
import { finder } from "../ruleset.ts";

const label = (...patterns: string[]) => ({ patterns });

const find = finder({
  rules: {
    "strategy/sympathy": label("vervelend"),
    "strategy/denial": label("nooit", "niet waar"),
    "strategy/corrective-action": {
      cases: [{ patterns: ["best"], strength: "weak" }, { patterns: ["bel"] }],
    },
    "strategy/apology": label("sorry"),
    "component/ifid": label("sorry"),
    "component/specific-wrong": label("vergaten"),
    "component/responsibility": label("wij"),
    "component/harm-acknowledgement": label("gemist"),
    "component/repair": label("betalen"),
    "component/explanation": label("drukte"),
    "non-apology/conditional-apology": {
      ...{ title: "Als-excuus", severity: "error", message: "M.", advice: "A." },
      ...{ cancels: ["apology"], voids: "grade", patterns: ["als"] },
    },
    "non-apology/blame-shift-victim": {
      ...{ title: "Schuld bij de klant", severity: "error", message: "M.", advice: "A." },
      ...{ voids: "grade", patterns: ["zelf"] },
    },
  },
});

interface Given {
  isFragment?: boolean;
  address?: Profile["voice"]["address"];
}

/** Tell what is said of a text, in Dutch, and of which words. */
async function said(
  value: string,
  expectations: Expectations,
  { isFragment = false, address = null }: Given = {},
) {
  const matches = await find(value);
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const profile = profileOf({
    matches,
    findings: findFindings(matches, {}),
    sentences: 1,
    indexOf: ({ sentence }) => value.slice(0, sentence.start).split(". ").length,
    evidenceOf: ({ start, end }) => ({ text: value.slice(start, end), place }),
    isFragment,
  });
  const full = {
    ...profile,
    voice: { ...profile.voice, address },
    verdict: "",
    pattern: null,
    advice: null,
  };
  const breaches = findBreaches(expectations, { profile: full, matches, isFragment });
  return breaches.map(({ rule, asked, message, advice, match }) =>
    [
      `${rule.replace("policy/", "")} ${asked}:`,
      match ? `“${value.slice(match.start, match.end)}”` : [],
      say("nl", message),
      say("nl", advice),
    ]
      .flat()
      .join(" "),
  );
}

const sympathy =
  "Er ontbreekt: medeleven tonen. Zeg hoe het voor de ander was: “Een hele dag voor niets gewacht, wat vervelend.”";
const takeOut =
  "en dat hoort niet in deze tekst. Haal het weg, of zet er iets anders voor in de plaats.";
const weak =
  "Wat er van “actie ondernemen” staat, is te zwak om mee te tellen. Maak het concreet: wie doet wat, en wanneer?";
const any = { any: ["corrective-action:strong", "apology", "repair"] };

test.each<[string, Expectations, readonly string[]]>([
  // Required.
  ["Wat vervelend.", { require: ["sympathy"] }, []],
  ["Wat vervelend.", { require: ["sympathy:strong"] }, []],
  ["Dag.", { require: ["sympathy"] }, [`require sympathy: ${sympathy}`]],
  ["Dag.", {}, []],
  ["Dag.", { require: [] }, []],
  ["Wij doen ons best.", { require: ["corrective-action"] }, []],
  ["Wij doen ons best.", { require: ["corrective-action:weak"] }, []],
  [
    "Wij doen ons best.",
    { require: ["corrective-action:strong"] },
    [`require corrective-action:strong: ${weak}`],
  ],
  ["Wij doen ons best. Ik bel u.", { require: ["corrective-action:strong"] }, []],
  ["Drukte.", { require: ["explanation"] }, []],
  [
    "Dag.",
    { require: ["explanation"] },
    [
      "require explanation: Er ontbreekt: hoe het kwam. Zeg hoe het kwam, zonder het goed te praten.",
    ],
  ],
  // What is claimed does not count.
  [
    "Sorry als dat zo is.",
    { require: ["apology"] },
    [
      "require apology: “excuus” wordt geclaimd, maar teruggenomen: Als-excuus. Haal weg wat het terugneemt.",
    ],
  ],
  // Nor does an apology that an error empties.
  [
    "Sorry, u deed het zelf.",
    { require: ["apology"] },
    [
      "require apology: “excuus” wordt geclaimd, maar teruggenomen: Schuld bij de klant. Haal weg wat het terugneemt.",
    ],
  ],
  // Alternatives.
  ["Ik bel u.", { require: [any] }, []],
  ["Wij betalen.", { require: [any] }, []],
  [
    "Dag.",
    { require: [any, "sympathy"] },
    [
      "require corrective-action:strong|apology|repair: Er ontbreekt: actie ondernemen, excuus of hoe het wordt goedgemaakt. Een van deze is genoeg.",
      `require sympathy: ${sympathy}`,
    ],
  ],
  // What comes nearest is spoken of.
  [
    "Wij doen ons best.",
    { require: [any] },
    [`require corrective-action:strong|apology|repair: ${weak}`],
  ],
  // Forbidden: once in a sentence, the first words.
  ["Dag.", { forbid: ["denial"] }, []],
  [
    "Dat is nooit zo en niet waar. Echt niet waar.",
    { forbid: ["denial"] },
    [
      `forbid denial: “nooit” Dit telt als “ontkennen”, ${takeOut}`,
      `forbid denial: “niet waar” Dit telt als “ontkennen”, ${takeOut}`,
    ],
  ],
  [
    "Drukte.",
    { forbid: ["explanation"] },
    [`forbid explanation: “Drukte” Dit telt als “hoe het kwam”, ${takeOut}`],
  ],
  ["Wij doen ons best.", { forbid: ["corrective-action:strong"] }, []],
  [
    "Wij doen ons best.",
    { forbid: ["corrective-action"] },
    [`forbid corrective-action: “best” Dit telt als “actie ondernemen”, ${takeOut}`],
  ],
  ["Sorry als dat zo is.", { forbid: ["apology"] }, []],
])("%s %j", async (text, expectations, expected) => {
  expect(await said(text, expectations)).toEqual(expected);
});

const partial = "Gevonden: onvolledig excuus.";

test.each<[string, Expectations["grade"], readonly string[]]>([
  ["Dag.", "none", []],
  ["Sorry.", "partial", []],
  ["Sorry dat wij u vergaten.", "genuine", []],
  ["Sorry dat wij u vergaten, u hebt het gemist en wij betalen.", "complete", []],
  [
    "Dag.",
    "pseudo",
    [
      "grade pseudo: Gevraagd: schijnexcuus of beter. Gevonden: geen excuus. Zeg sorry, en waarvoor: “Het spijt ons dat we …”.",
    ],
  ],
  [
    "Sorry.",
    "genuine",
    [
      `grade genuine: Gevraagd: expliciet excuus of beter. ${partial} Er ontbreekt nog: wat er misging en wie het deed.`,
    ],
  ],
  [
    "Sorry dat wij u vergaten. U deed het zelf.",
    "genuine",
    [
      `grade genuine: Gevraagd: expliciet excuus of beter. ${partial} Haal weg wat het verzwakt en houd de delen ervan bij elkaar.`,
    ],
  ],
  [
    "Sorry als wij u vergaten.",
    "partial",
    [
      "grade partial: Gevraagd: onvolledig excuus of beter. Gevonden: schijnexcuus. Haal weg wat het excuus uitholt.",
    ],
  ],
  [
    "Sorry dat wij u vergaten.",
    "complete",
    [
      "grade complete: Gevraagd: volledig excuus of beter. Gevonden: expliciet excuus. Er ontbreekt nog: wat het de ander deed en hoe het wordt goedgemaakt.",
    ],
  ],
])("%s at least %s", async (text, grade, expected) => {
  expect(await said(text, grade ? { grade } : {})).toEqual(expected);
  expect(await said(text, grade ? { grade } : {}, { isFragment: true })).toEqual([]);
});

test.each<["u" | "je", string | null, readonly string[]]>([
  ["je", "je", []],
  ["je", null, []],
  [
    "je",
    "u",
    ["address je: De lezer wordt met “u” aangesproken; het moet “je” zijn. Schrijf overal “je”."],
  ],
  [
    "u",
    "mixed",
    ["address u: De lezer is nu eens “u” en dan weer “je”; het moet “u” zijn. Schrijf overal “u”."],
  ],
])("address %s, found %s", async (address, found, expected) => {
  expect(
    await said("Dag.", { address }, { address: found as Profile["voice"]["address"] }),
  ).toEqual(expected);
});
