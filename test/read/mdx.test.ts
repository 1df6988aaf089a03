import { expect, test } from "vitest";
import { readMdx } from "../../src/read/mdx.ts";

test.each([
  ["# Kop\n\nSorry **jij**.", ["heading: Kop", "paragraph: Sorry jij."]],
  ['import {A} from "b"\nexport const x = 1\n\nSorry.', ["paragraph: Sorry."]],
  [
    "Export goes well.\n\nimport duties rose.",
    ["paragraph: Export goes well.", "paragraph: import duties rose."],
  ],
  [
    '<Note type="a">\n\nSorry <b>jij</b> {naam} dus\n\n</Note>',
    ["paragraph: Sorry jij {naam} dus"],
  ],
  ["{/* weg */}\n\nSorry {/* weg */}.", ["paragraph: Sorry ."]],
  ["- een\n- <A/> twee", ["item: een", "item: twee"]],
])("%j", async (source, expected) => {
  const { texts, failures } = await readMdx("a.mdx", source);
  expect(failures).toEqual([]);
  expect(
    texts.flatMap(({ value, blocks }) =>
      blocks.map(({ kind, start, end }) => `${kind}: ${value.slice(start, end)}`),
    ),
  ).toEqual(expected);
});

test.each([
  ["een\n\ntwee <b", "3:8"],
  ["een {b", "1:7"],
])("%j is never closed", async (source, place) => {
  const { texts, failures } = await readMdx("a.mdx", source);
  expect([
    texts,
    failures.map(({ message, line, column }) => `${line}:${column} ${message.id}`),
  ]).toEqual([[], [`${place} mdxBroken`]]);
});
