import { expect, test } from "vitest";
import { findFindings } from "../../../src/engine/judge/find.ts";
import { profileOf } from "../../../src/engine/judge/profile.ts";
import { finder } from "../ruleset.ts";

const finding = { message: "Message.", advice: "Advice." };
const label = (...patterns: string[]) => ({ patterns });

const find = finder({
  rules: {
    "strategy/apology": label("sorry", "excuses"),
    "strategy/justification": label("drukte"),
    "component/ifid": label("sorry", "excuses"),
    "component/specific-wrong": label("vergaten"),
    "component/responsibility": label("wij"),
    "component/harm-acknowledgement": label("gemist"),
    "component/repair": label("betalen"),
    "feature/regret": label("betreuren"),
    "non-apology/conditional-apology": {
      ...{ ...finding, severity: "error", cancels: ["apology"], voids: "grade" },
      patterns: ["als"],
    },
    "non-apology/blame-shift-victim": {
      ...{ ...finding, severity: "error", voids: "grade" },
      patterns: ["zelf"],
    },
    "non-apology/regret-not-apology": {
      ...{ ...finding, severity: "warning", voids: "grade" },
      patterns: ["betreuren"],
    },
    "non-apology/wrong-party": {
      ...{ ...finding, severity: "warning" },
      cases: [
        { patterns: ["aandeelhouders"], when: [{ not: "klanten", scope: "text" }], voids: "grade" },
        { patterns: ["aandeelhouders"] },
      ],
    },
    "non-apology/apology-distancing": {
      ...{ ...finding, severity: "warning" },
      cases: [{ patterns: ["zouden"], cancels: ["apology"] }, { patterns: ["moeten"] }],
    },
  },
});

async function profile(value: string) {
  const matches = await find(value);
  const sentences = [...new Set(matches.map(({ sentence }) => sentence))];
  return profileOf({
    matches,
    findings: findFindings(matches, {}),
    sentences: sentences.length,
    indexOf: ({ sentence }) => value.slice(0, sentence.start).split(". ").length,
    evidenceOf: ({ start, end }) => ({
      text: value.slice(start, end),
      place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
    }),
    isFragment: false,
  });
}

test.each<[grade: string, claimed: string, text: string]>([
  ["none", "", "Er was veel drukte."],
  ["partial", "", "Sorry."],
  ["genuine", "", "Sorry dat wij u vergaten."],
  ["complete", "", "Sorry dat wij u vergaten. U heeft de trein gemist. Die betalen wij."],
  ["pseudo", "conditional-apology: Sorry", "Sorry als wij u vergaten."],
  // Where an apology stands beside the one that is taken back, that one counts.
  ["partial", "", "Sorry als wij u vergaten. Onze excuses."],
  // An error in the same sentence empties an apology that stands.
  ["pseudo", "blame-shift-victim: Sorry", "Sorry dat wij u vergaten, u heeft het zelf gedaan."],
  ["partial", "", "Sorry dat wij u vergaten. U heeft het zelf gedaan."],
  // Blame alone is no attempt at an apology.
  ["none", "", "U heeft het zelf gedaan."],
  ["pseudo", "regret-not-apology: betreuren", "Wij betreuren het."],
  // What a case says of itself counts however light it is, and beats what its rule says.
  ["pseudo", "wrong-party: Excuses", "Excuses aan onze aandeelhouders."],
  ["partial", "", "Excuses aan onze aandeelhouders en klanten."],
  ["pseudo", "apology-distancing: excuses", "Wij zouden excuses maken."],
  ["partial", "", "Wij moeten excuses maken."],
])("%s, claimed %j: %s", async (grade, claimed, text) => {
  const found = await profile(text);
  const claims = found.claimed.map(
    ({ id, by, evidence }) =>
      `${by.replace("non-apology/", "")}: ${id === "apology" ? evidence[0]?.text : id}`,
  );
  expect([found.apology.grade, claims.join(", ")]).toEqual([grade, claimed]);
});
