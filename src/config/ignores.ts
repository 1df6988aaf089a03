import type { IgnoreRequest } from "../model/ignore.ts";
import { nearest } from "../model/nearest.ts";
import { type Checker, offsetOf } from "../yaml/checker.ts";
import { oneOrMore } from "../yaml/list.ts";
import { keyOffset, keys } from "../yaml/map.ts";
import { located, text } from "../yaml/text.ts";
import type { RuleNames } from "./config.ts";
import { leadsOut } from "./globs.ts";

/** What is to be ignored in the files that a glob names, as seen from the folder of the configuration. */
export interface ConfigIgnore extends IgnoreRequest {
  file: string;
}

/** What may be said of something to ignore, where the format has no comments. */
export function ignoreCheckers({ ids, categories }: RuleNames) {
  const known = [...categories, ...ids];
  const rule: Checker<string> = (node, reading) => {
    const found = located(node, reading);
    if (!found) return undefined;
    const values = { name: found.text, nearest: nearest(found.text, known) };
    if (!known.includes(found.text))
      reading.report(found.blame({ id: "configUnknownRule", values }));
    return found.text;
  };
  return { at: located, rules: oneOrMore(rule), reason: text };
}

/** Make the checker of something to ignore: `at: file#pointer`, or `file#name` of a text. */
export function ignoreChecker(names: RuleNames): Checker<ConfigIgnore> {
  const parts = keys(ignoreCheckers(names), "refuse");
  return (node, reading) => {
    const { at, rules = [], reason } = parts(node, reading) ?? {};
    if (keyOffset(node, "at") === undefined) {
      reading.complain(offsetOf(node), { id: "missingKey", values: { key: "at" } });
    }
    if (at === undefined) return undefined;
    const [file = "", ...where] = at.text.split("#");
    if (leadsOut(file)) {
      reading.report(at.blame({ id: "configGlobOutside", values: { glob: file } }));
    }
    const { path, line } = reading.source.placeAt(offsetOf(node));
    return {
      ...{ file, rules, path, line },
      ...(where.length > 0 && { where: where.join("#") }),
      ...(reason !== undefined && { reason }),
    };
  };
}
