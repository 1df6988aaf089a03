import type { Node } from "yaml";
import { isSeq } from "yaml";
import type { Message } from "../model/messages/index.ts";
import type { Checker } from "../yaml/checker.ts";
import { located } from "../yaml/text.ts";

/** Check for a phrase or a list of them. Who writes the name of a rule means to switch it off. */
export function phrases(rules: readonly string[]): Checker<readonly string[]> {
  const known = new Set(rules);
  return (node, reading) => {
    const items = isSeq<Node>(node) ? node.items : [node];
    return items.flatMap((item) => {
      const found = located(item, reading);
      const message = found && mistakeIn(found.text, known);
      if (found && message) reading.report(found.blame(message));
      return found ? [found.text] : [];
    });
  };
}

function mistakeIn(phrase: string, rules: ReadonlySet<string>): Message | undefined {
  if (rules.has(phrase)) return { id: "configRuleAsPhrase", values: { name: phrase } };
  return /[\p{L}\p{N}]/u.test(phrase) ? undefined : { id: "configPhraseWithoutWords" };
}
