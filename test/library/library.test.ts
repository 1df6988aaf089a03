import { describe, expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";
import { languages } from "../../src/model/language.ts";
import { loadReporter } from "../../src/report/index.ts";
import { textWidth } from "../../src/report/width.ts";
import { makeLibrary } from "./library.ts";

const pretty = await loadReporter("pretty");
const source = makeLibrary()
  .map((reply) => JSON.stringify(reply))
  .join("\n");
const report = await lintFiles([
  { path: "replies.jsonl", bytes: new TextEncoder().encode(source) },
]);

test("is of the size that it is made for", () => {
  expect(report.files[0]?.texts).toHaveLength(300);
  expect(report.failures).toEqual([]);
});

describe.each(languages)("the summary of 300 replies in %s", (language) => {
  const printed = pretty(report, { language, color: 0, width: 80, quiet: false });
  const title = language === "nl" ? "\nWat de 300 teksten doen" : "\nWhat the 300 texts do";
  const summary = printed.slice(printed.indexOf(title) + 1);

  test("is as expected", async () => {
    await expect(summary).toMatchFileSnapshot(`../expected/library/${language}.txt`);
  });

  test("fits on a screen", () => {
    const lines = summary.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(43);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80);
  });

  test.each([40, 60])("and on a narrow one, of %i columns, for all that can be broken", (width) => {
    const narrow = pretty(report, { language, color: 0, width, quiet: false });
    const worst = narrow.slice(narrow.lastIndexOf(language === "nl" ? "\nHet eerst" : "\nTo be"));
    for (const line of worst.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
  });
});
