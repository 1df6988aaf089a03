import { expect, test } from "vitest";
import { briefReport } from "../../../src/engine/judge/brief.ts";
import type { Evidence } from "../../../src/model/profile.ts";
import { emptyProfile } from "../../../src/model/profile.ts";
import type { Finding, SentenceReport, TextReport } from "../../../src/model/report.ts";

const placeIn = (line: number) => {
  const point = { line, column: 1, offset: 0 };
  return { start: point, end: point };
};
const evidence = (text: string): Evidence => ({ text, place: placeIn(1) });
const sentence = (text: string, line: number): SentenceReport => ({
  ...{ text, place: placeIn(line), quoted: line === 3, strategies: ["x"], claimed: [] },
  components: [text],
});
const used = (id: string, text: string) =>
  ({ id, sentences: 1, share: 0.2, strength: "strong", evidence: [evidence(text)] }) as const;
const finding = (context: Finding["context"]): Finding => ({
  ...{ ruleId: "a/b", category: "a", severity: "error", title: "", message: "", advice: "" },
  ...{ text: "", fix: null, fingerprint: "", place: null, context },
});

const report: TextReport = {
  ...{ id: "1", pointer: "/0/text", language: "en", genre: null, skipped: null },
  profile: {
    ...emptyProfile,
    strategies: [used("apology", "Sorry"), used("information", "Fine")],
    claimed: [{ id: "sympathy", by: "a/b", evidence: [evidence("Bye")] }],
    apology: {
      grade: "partial",
      components: [{ id: "ifid", evidence: [evidence("Sorry")] }],
      missing: ["repair"],
    },
  },
  sentences: [sentence("Hi.", 2), sentence("Sorry.", 3)],
  findings: [finding({ sentence: 1, start: 0, end: 5 }), finding(null)],
  ...{ contact: null, promises: [] },
};

test("keeps what is found, all sentences, where the text begins, and the words that a summary shows", () => {
  expect(briefReport(report)).toEqual({
    ...report,
    profile: {
      ...report.profile,
      strategies: [used("apology", "Sorry"), { ...used("information", ""), evidence: [] }],
      claimed: [{ id: "sympathy", by: "a/b", evidence: [] }],
      apology: {
        grade: "partial",
        components: [{ id: "ifid", evidence: [] }],
        missing: ["repair"],
      },
    },
    sentences: [
      { ...sentence("Hi.", 2), strategies: [], components: [] },
      { ...sentence("Sorry.", 3), place: placeIn(2), strategies: [], components: [] },
    ],
  });
});
