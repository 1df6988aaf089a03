import type { Reference } from "../../model/rule-page.ts";
import type { Checker } from "../../yaml/checker.ts";
import { flag, wholeNumber } from "../../yaml/checker.ts";
import { keyOffset, keys, mapOf } from "../../yaml/map.ts";
import { located, text } from "../../yaml/text.ts";

const doi: Checker<string> = (node, reading) => {
  const found = located(node, reading);
  if (!found || /^10\.\d{4,9}\/\S+$/.test(found.text)) return found?.text;
  reading.report(found.blame({ id: "doiInvalid", values: { value: found.text } }));
  return undefined;
};

const parts = keys(
  { author: text, year: wholeNumber(1), title: text, venue: text, doi, verified: flag },
  "refuse",
);

/** Check for `references.yml`: sources by their keys, those with mistakes in them too. */
export const references: Checker<Readonly<Record<string, Reference>>> = mapOf(
  (name) =>
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)
      ? undefined
      : { id: "referenceKey", values: { name } },
  (): Checker<Reference> => (node, reading) => {
    const found = parts(node, reading);
    for (const key of found ? ["author", "title"] : []) {
      if (keyOffset(node, key) !== undefined) continue;
      reading.complain(node.range?.[0] ?? 0, { id: "missingKey", values: { key } });
    }
    return found ?? {};
  },
);
