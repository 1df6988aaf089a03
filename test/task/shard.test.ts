import { expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";
import { mergeReports } from "../../src/merge.ts";

const texts = [
  "Onze excuses voor het ongemak.",
  "Dank u wel.",
  "Het spijt ons als u zich gekwetst voelt.",
];
const bytes = (count: number) =>
  new TextEncoder().encode(
    Array.from({ length: count }, (_, n) =>
      JSON.stringify({ id: `r${n}`, text: texts[n % 3] }),
    ).join("\n"),
  );
const inputs = [
  { path: "a.jsonl", bytes: bytes(40) },
  { path: "b.txt", bytes: new TextEncoder().encode("Het spijt ons.") },
  { path: "c.jsonl", bytes: new TextEncoder().encode("{") },
];

test.each([1, 3, 8])("%d shards together are the whole run, to the byte", async (of) => {
  const whole = await lintFiles(inputs, { language: "nl" });
  const parts = await Promise.all(
    Array.from({ length: of }, (_, n) =>
      lintFiles(inputs, { language: "nl", shard: { number: n + 1, of } }),
    ),
  );
  const [first, ...others] = parts.toReversed();
  if (!first) throw new Error("No part");
  const sorted = (report: typeof whole) => ({
    ...report,
    rules: Object.entries(report.rules).sort(),
  });
  expect(JSON.stringify(sorted(mergeReports([first, ...others])))).toBe(
    JSON.stringify(sorted(whole)),
  );
  const judged = parts.flatMap(({ files }) => files.flatMap((file) => file.texts));
  expect(judged.length).toBe(41);
});

test("what is in two reports is told once", async () => {
  const whole = await lintFiles(inputs, { language: "nl" });
  expect(mergeReports([whole, whole])).toEqual(whole);
});
