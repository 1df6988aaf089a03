import { describe, expect, test } from "vitest";
import { lintFiles } from "../src/lint.ts";
import type { Report } from "../src/model/report.ts";
import { findIgnores } from "../src/read/ignores.ts";
import { pretty } from "../src/report/pretty.ts";

const bad = "Onze excuses voor het ongemak.";
const id = "non-apology/inconvenience-boilerplate";

function lint(path: string, source: string): Promise<Report> {
  const bytes = new TextEncoder().encode(source);
  return lintFiles([{ path, bytes }], { language: "nl", facts: { genre: "reply" }, only: [id] });
}

/** Show on which lines there are findings, which were ignored, and which comments are of no use. */
async function shown(path: string, source: string): Promise<string> {
  const { files, failures } = await lint(path, source);
  expect(failures).toEqual([]);
  const file = files[0];
  const texts = file?.texts ?? [];
  const lines = (list: readonly { place: { start: { line: number } } | null }[]) =>
    list.map(({ place }) => place?.start.line).join(",");
  const told = lines(texts.flatMap(({ findings }) => findings));
  const ignored = lines(texts.flatMap(({ ignored = [] }) => ignored));
  const unused = (file?.unusedIgnores ?? []).map(({ line }) => line).join(",");
  return `${told}|${ignored}|${unused}`;
}

describe("what is ignored", () => {
  test.each([
    ["a.md", `${bad}\n`, "1||"],
    ["a.md", `<!-- oprecht-ignore-next-line -->\n${bad}\n\n${bad}\n`, "4|2|"],
    ["a.md", `<!-- oprecht-ignore-next-line ${id} -- citaat -->\n\n${bad}\n\n${bad}\n`, "5|3|"],
    ["a.md", `<!-- oprecht-ignore-next-line non-apology -->\n${bad}\n`, "|2|"],
    ["a.md", `<!-- oprecht-ignore-next-line strategy/apology -->\n${bad}\n`, "2||1"],
    ["a.md", `<!-- oprecht-ignore-next -->\n${bad}\n${bad}\n\n${bad}\n`, "5|2,3|"],
    ["a.md", `- <!-- oprecht-ignore-next-line -->\n- ${bad}\n- ${bad}\n`, "3|2|"],
    [
      "a.md",
      `<!-- oprecht-ignore -->\n${bad}\n\n${bad}\n\n<!-- oprecht-ignore-end -->\n\n${bad}\n`,
      "8|2,4|",
    ],
    ["a.md", `${bad}\n\n<!-- oprecht-ignore -->\n\n${bad}\n`, "1|5|"],
    ["a.md", `${bad}\n\n<!-- oprecht-ignore-file ${id} -->\n`, "|1|"],
    ["a.md", "<!-- oprecht-ignore-next-line -->\nDank u.\n", "||1"],
    ["a.mdx", `{/* oprecht-ignore-next-line */}\n\n${bad}\n`, "|3|"],
    ["a.html", `<p><!-- oprecht-ignore-next-line -->\n${bad}</p><p>x</p>\n<p>${bad}`, "3|2|"],
    ["a.txt", `# oprecht-ignore-next-line\n${bad}\n${bad}\n`, "3|2|"],
    ["a.txt", `// oprecht-ignore-file\n${bad}\n`, "|2|"],
    ["a.yaml", `# oprecht-ignore-next-line\n- text: ${bad}\n- text: ${bad}\n`, "3|2|"],
    ["a.json", `[\n// oprecht-ignore-next-line\n{"text": "${bad}"},\n{"text": "${bad}"}]`, "4|3|"],
    [
      "a.json",
      `[{"text": "${bad}", "oprecht_ignore": true},\n{"text": "${bad}", "oprecht_ignore": "x"}]`,
      "2|1|",
    ],
    ["a.jsonl", `{"text": "${bad}", "oprecht_ignore": ["${id}"]}\n`, "|1|"],
    ["a.csv", `text,oprecht_ignore\n${bad},"${id}, x"\n${bad},\n`, "3|2|"],
    ["a.po", `msgid "x"\n# oprecht-ignore-next-line\nmsgstr "${bad}"\n`, "|3|"],
  ])("%s: %j", async (path, source, expected) => {
    expect(await shown(path, source)).toBe(expected);
  });
});

test("a comment may say why, and the report repeats it", async () => {
  const { files } = await lint(
    "a.md",
    `<!-- oprecht-ignore-next-line ${id} -- citaat van een klant -->\n${bad}\n`,
  );
  expect(files[0]?.texts[0]?.ignored).toMatchObject([
    { ruleId: id, reason: "citaat van een klant" },
  ]);
});

test("a comment that names no rule is complained of", async () => {
  const { failures, files } = await lint(
    "a.md",
    `x\n\n<!-- oprecht-ignore-next-line non-apology/inconvenience-boilerplat -->\n${bad}\n`,
  );
  expect(failures).toEqual([
    {
      path: "a.md",
      line: 3,
      column: 1,
      message:
        "This comment asks to ignore “non-apology/inconvenience-boilerplat”, and there is no such rule or category. Did you mean “non-apology/inconvenience-boilerplate”?",
    },
  ]);
  expect(files[0]?.texts[0]?.findings.length).toBe(1);
});

test("a whole file is left alone", async () => {
  const text = "Onze excuses dat wij de bezorging vergaten, voor zover u er last van had.\n";
  const count = async (source: string) => {
    const bytes = new TextEncoder().encode(source);
    const { files } = await lintFiles([{ path: "a.md", bytes }], { language: "nl" });
    return files[0]?.texts[0]?.findings.length;
  };
  expect(await count(text)).toBeGreaterThan(0);
  expect(await count(`<!-- oprecht-ignore-file -->\n${text}`)).toBe(0);
});

test("people hear of comments without use", async () => {
  const report = await lint("a.md", "<!-- oprecht-ignore-next-line non-apology -->\nDank u.\n");
  const options = { language: "en", color: 0, width: 200, quiet: false } as const;
  expect(pretty(report, options)).toContain(
    "Line 1 asks to ignore non-apology, and there is nothing of that.",
  );
  expect(pretty(report, { ...options, quiet: true })).not.toContain("Line 1");
});

test.each([
  ["no comment: oprecht-ignore-next-line", 0],
  ["<!-- oprecht-ignored -->", 0],
  ["<!-- oprecht-ignore-next-lines -->", 0],
  ["<!-- oprecht-ignore-end -->", 0],
  ["<!--oprecht-ignore-->", 1],
  ["x <!-- oprecht-ignore-file a/b, c/d -- why -- so --> y", 1],
])("%s has %d", (source, count) => {
  expect(findIgnores(source).length).toBe(count);
});
