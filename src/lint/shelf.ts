import { createHash } from "node:crypto";
import { createMatcher, type Matcher } from "../engine/match/match.ts";
import { type Attribution, createAttribution } from "../engine/quotation/attribute.ts";
import { loadMeanings } from "../engine/slots/meanings.ts";
import type { Language } from "../model/language.ts";
import type { Ruleset } from "../model/rule.ts";
import type { RuleSettings } from "../model/rule-settings.ts";
import type { Store } from "../model/store.ts";
import { builtinIndex, builtinMessageRules, builtinRules } from "../ruleset/builtin.ts";
import { hashPacks } from "../ruleset/read-packs.ts";
import { type KeptPacks, loadKeptPacks } from "./kept-packs.ts";

/** Rules, ready to be tried on the messages that texts answer. */
export interface MessageRules {
  attribute: Attribution;
  match: Matcher;
}

/** The rules of a language, ready to match. */
export interface Rules extends MessageRules {
  ruleset: Ruleset;
  /** What packs say of how heavy rules weigh. */
  settings: RuleSettings;
}

/** The rules that a run uses, each set of them loaded once. */
export interface Shelf {
  /**
   * Load packs, whatever language will be asked of them.
   *
   * @throws UserError with every mistake in them.
   */
  open(packs: readonly string[]): Promise<void>;
  /** Let packs count in the hash, though they may not be opened. */
  count(packs: readonly string[]): void;
  /** Give the rules of a language: the built-in ones and, where folders are named, those in them. */
  take(language: Language, packs: readonly string[]): Promise<Rules>;
  /** Give the rules of a language for the messages that texts answer. */
  takeForMessages(language: Language, packs: readonly string[]): Promise<MessageRules>;
  /** What was taken so far. */
  rulesets(): readonly Ruleset[];
  /** SHA-256 over the built-in rules and the packs that were used, in hexadecimal. */
  hash(): string;
}

/** Make a shelf; nothing is on it yet. What packs come to is looked for in a store, and kept there. */
export function createShelf(store?: Store): Shelf {
  const taken = new Map<string, Rules>();
  const takenForMessages = new Map<string, MessageRules>();
  const loaded = new Map<string, Promise<KeptPacks>>();
  const hashes = new Map<string, string>();

  const count = (packs: readonly string[]) => {
    const key = packs.join("\0");
    if (packs.length > 0) hashes.set(key, hashes.get(key) ?? hashPacks(packs));
  };
  const open = (packs: readonly string[]): Promise<KeptPacks> => {
    const key = packs.join("\0");
    const loading = loaded.get(key) ?? loadKeptPacks(packs, store);
    loaded.set(key, loading);
    return loading;
  };
  const load = async (language: Language, packs: readonly string[]) => {
    if (packs.length === 0) return { ruleset: await builtinRules(language), settings: {} };
    const { ruleset, settings } = await open(packs);
    return { ruleset: (await ruleset(language)) ?? (await builtinRules(language)), settings };
  };

  return {
    open: async (packs) => {
      if (packs.length > 0) await open(packs);
    },
    count,
    take: async (language, packs) => {
      const key = [language, ...packs].join("\0");
      const known = taken.get(key);
      if (known) return known;
      const { ruleset, settings } = await load(language, packs);
      const rules = { ruleset, ...ready(ruleset), settings };
      taken.set(key, rules);
      return rules;
    },
    takeForMessages: async (language, packs) => {
      const key = [language, ...packs].join("\0");
      const known = takenForMessages.get(key);
      if (known) return known;
      const added = packs.length > 0 ? await (await open(packs)).messageRules(language) : undefined;
      const rules = ready(added ?? (await builtinMessageRules(language)));
      takenForMessages.set(key, rules);
      return rules;
    },
    rulesets: () => [...taken.values()].map(({ ruleset }) => ruleset),
    hash: () => {
      const { hash } = builtinIndex;
      if (hashes.size === 0) return hash;
      const parts = [hash, ...[...hashes.values()].sort()];
      return createHash("sha256").update(parts.join("\0")).digest("hex");
    },
  };
}

function ready(ruleset: Ruleset): MessageRules {
  const meanings = loadMeanings(ruleset);
  return {
    attribute: createAttribution(ruleset, meanings),
    match: createMatcher(ruleset, meanings),
  };
}
