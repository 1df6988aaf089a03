import type { Problem } from "../../model/errors.ts";
import type { RuleSource } from "../source/rule-source.ts";
import type { Asks } from "./labels.ts";

/** What rules are tried on: the texts themselves, or the messages that these answer. */
export type Part = "text" | "message";

/** Take the rules that are tried on texts, or on messages: there what they ask for comes along. */
export function rulesOf(
  part: Part,
  sources: readonly RuleSource[],
  asks: Asks,
): readonly RuleSource[] {
  return part === "text"
    ? sources.filter((source) => !isContact(source))
    : withAsked(sources, asks, (source) => isContact(source) || isAddress(source));
}

/** Take the rules that are wanted, and those that these ask for. */
export function withAsked(
  sources: readonly RuleSource[],
  asks: Asks,
  isWanted: (source: RuleSource) => boolean,
): readonly RuleSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const taken = new Set<RuleSource>();
  const take = (source: RuleSource) => {
    if (taken.has(source)) return;
    taken.add(source);
    for (const id of asks.get(source) ?? []) {
      const asked = byId.get(id);
      if (asked) take(asked);
    }
  };
  for (const source of sources) if (isWanted(source)) take(source);
  return sources.filter((source) => taken.has(source));
}

/** List the rules that ask for what is found in messages alone, though they are tried on texts. */
export function strayAsks(asks: Asks): readonly Problem[] {
  return [...asks].flatMap(([source, asked]) => {
    const name = [...asked].find((id) => id.startsWith("contact/"));
    if (name === undefined || isContact(source)) return [];
    const place = { path: source.path, line: 1, column: 1, excerpt: "" };
    return [{ message: { id: "contactAsked", values: { name } }, place }];
  });
}

function isContact({ category }: RuleSource): boolean {
  return category === "contact";
}

/** How people are addressed is looked at on both sides. */
function isAddress({ id }: RuleSource): boolean {
  return id.startsWith("voice/address-");
}
