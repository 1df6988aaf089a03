import { expect, test } from "vitest";
import { remarksOn } from "../../../src/engine/judge/remarks.ts";
import type { Contact } from "../../../src/model/contact.ts";
import type { Facts } from "../../../src/model/facts.ts";
import type { Grade } from "../../../src/model/profile.ts";

/** Strategies in short: those that are weak have a question mark. */
function told(used: string, grade: Grade, facts: Partial<Facts> = {}, reason?: Contact["reason"]) {
  const strategies = used
    .split(" ")
    .filter(Boolean)
    .map((name) => ({
      id: name.replace("?", ""),
      strength: name.endsWith("?") ? ("weak" as const) : ("strong" as const),
      sentences: 1,
      share: 1,
      evidence: [],
    }));
  const contact = reason
    ? {
        mode: "reactive" as const,
        reason,
        evidence: "",
        asks: false,
        answered: used.includes("sympathy"),
        address: null,
        mirrored: null,
      }
    : null;
  const { pattern, advice } = remarksOn(
    {
      profile: { strategies, apology: { grade, components: [], missing: [] } },
      contact,
      facts: { fault: "unknown", ...facts },
    },
    "en",
  );
  return [pattern?.id, advice?.id];
}

const all = "apology corrective-action compensation";

test.each<[unknown[], Parameters<typeof told>]>([
  [
    [undefined, undefined],
    ["", "none"],
  ],
  [
    [undefined, "recognise-experience"],
    ["apology corrective-action", "genuine", {}, "personal-experience"],
  ],
  [
    [undefined, "recognise-experience"],
    ["", "none", {}, "personal-experience"],
  ],
  [
    [undefined, undefined],
    ["sympathy corrective-action", "none", {}, "personal-experience"],
  ],
  [
    [undefined, undefined],
    ["corrective-action", "none", {}, "organisation-conduct"],
  ],
  [
    [undefined, "recognise-experience"],
    ["apology", "partial", { fault: "own" }, "personal-experience"],
  ],
  // Nobody is told to confess what may not be their fault.
  [
    [undefined, undefined],
    ["sympathy", "none"],
  ],
  [
    [undefined, undefined],
    ["sympathy", "none", { fault: "other" }],
  ],
  [
    [undefined, "own-it"],
    ["sympathy", "none", { fault: "own" }],
  ],
  [
    [undefined, "own-it"],
    ["apology", "pseudo", { fault: "shared" }],
  ],
  [
    [undefined, undefined],
    ["apology", "pseudo"],
  ],
  [
    [undefined, "add-action"],
    ["apology", "partial"],
  ],
  [
    [undefined, "add-action"],
    ["apology justification", "genuine", { fault: "own" }],
  ],
  [
    [undefined, undefined],
    ["apology request-information", "partial"],
  ],
  [
    [undefined, undefined],
    ["apology compensation", "partial"],
  ],
  [
    [undefined, "defence-only"],
    ["justification", "none"],
  ],
  [
    [undefined, "defence-only"],
    ["justification denial", "none"],
  ],
  [
    [undefined, undefined],
    ["justification applied-information", "none"],
  ],
  [
    [undefined, "redirect-only"],
    ["redirect", "none"],
  ],
  [
    [undefined, undefined],
    ["redirect general-information", "none"],
  ],
  // A building block need not be whole.
  [
    [undefined, undefined],
    ["apology", "none", { genre: "fragment" }],
  ],
  [
    [undefined, undefined],
    ["apology", "partial", { genre: "notice" }],
  ],
  [
    ["service-recovery", undefined],
    [all, "genuine"],
  ],
  [
    ["service-recovery", "recognise-experience"],
    [all, "genuine", {}, "personal-experience"],
  ],
  [
    [undefined, undefined],
    [all.replace("compensation", "compensation?"), "genuine"],
  ],
  [
    [undefined, undefined],
    [all, "pseudo"],
  ],
])("%j is said of %j", (expected, text) => {
  expect(told(...text)).toEqual(expected);
});

test("a remark is in the language of the text, and says what it rests on", () => {
  const { pattern, advice } = remarksOn(
    {
      profile: {
        strategies: [],
        apology: { grade: "none", components: [], missing: [] },
      },
      contact: null,
      facts: { fault: "own" },
    },
    "nl",
  );
  expect(pattern).toBe(null);
  expect(advice).toEqual({
    id: "own-it",
    text: "Zeg in de eerste persoon wat er misging: “Wij stuurden u een verkeerde rekening. Dat spijt ons.”",
    sources: ["lewicki-2016", "pace-2010"],
  });
});
