import { expect, test } from "vitest";
import { emptyProfile } from "../../src/model/profile.ts";
import { pretty } from "../../src/report/pretty.ts";
import { reportOf, textOf } from "./sample.ts";

const contact = {
  mode: "reactive",
  reason: "personal-experience",
  evidence: "I stood in the rain 🌧 for an hour, waiting for an engineer who never once turned up.",
  asks: false,
  answered: false,
  address: "u",
  mirrored: true,
} as const;
const remark = { id: "x", text: "Say what you know.", sources: ["one-2001", "two-2002"] };
const text = textOf(["Hi."], [], {
  contact,
  profile: { ...emptyProfile, pattern: remark, advice: remark },
});
const warning = {
  ...contact,
  mode: "preventive",
  reason: null,
  evidence: null,
  answered: null,
  mirrored: null,
} as const;

function show(one: typeof text, language: "en" | "nl", width = 80) {
  return `\n${pretty(reportOf({ "a.txt": one }), { language, color: 0, width, quiet: false })}`;
}

test("shows what a text answers, whether it does, and what to do", () => {
  expect(show(text, "en")).toBe(`
a.txt

  Answers a personal experience
    “I stood in the rain 🌧 for an hour, waiting for an engineer who never …”
    ✗ does not recognise the experience   ✓ says “u”, as the customer does
  Say what you know. (one-2001, two-2002)
  Advice  Say what you know. (one-2001, two-2002)

oprecht judges the wording, not whether you mean it.
All clear: nothing to point out in 1 text
`);
});

test("says so in Dutch, on a narrow screen", () => {
  const other = {
    ...contact,
    mode: "proactive",
    reason: null,
    asks: true,
    mirrored: false,
    evidence: null,
  } as const;
  expect(show({ ...text, contact: other }, "nl", 40)).toBe(`
a.txt

  Reageert ongevraagd op een vraag
    ✗ beantwoordt de vraag niet
    ✗ de klant zegt “u”, de tekst niet
  Say what you know. (one-2001,
    two-2002)
  Advies  Say what you know.
    (one-2001, two-2002)

oprecht beoordeelt de formulering, niet
of u het meent.
In orde: niets aan te merken op 1 tekst
`);
});

test("says that a text warns beforehand", () => {
  expect(show({ ...text, contact: warning, profile: emptyProfile }, "en")).toBe(`
a.txt

  Warns before anyone asks

oprecht judges the wording, not whether you mean it.
All clear: nothing to point out in 1 text
`);
});
