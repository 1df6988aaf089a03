import { expect, test } from "vitest";
import { lintFiles } from "../../src/lint.ts";
import { pretty } from "../../src/report/pretty.ts";

const file = (path: string, value: unknown) => ({
  path,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

const macro = (title: string, value: unknown) => ({
  title,
  active: true,
  actions: [{ field: "comment_value", value }],
});

const piece = (
  key: string,
  ...variants: readonly (readonly [locale: string, content: string])[]
) => ({
  name: key,
  placeholder: `{{dc.${key}}}`,
  variants: variants.map(([locale, content], at) => ({
    locale,
    content,
    active: true,
    default: at === 0,
  })),
});

const content = file("dc.json", {
  items: [
    piece(
      "excuus",
      ["nl", "Het spijt ons als u dit vervelend vond."],
      ["en-US", "We are sorry that we lost it."],
    ),
    piece("groet", ["nl", "<p>Wij bellen u morgen.</p><p>Groet, {{dc.wie}}</p>"]),
    piece("wie", ["nl", "Sanne"]),
    piece("kring", ["nl", "Rond {{dc.kring}} en {{dc.kring}}."]),
  ],
});

const shown = async (...files: Parameters<typeof lintFiles>[0]) => {
  const report = await lintFiles(files);
  return report.files.flatMap(({ path, unread, texts }) => [
    ...(unread ? [`${path} unread ${unread}`] : []),
    ...texts.map(({ id, language, profile, findings, sentences }) =>
      [
        id,
        language,
        profile.apology.grade,
        findings.length,
        ...sentences.map(({ text }) => text),
      ].join(" | "),
    ),
  ]);
};

test("reads what a macro calls as what it stands for, in its own language", async () => {
  const macros = file("macros.json", {
    macros: [
      macro("Nl", "Dag {{ticket.naam}},\n\n{{dc.excuus}} Uw pakket was te laat.\n\n{{ dc.groet }}"),
      macro("En", ["channel:all", "{{dc.excuus}} Your parcel was late and you had to wait."]),
      macro("Bare", "{{dc.excuus}}"),
    ],
  });
  expect((await shown(macros, content)).slice(0, 3)).toEqual([
    "Nl | nl | pseudo | 0 | Dag {{ticket.naam}}, | Het spijt ons als u dit vervelend vond. | Uw pakket was te laat. | Wij bellen u morgen. | Groet, Sanne",
    expect.stringMatching(
      /^En \| en \| \w+ \| \d \| We are sorry that we lost it\. \| Your parcel/,
    ),
    "Bare | nl | pseudo | 0 | Het spijt ons als u dit vervelend vond.",
  ]);
});

test("says where it was written what is wrong in a piece, and gives it no grade", async () => {
  const [excuse] = await shown(
    content,
    file("b.json", [{ id: "a", text: "Dank voor uw bericht." }]),
  );
  expect(excuse).toBe("excuus nl | nl | none | 2 | Het spijt ons als u dit vervelend vond.");
});

test("says what was not read, and fails for it no more than for a note", async () => {
  const macros = file("macros.json", {
    macros: [macro("Nl", "Het spijt ons. {{dc.weg}} {{dc.ook}} {{dc.weg}}")],
  });
  const report = await lintFiles([macros]);
  expect(report.files[0]?.unread).toEqual(["dc.ook", "dc.weg"]);
  expect(report.failures).toEqual([]);
  const page = pretty(report, { language: "nl", color: 0, width: 200, quiet: false });
  expect(page).toContain("Niet gelezen: {{dc.ook}}, {{dc.weg}}.");
});

test("does not go round in circles", async () => {
  const macros = file("macros.json", { macros: [macro("Nl", "Het spijt ons. {{dc.kring}}")] });
  const [text = ""] = await shown(macros, content);
  expect(text.length).toBeLessThan(2000);
});

test("holds a building block to no policy", async () => {
  const record = (genre: string) =>
    file(`${genre}.json`, [{ id: "a", genre, text: "Wij bellen u morgen over uw pakket." }]);
  const expectations = { expect: { require: ["sympathy" as const], grade: "genuine" as const } };
  const report = await lintFiles([record("fragment"), record("canned")], expectations);
  const count = report.files.map(
    ({ texts }) => texts[0]?.findings.filter(({ category }) => category === "policy").length,
  );
  expect(count[0]).toBe(0);
  expect(count[1]).toBeGreaterThan(0);
});
