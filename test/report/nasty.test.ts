import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { plainOf } from "../../src/read/data/node.ts";
import { rowsOf } from "../../src/read/data/table.ts";
import type { Problem } from "../../src/read/reader.ts";
import { loadReporter, type ReporterName, reporterNames } from "../../src/report/index.ts";
import { loadPromiseReporter, promiseFormats } from "../../src/report/promises.ts";
import { nasty, nastyReport } from "./nasty.ts";
import { type Element, parseXml } from "./xml.ts";

const options = { language: "en", color: 0, width: 60, quiet: false } as const;

/** What stays of text in formats for programs: only halves of characters are lost. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, "\uFFFD");

/** What stays of it in XML. */
const xmlText = (text: string) =>
  whole(text).replace(/[^\P{Cc}\t\n\r]|[\u2028\uFFFE\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");

const [file] = nastyReport.files;
const path = whole(file?.path ?? "");
const findings = nastyReport.files.flatMap(({ texts }) => texts.flatMap((text) => text.findings));

/** Nothing drives a terminal, deceives a reader, is no Unicode, or is a command to who reads the log of a job. */
function isHarmless(written: string) {
  expect(written.replaceAll("\r\n", "\n")).not.toMatch(
    /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u2028]|\p{Cs}/u,
  );
  expect(written).not.toMatch(/##(?:\[|vso\[)/i);
  expect(written).toContain("😀");
}

/** No line of a log is a command, unless it is one of ours. */
function isNoCommand(written: string) {
  expect(written).not.toMatch(/^\s*::[a-z]/im);
}

const json = (report: unknown) =>
  JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === "string" ? whole(value) : value,
  );

const lines = (written: string) =>
  written
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);

const messagesOf = (elements: readonly Element[]) =>
  elements.map(({ attributes }) => attributes.message);

const parsers: Readonly<Record<ReporterName, (written: string) => void>> = {
  json: (written) => expect(JSON.parse(written)).toEqual(json(nastyReport)),
  jsonl: (written) => {
    const { files, failures } = nastyReport;
    const texts = files.flatMap(({ path, format, texts }) =>
      texts.map((text) => ({ path, format, ...text })),
    );
    expect(lines(written)).toEqual(json([...texts, ...failures.map((failure) => ({ failure }))]));
  },
  sarif: (written) => {
    const [run] = JSON.parse(written).runs;
    const said = findings.map(({ message, advice }) => whole(`${message} ${advice}`));
    expect(run.results.map((one: { message: object }) => one.message)).toEqual(
      said.map((text) => ({ text })),
    );
    for (const { locations, fixes } of run.results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(decodeURIComponent(uri)).toBe(path.replaceAll("\\", "/"));
      expect(fixes).toBeUndefined();
    }
  },
  gitlab: (written) => {
    const issues = JSON.parse(written);
    const said = issues.map((one: { description: string }) => one.description);
    expect(said).toEqual(findings.map(({ message }) => whole(message)));
    expect(new Set(issues.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(3);
  },
  rdjson: (written) => areDiagnostics(JSON.parse(written).diagnostics),
  rdjsonl: (written) => areDiagnostics(lines(written)),
  junit: (written) => {
    const root = parseXml(written);
    const said = messagesOf(all(root, "failure"));
    expect(said).toEqual(findings.map(({ message }) => xmlText(message)));
    expect(messagesOf(all(root, "error"))).toEqual([nasty, nasty].map(xmlText));
  },
  checkstyle: (written) => {
    const said = messagesOf(all(parseXml(written), "error"));
    const messages = [...findings, ...nastyReport.failures].map(({ message }) => message);
    expect(said).toEqual(messages.map(xmlText));
  },
  csv: isTable,
  github: (written) => {
    const commands = written.trimEnd().split("\n");
    expect(commands.length).toBe(5);
    for (const command of commands)
      expect(command).toMatch(/^::(?:error|warning|notice) file=[^:,]*,line=\d+[^:]*::(?!.*::\w)/);
  },
  markdown: (written) => {
    const html = micromark(written, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    const ours = ["h2", "p", "table", "thead", "tr", "th", "tbody", "td", "code", "strong", "ul"];
    expect([...tags].filter((tag) => ![...ours, "li", "em", "a"].includes(tag ?? ""))).toEqual([]);
    expect(html.match(/<tr>/g)?.length).toBe(1 + findings.length);
    // Mentions are looked for in what the page shows, but not in code.
    const shown = html.replace(/<code>[^<]*<\/code>/g, "").replace(/&#(\d+);/g, (_, code) => {
      return String.fromCodePoint(Number(code));
    });
    expect(shown).not.toMatch(/@\w/);
  },
  compact: (written) => {
    isNoCommand(written);
    expect(written.split("\n").length).toBe(1 + findings.length);
  },
  pretty: isNoCommand,
};

function areDiagnostics(diagnostics: readonly { message: string; location: { path: string } }[]) {
  expect(diagnostics.length).toBe(2 + findings.length);
  for (const { message, location } of diagnostics) {
    // It is printed by others: here too nothing may hide in it.
    isHarmless(message);
    expect([whole(nasty), path].map((one) => one.replaceAll("\\", "/"))).toContain(location.path);
  }
}

function isTable(written: string) {
  isNoCommand(written);
  const problems: Problem[] = [];
  const rows = [...rowsOf(written, problems)];
  expect([rows.length, problems]).toEqual([2, []]);
  for (const row of rows) {
    for (const cell of Object.values(plainOf(row) as object)) expect(cell).not.toMatch(/^[=+\-@]/);
  }
}

describe("hostile words break no format", () => {
  test.each([...reporterNames])("%s", async (name) => {
    const written = (await loadReporter(name))(nastyReport, options);
    if (name !== "csv") isHarmless(written);
    parsers[name](written);
  });

  test.each([40, 41, 42, 43, 44, 57, 100, 500])("pretty, %i columns wide", async (width) => {
    const words = `${"a".repeat(35)}::error::x : ::warning file=a::b :\u00ad:error::c ##[add-mask]d ##vso[e`;
    const text = nastyReport.files[0]?.texts[1];
    const sentences = text?.sentences.map((one) => ({ ...one, text: words })) ?? [];
    const files = [
      { path: "::error::x", format: "text", texts: text ? [{ ...text, sentences }] : [] },
    ];
    const report: Report = { ...nastyReport, files };
    const written = (await loadReporter("pretty"))(report, { ...options, width });
    isHarmless(written);
    isNoCommand(written);
  });
});

describe("hostile words break no list of promises", () => {
  const of: Readonly<Record<string, (written: string) => void>> = {
    json: (written) => {
      const { promises } = JSON.parse(written);
      expect(promises.length).toBe(2);
      expect(promises[0]).toMatchObject({ path, who: whole(nasty), condition: whole(nasty) });
    },
    csv: isTable,
    pretty: isNoCommand,
  };

  test.each([...promiseFormats])("%s", async (name) => {
    const written = (await loadPromiseReporter(name))(nastyReport, options);
    if (name !== "csv") isHarmless(written);
    of[name]?.(written);
  });
});
