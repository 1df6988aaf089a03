import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";
import { loadPromiseReporter } from "../src/report/promises.ts";

// A statement and some replies in each language; what is listed of them lies in test/expected.
const paths = globSync("fixtures/promises/**/*.{md,jsonl}").sort();
const inputs = paths.map((path) => ({ path, bytes: readFileSync(path) }));
const [pretty, csv] = await Promise.all([
  loadPromiseReporter("pretty"),
  loadPromiseReporter("csv"),
]);

test("there are fixtures", () => {
  expect(paths).toHaveLength(4);
});

test.each(inputs)("$path lists its promises", async (input) => {
  const language = input.path.includes("/nl/") ? "nl" : "en";
  const options = { language, color: 0, width: 80, quiet: false } as const;
  const report = await lintFiles([input], { uiLanguage: language });
  const expected = `expected/${input.path.slice("fixtures/".length, -extname(input.path).length)}`;
  await expect(pretty(report, options)).toMatchFileSnapshot(`${expected}.txt`);
  // Git may end lines its own way; that they end in CRLF is said elsewhere.
  const sheet = csv(report, options).replaceAll("\r\n", "\n");
  await expect(sheet).toMatchFileSnapshot(`${expected}.csv`);
});
