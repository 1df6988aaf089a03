import { channels, type Facts, faults, genres, type Organisation } from "../model/facts.ts";
import type { Message } from "../model/messages/index.ts";
import { nearest } from "../model/nearest.ts";
import type { Problem } from "./reader.ts";

/** A key and what was written behind it, as plain data, with the offset of that in the source. */
export interface Field {
  key: string;
  value: unknown;
  offset: number;
}

/** What a source says about a text. */
export interface Declared {
  language?: string;
  facts: Partial<Facts>;
  /** Of each fact that cannot be right; it is left out. */
  problems: readonly Problem[];
}

/** Check what a source declares about a text. Keys that mean nothing to us are passed over, and so are empty values. */
export function readFacts(fields: readonly Field[]): Declared {
  const known: Known = { facts: {} };
  const problems: Problem[] = [];
  for (const { key, value, offset } of fields) {
    const empty = value === undefined || value === null;
    const message = empty ? undefined : takers.get(key)?.(known, value, key);
    if (message) problems.push({ message, offset });
  }
  return { ...known, problems };
}

type Known = Pick<Declared, "language" | "facts">;

/** Takes a value over into what is known, or says what is wrong with it. */
type Taker = (known: Known, value: unknown, key: string) => Message | undefined;

const takers: ReadonlyMap<string, Taker> = new Map<string, Taker>([
  ["lang", takeLanguage],
  ["language", takeLanguage],
  [
    "genre",
    oneOf(genres, ({ facts }, genre) => {
      facts.genre = genre;
    }),
  ],
  [
    "fault",
    oneOf(faults, ({ facts }, fault) => {
      facts.fault = fault;
    }),
  ],
  [
    "channel",
    oneOf(channels, ({ facts }, channel) => {
      facts.channel = channel;
    }),
  ],
  ["audience", takeAudience],
  ["organisation", takeOrganisation],
]);

function takeLanguage(known: Known, value: unknown): Message | undefined {
  // A language tag as in BCP 47, or as a locale of a system: nl, en-GB, nl_NL.
  if (typeof value !== "string" || !/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(value)) {
    return { id: "badLanguage", values: { value: shown(value) } };
  }
  known.language = value;
  return undefined;
}

function oneOf<Name extends string>(
  names: readonly Name[],
  take: (known: Known, name: Name) => void,
): Taker {
  return (known, value, key) => {
    const name = names.find((name) => name === value);
    if (name === undefined) {
      const written = shown(value);
      const meant = nearest(written, names);
      return { id: "badFact", values: { key, value: written, expected: names, meant } };
    }
    take(known, name);
    return undefined;
  };
}

function takeAudience(known: Known, value: unknown, key: string): Message | undefined {
  if (typeof value !== "string" || !value.trim()) return { id: "factNotText", values: { key } };
  known.facts.audience = value.trim();
  return undefined;
}

function takeOrganisation(known: Known, value: unknown): Message | undefined {
  const organisation = organisationOf(value);
  if (!organisation) return { id: "badOrganisation" };
  known.facts.organisation = organisation;
  return undefined;
}

function organisationOf(value: unknown): Organisation | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const names = wordsOf(value);
    return names?.length ? { names, roles: [], handles: [] } : undefined;
  }
  const { names = [], roles = [], handles = [], ...rest }: Record<string, unknown> = { ...value };
  const [n, r, h] = [wordsOf(names), wordsOf(roles), wordsOf(handles)];
  if (!n || !r || !h || Object.keys(rest).length > 0) return undefined;
  return {
    names: n,
    roles: r,
    handles: h.map((name) => (name.startsWith("@") ? name : `@${name}`)),
  };
}

/** Take a string or a list of strings; undefined if it is neither. */
function wordsOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = list.filter((word) => typeof word === "string").map((word) => word.trim());
  return words.length === list.length && words.every(Boolean) ? words : undefined;
}

/** Show a value as it was written, as far as a message has room. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
