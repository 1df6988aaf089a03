import { retext } from "retext";
import retextDutch from "retext-dutch";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { expect, test } from "vitest";
import oprecht from "../src/retext.ts";

const value =
  "Dag Bram,\n\nOnze excuses voor het ongemak.\nWij betalen zonder erkenning van schuld.\n";

test("findings become messages", async () => {
  const file = await retext()
    .use(retextDutch)
    .use(oprecht)
    .process(new VFile({ path: "a.txt", value }));
  const messages = file.messages.map(({ ruleId, source, place, fatal, actual, url }) => ({
    ruleId,
    source,
    place,
    fatal,
    actual,
    url,
  }));
  expect(messages).toEqual([
    {
      ruleId: "non-apology/legal-reservation",
      source: "oprecht",
      place: {
        start: { line: 4, column: 13, offset: 54 },
        end: { line: 4, column: 40, offset: 81 },
      },
      fatal: false,
      actual: "zonder erkenning van schuld",
      url: "rules/nl/non-apology/legal-reservation.yml",
    },
    {
      ruleId: "non-apology/inconvenience-boilerplate",
      source: "oprecht",
      place: {
        start: { line: 3, column: 23, offset: 33 },
        end: { line: 3, column: 30, offset: 40 },
      },
      fatal: undefined,
      actual: "ongemak",
      url: "rules/nl/non-apology/inconvenience-boilerplate.yml",
    },
  ]);
  expect(file.messages[0]?.note).toContain("Vraag uw jurist");
});

test("what is said of the whole text has no place", async () => {
  const file = await retext()
    .use(retextDutch)
    .use(oprecht, { only: ["policy"], expect: { require: ["sympathy"] } })
    .process(new VFile({ path: "a.txt", value }));
  expect(
    file.messages.map(({ ruleId, place, fatal, url }) => ({ ruleId, place, fatal, url })),
  ).toEqual([
    {
      ruleId: "policy/require",
      place: undefined,
      fatal: true,
      url: "README.md#what-every-reply-must-do",
    },
  ]);
});

test("vfile-reporter prints them", async () => {
  const file = await retext()
    .use(retextEnglish)
    .use(oprecht)
    .process(
      new VFile({
        path: "a.txt",
        value: "We apologise for any inconvenience, and we are looking into it.",
      }),
    );
  const printed = reporter(file, { color: false });
  expect(printed).toMatch(
    /a\.txt\n1:18-1:35 warning “any inconvenience” .* non-apology\/inconvenience-boilerplate oprecht/,
  );
});

test("an error is fatal", async () => {
  const file = await retext()
    .use(retextDutch)
    .use(oprecht, { rules: { "non-apology": "error" } })
    .process(value);
  expect(file.messages.map(({ fatal }) => fatal)).toEqual([true, true]);
});

test("a tree without positions gives messages without a crash", async () => {
  const tree = unified().use(retextDutch).parse(value);
  const strip = (node: { position?: unknown; children?: readonly object[] }): void => {
    delete node.position;
    for (const child of node.children ?? []) strip(child);
  };
  strip(tree);
  const file = new VFile({ value });
  await unified().use(oprecht).run(tree, file);
  expect(file.messages.map(({ ruleId }) => ruleId)).toHaveLength(2);
});

test("a text in another language is said to be skipped", async () => {
  const file = await retext()
    .use(retextEnglish)
    .use(oprecht)
    .process(
      "Wir bitten um Entschuldigung für die Unannehmlichkeiten und melden uns so schnell wie möglich.",
    );
  expect(file.messages.map(String)).toEqual([expect.stringContaining("neither Dutch nor English")]);
});
