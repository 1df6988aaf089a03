import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";
import type { FileReport } from "../src/model/report.ts";
import { loadReporter } from "../src/report/index.ts";

// Each fixture is a whole text, or a library of them; what is printed of it lies in test/expected.
const paths = globSync("fixtures/{press,webcare}/**/*.{md,txt,jsonl}").sort();
const pretty = await loadReporter("pretty");

test("there are fixtures", () => {
  expect(paths.length).toBeGreaterThan(3);
});

describe.each(paths)("%s", (path) => {
  const language = path.includes("/nl/") ? "nl" : "en";
  const source = readFileSync(path, "utf8");
  const lint = (text: string) =>
    lintFiles([{ path, bytes: new TextEncoder().encode(text) }], { uiLanguage: language });

  test("prints its report", async () => {
    const report = await lint(source);
    const printed = pretty(report, { language, color: 0, width: 80, quiet: false });
    await expect(printed).toMatchFileSnapshot(expectedPath(path));
  });

  test("is read whole", async () => {
    expect((await lint(source)).failures).toEqual([]);
  });

  test("places cut the words out of the source", async () => {
    for (const { text, place } of findingsOf((await lint(source)).files)) {
      const written = source.slice(place?.start.offset, place?.end.offset);
      // Markup, entities and line breaks within are the map's affair: its own tests cover them.
      if (/^[\p{L} ’]+$/u.test(written)) expect(written).toBe(text);
      expect(written.length).toBeGreaterThanOrEqual(text.length);
    }
  });

  test("says the same of it with CRLF", async () => {
    const [unix, windows] = await Promise.all([
      lint(source),
      lint(source.replaceAll("\n", "\r\n")),
    ]);
    expect(findingsOf(windows.files).map(withoutPlace)).toEqual(
      findingsOf(unix.files).map(withoutPlace),
    );
  });

  test("says the same twice", async () => {
    expect(await lint(source)).toEqual(await lint(source));
  });
});

function expectedPath(path: string): string {
  return `expected/${path.slice("fixtures/".length, -extname(path).length)}.txt`;
}

function findingsOf(files: readonly FileReport[]) {
  return files.flatMap(({ texts }) => texts).flatMap(({ findings }) => findings);
}

function withoutPlace({ ruleId, text, fingerprint }: ReturnType<typeof findingsOf>[number]) {
  return { ruleId, text: text.replace(/\s+/g, " "), fingerprint };
}
