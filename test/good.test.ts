import { describe, expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";
import { languages } from "../src/model/language.ts";

// Good apologies of every kind: whoever writes one like these is not to be told off.
describe.each(languages)("good apologies in %s", async (language) => {
  const { files, failures } = await lintFiles([{ path: `fixtures/good/${language}.jsonl` }]);
  const texts = files.flatMap((file) => file.texts);
  const found = (severity: string) =>
    texts.flatMap(({ id, findings }) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map(({ ruleId, text }) => `${id} ${ruleId} “${text}”`),
    );

  test("are at least sixty, all of them read", () => {
    expect([failures, texts.length >= 60]).toEqual([[], true]);
    expect(texts.filter((text) => text.skipped !== null || text.language !== language)).toEqual([]);
  });

  test("draw no error", () => {
    expect(found("error")).toEqual([]);
  });

  test("draw at most one warning per five", () => {
    const warnings = found("warning");
    expect(warnings.length, warnings.join("\n")).toBeLessThanOrEqual(texts.length / 5);
  });

  test("are graded as what they are", () => {
    const others = texts.filter(
      ({ profile }) => !["genuine", "complete"].includes(profile?.apology.grade ?? ""),
    );
    expect(others.map(({ id, profile }) => `${id} ${profile?.apology.grade}`)).toEqual([]);
  });
});
