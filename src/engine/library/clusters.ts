import { fold } from "../../model/fold.ts";
import { hash32 } from "../../model/hash.ts";
import type { TextCluster } from "../../model/library.ts";
import type { TextReport } from "../../model/report.ts";
import { findPlaceholders } from "../mend/spans/placeholder.ts";
import { isGreeting, isSignoff } from "./voice.ts";

/** Words in a row that are compared as one. */
const rowLength = 3;

/** Texts that share this much of their rows are nearly the same. */
const enough = 0.7;

/** Of two texts that share `enough`, one in thousands shares none of these bands. */
const bands = 12;
const rowsOfBand = 2;

/** Where very many texts share a band, only so many of them are compared. */
const mostTried = 16;

/** Brings texts together, one after the other, that are nearly the same. */
export interface Clusters {
  add(path: string, text: TextReport): void;
  /** Give the clusters of more than one, the largest first. */
  all(): readonly TextCluster[];
}

/**
 * Make ready to bring judged texts together that are nearly the same, names, numbers and what is filled
 * in left aside: each with the first that it shares seven tenths of its rows of three words with. In
 * time that grows with the texts alone, for only those are compared that share one of the least hashes
 * of their rows.
 */
export function createClusters(): Clusters {
  const known = new Map<number, Leader[]>();
  const leaders: Leader[] = [];
  return {
    add: (path, text) => {
      const rows = rowsIn(text);
      if (rows.size === 0) return;
      const member = { path, id: text.id };
      const keys = keysOf(rows);
      const leader = nearest(rows, keys, known);
      if (leader) leader.members.push(member);
      else leaders.push(lead({ rows, members: [member] }, keys, known));
    },
    all: () =>
      leaders
        .filter(({ members }) => members.length > 1)
        .map(({ members }) => ({ texts: members.length, members }))
        .sort((a, b) => b.texts - a.texts),
  };
}

/** The first text of a cluster, with which others are compared. */
interface Leader {
  rows: ReadonlySet<number>;
  members: { path: string; id: string }[];
}

function rowsIn({ sentences }: TextReport): ReadonlySet<number> {
  const own = sentences.filter((one) => !one.variant).map(({ text }) => text);
  // How texts greet and close says nothing of what they are about.
  const body = own.filter((text) => !isGreeting(text) && !isSignoff(text));
  const words = (body.length > 0 ? body : own).flatMap(wordsIn);
  const rows = new Set<number>();
  const last = Math.max(1, words.length - rowLength + 1);
  for (let at = 0; words.length > 0 && at < last; at++) {
    rows.add(hash32(words.slice(at, at + rowLength).join(" ")));
  }
  return rows;
}

/** What differs from one reader to the next, as one word. */
const blank = "\u25A1";

function wordsIn(sentence: string): readonly string[] {
  let bare = sentence;
  for (const { start, end } of findPlaceholders(sentence).toReversed()) {
    bare = `${bare.slice(0, start)} ${blank} ${bare.slice(end)}`;
  }
  const words = bare.match(/[\p{L}\p{M}\d'’-]+|\u25A1/gu) ?? [];
  const plain = words.map((word, at) => (isName(word, at) ? blank : fold(word)));
  return plain.filter((word, at) => word !== blank || plain[at - 1] !== blank);
}

/** A capital within a sentence begins a name; a figure may be an order's, an amount, a day. */
function isName(word: string, at: number): boolean {
  return word === blank || /\d/.test(word) || (at > 0 && /^\p{Lu}[\p{L}\p{M}'’-]/u.test(word));
}

/** Give a key per band, in which the least hashes of the rows stand, each hashed in ways of its own. */
function keysOf(rows: ReadonlySet<number>): readonly number[] {
  const least = new Array<number>(bands * rowsOfBand).fill(0xffffffff);
  for (const row of rows) {
    for (let way = 0; way < least.length; way++) {
      const hashed = mixed(row ^ Math.imul(way + 1, 0x9e3779b1));
      if (hashed < (least[way] ?? 0)) least[way] = hashed;
    }
  }
  return Array.from({ length: bands }, (_, band) =>
    mixed(mixed((least[2 * band] ?? 0) + band) ^ (least[2 * band + 1] ?? 0)),
  );
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function nearest(
  rows: ReadonlySet<number>,
  keys: readonly number[],
  known: ReadonlyMap<number, readonly Leader[]>,
): Leader | undefined {
  const tried = new Set(keys.flatMap((key) => known.get(key) ?? []));
  let best: { leader: Leader; share: number } | undefined;
  for (const leader of tried) {
    const share = sharedBy(rows, leader.rows);
    if (share >= enough && share > (best?.share ?? 0)) best = { leader, share };
  }
  return best?.leader;
}

/** Tell how much of two sets both have (Jaccard). */
function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < large.size * enough) return 0;
  let both = 0;
  for (const row of small) if (large.has(row)) both++;
  return both / (one.size + other.size - both);
}

function lead(leader: Leader, keys: readonly number[], known: Map<number, Leader[]>): Leader {
  for (const key of keys) {
    const others = known.get(key);
    if (!others) known.set(key, [leader]);
    else if (others.length < mostTried) others.push(leader);
  }
  return leader;
}
