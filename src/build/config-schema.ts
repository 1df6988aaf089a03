import { policyCategory, policyRules, strengths } from "../model/expect.ts";
import type { RuleEntry } from "../model/rule-page.ts";

/** The schema of the configuration, as far as names of rules stand in it. */
export interface ConfigSchema {
  definitions: {
    rules: { properties: Readonly<Record<string, unknown>> };
    label: { anyOf: readonly unknown[] };
  };
}

/** Fill the names of the built-in rules into the schema of the configuration, for editors to offer. */
export function nameRules<Schema extends ConfigSchema>(
  schema: Schema,
  rules: readonly RuleEntry[],
): Schema {
  const { definitions } = schema;
  const { label } = definitions;
  return {
    ...schema,
    definitions: {
      ...definitions,
      rules: { ...definitions.rules, properties: settable(rules) },
      label: { ...label, anyOf: [{ enum: labels(rules) }, ...label.anyOf.slice(1)] },
    },
  };
}

/** What weighs something, each behind its category. */
function settable(rules: readonly RuleEntry[]): ConfigSchema["definitions"]["rules"]["properties"] {
  const findings = rules.filter(({ severities }) => Object.keys(severities).length > 0);
  const names = [
    ...findings.flatMap(({ id, category }) => [category, id]),
    ...[policyCategory, ...policyRules],
  ];
  const titles = new Map(findings.map(({ id, titles: { en, nl } }) => [id, en ?? nl]));
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, { title: titles.get(name), ...level }]),
  );
}

const level = { $ref: "#/definitions/level" };

function labels(rules: readonly RuleEntry[]): readonly string[] {
  return rules.flatMap(({ id, category }) => {
    const name = id.slice(category.length + 1);
    if (category === "strategy") return [name, ...strengths.map((one) => `${name}:${one}`)];
    return category === "component" ? [name] : [];
  });
}
