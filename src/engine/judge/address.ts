import type { Address } from "../../model/facts.ts";
import type { Match } from "../../model/match.ts";

/** Tell how a text addresses its reader; undefined where it does not, or no rule looks. */
export function addressOf(matches: readonly Match[]): Address | undefined {
  const has = (id: string) => matches.some(({ rule }) => rule.id === id);
  const isFormal = has("voice/address-u");
  const isFamiliar = has("voice/address-je") || has("contact/says-je");
  if (isFormal && isFamiliar) return "mixed";
  if (isFormal) return "u";
  return isFamiliar ? "je" : undefined;
}

/** Tell whether a label says how the reader is addressed. */
export function isAddress({ rule }: Match): boolean {
  return rule.id.startsWith("voice/address-");
}
