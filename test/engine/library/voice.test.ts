import { expect, test } from "vitest";
import { createVoice } from "../../../src/engine/library/voice.ts";
import { emptyProfile, type Profile } from "../../../src/model/profile.ts";
import type { TextReport } from "../../../src/model/report.ts";
import { drawVoice } from "../../../src/report/library-voice.ts";
import { paintFor } from "../../../src/report/paint.ts";
import { textOf } from "../../report/sample.ts";

const text = (sentences: readonly string[], profile: Partial<Profile> = {}): TextReport =>
  textOf(sentences, [], { profile: { ...emptyProfile, ...profile } });

function summarizeVoice(texts: readonly TextReport[]) {
  const voice = createVoice();
  for (const text of texts) voice.add(text);
  return voice.summary();
}

const voice = (address: Profile["voice"]["address"], ...elements: readonly string[]) => ({
  voice: { address, elements },
});

test("openings that are met too often, behind the greeting", () => {
  const openings = ["Hi Tom,", "We are sorry  to hear that.", "More."];
  const texts = [
    ...Array.from({ length: 4 }, () => text(openings)),
    text(["we are SORRY to hear that."]),
    text(["Your lamp is on its way."]),
  ];
  expect(summarizeVoice(texts).openings).toEqual([
    { text: "We are sorry  to hear that.", texts: 5 },
  ]);
});

test.each([
  [["Dag.", "Met vriendelijke groet,", "Anna"], "Met vriendelijke groet"],
  [["x", "Kind regards, Tom"], "Kind regards"],
  [["Groetjes, Pim"], "Groetjes"],
  [["Groetend liep zij weg."], undefined],
  [["Cheers to that, we mend it.", "a", "b", "c"], undefined],
])("%j signs off with %s", (sentences, formula) => {
  expect(summarizeVoice([text(sentences)]).signoffs.map((one) => one.text)).toEqual(
    [formula ?? []].flat(),
  );
});

test("address, and texts in which nobody speaks", () => {
  const step = {
    strategies: [
      { id: "redirect", sentences: 1, share: 1, strength: "strong" as const, evidence: [] },
    ],
  };
  const texts = [
    text(["a"], voice("u")),
    text(["a"], voice("je", "chv-agent-i")),
    text(["a"], { ...voice("je"), ...step }),
    text(["a"], voice(null, "chv-signature")),
    text(["a"], voice(null, "chv-agent-we")),
  ];
  const { address, impersonal } = summarizeVoice(texts);
  expect([address, impersonal]).toEqual([{ u: 1, je: 2, mixed: 0 }, 2]);
});

const style = { language: "en", paint: paintFor(0), width: 80 } as const;
const one = {
  address: { u: 3, je: 0, mixed: 0 },
  openings: [],
  signoffs: [{ text: "Regards", texts: 3 }],
  impersonal: 0,
};

test("one voice is no news", () => {
  expect(drawVoice({ voice: one, clusters: [] }, style)).toEqual([]);
});

test("what differs is said", () => {
  const signoffs = ["Regards", "Cheers", "Best wishes", "Sincerely"].map((text) => ({
    text,
    texts: 1,
  }));
  const voices = {
    address: { u: 3, je: 2, mixed: 1 },
    openings: [{ text: "We are sorry to hear that.", texts: 5 }],
    signoffs,
    impersonal: 2,
  };
  const clusters = [{ texts: 4, members: [{ path: "r.csv", id: "late-1" }] }];
  expect(drawVoice({ voice: voices, clusters }, style)).toEqual([
    "One voice?",
    "  Dutch readers are addressed as u in 3, as je in 2, as both in 1.",
    "  5 texts begin with “We are sorry to hear that.”.",
    "  There are 4 ways to sign off: “Regards”, “Cheers” and others.",
    "  Nobody speaks in 2: no name, no “I”, no next step.",
    "  4 texts form 1 cluster of near copies, at most 4 (late-1 …).",
  ]);
});
