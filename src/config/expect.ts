import { isMap, isScalar, type YAMLMap } from "yaml";
import { addresses, type Expectations, grades, strengths } from "../model/expect.ts";
import { nearest } from "../model/nearest.ts";
import type { Checker } from "../yaml/checker.ts";
import { offsetOf, oneOf } from "../yaml/checker.ts";
import { listOf } from "../yaml/list.ts";
import { keys } from "../yaml/map.ts";
import { located } from "../yaml/text.ts";
import type { RuleNames } from "./config.ts";

type Demand = NonNullable<Expectations["require"]>[number];

/** Make the checker of what is expected of texts, for rules by these names. */
export function expectChecker(names: Pick<RuleNames, "ids">): Checker<Expectations> {
  return keys(expectCheckers(names));
}

/** What may be expected. */
export function expectCheckers({ ids }: Pick<RuleNames, "ids">) {
  const label = labelChecker(ids);
  return {
    // An empty list takes back what holds for other files.
    require: listOf(demandChecker(label), 0),
    forbid: listOf(label, 0),
    grade: oneOf(grades),
    address: oneOf(addresses),
  };
}

function demandChecker(label: Checker<string>): Checker<Demand> {
  const checkAny = keys({ any: listOf(label, 2) }, "refuse");
  return (node, reading) => {
    if (!isMap(node)) return label(node, reading);
    const apart = strengthApart(node);
    if (apart !== undefined) {
      const values = { written: apart };
      reading.complain(offsetOf(node), { id: "configStrengthApart", values });
      return undefined;
    }
    const { any } = checkAny(node, reading) ?? {};
    return any && { any };
  };
}

/** Find what was meant where YAML took `name: strong` for a key and its value. */
function strengthApart({ items: [pair] }: YAMLMap): string | undefined {
  if (!isScalar(pair?.key) || !isScalar(pair.value)) return undefined;
  const { value } = pair.value;
  return strengths.some((one) => one === value) ? `${pair.key.value}:${value}` : undefined;
}

/** Check for a strategy, with a strength where one is asked for, or a component. */
function labelChecker(ids: readonly string[]): Checker<string> {
  const strategies = namesIn(ids, "strategy");
  const components = namesIn(ids, "component");
  const valid = [...strategies, ...components];
  return (node, reading) => {
    const found = located(node, reading);
    if (!found) return undefined;
    const [name = "", strength] = splitOnce(found.text);
    if (!valid.includes(name)) {
      const values = { name, nearest: nearest(name, valid), valid };
      reading.report(found.blame({ id: "configUnknownLabel", values }));
    } else if (strength !== undefined && !strengths.some((one) => one === strength)) {
      const values = { value: strength, valid: strengths, nearest: nearest(strength, strengths) };
      reading.report(found.blame({ id: "unexpectedValue", values }, name.length + 1));
    } else if (strength !== undefined && !strategies.includes(name)) {
      const message = { id: "configNoStrength", values: { name } } as const;
      reading.report(found.blame(message, name.length));
    }
    return found.text;
  };
}

function namesIn(ids: readonly string[], category: string): readonly string[] {
  return ids
    .filter((id) => id.startsWith(`${category}/`))
    .map((id) => id.slice(category.length + 1));
}

function splitOnce(text: string): readonly [string, string?] {
  const at = text.indexOf(":");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
