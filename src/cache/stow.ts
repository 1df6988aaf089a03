import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Many } from "../model/many.ts";
import type { TextReport, Texts } from "../model/report.ts";

/** Takes things one by one, and gives them all. */
export interface Holder<One, Held extends Many<One> = Many<One>> {
  add(one: One): void;
  all(): Held;
}

/** A way to hold the reports of texts. */
export interface Hold<Held extends Texts> {
  /** Begin to hold those of a file. */
  start(): Holder<TextReport, Held>;
  /** Hold texts that are held in whatever way. */
  take(texts: Texts): Held;
}

/** Holds texts as they are. */
export const inHand: Hold<readonly TextReport[]> = {
  start: () => {
    const texts: TextReport[] = [];
    return { add: (text) => void texts.push(text), all: () => texts };
  },
  take: (texts) => [...texts],
};

/** Holds texts so that very many take little room. */
export const stowed: Hold<Texts> = { start: startStowing, take: (texts) => texts };

/** Hold data so that very many take little room. */
export function stow<One>(all: Iterable<One>): Many<One> {
  const holder = startStowing<One>();
  for (const one of all) holder.add(one);
  return holder.all();
}

/** So many are put away together: their likeness is what makes them small. */
const together = 64;

/** And no more units of JSON, for a text may be as long as a file. */
const mostUnits = 1 << 22;

/** All but the last few are put away as compressed JSON, which is a twentieth of what they are in memory. */
function startStowing<One>(): Holder<One> {
  const bundles: Uint8Array[] = [];
  let atHand: One[] = [];
  let length = 0;
  return {
    add: (one) => {
      length += 1;
      atHand.push(one);
      if (atHand.length < together) return;
      bundles.push(...bundle(atHand));
      atHand = [];
    },
    all: () => (bundles.length === 0 ? atHand : manyOf({ length, bundles, atHand })),
  };
}

function* bundle(all: readonly unknown[]): Generator<Uint8Array> {
  let parts: string[] = [];
  let units = 0;
  const done = () => deflateRawSync(`[${parts.join()}]`, { level: 1 });
  for (const one of all) {
    const part = JSON.stringify(one);
    if (parts.length > 0 && units + part.length > mostUnits) {
      yield done();
      parts = [];
      units = 0;
    }
    parts.push(part);
    units += part.length;
  }
  yield done();
}

/** Things of which most are put away. */
interface Stowed<One> {
  length: number;
  bundles: readonly Uint8Array[];
  atHand: readonly One[];
}

/** The same as data that JSON can say. */
interface Kept<One> {
  length: number;
  bundles: readonly string[];
  atHand: readonly One[];
}

function manyOf<One>({
  length,
  bundles,
  atHand,
}: Stowed<One>): Many<One> & { toJSON: () => Kept<One> } {
  return {
    length,
    *[Symbol.iterator]() {
      for (const bundle of bundles) {
        yield* JSON.parse(inflateRawSync(bundle).toString()) as readonly One[];
      }
      yield* atHand;
    },
    toJSON: () => ({
      length,
      bundles: bundles.map((bundle) => Buffer.from(bundle).toString("base64")),
      atHand,
    }),
  };
}

/** Give again what was kept as JSON, stowed or not. */
export function unkept<One>(kept: Many<One> | Kept<One>): Many<One> {
  if (Symbol.iterator in kept) return kept;
  const bundles = kept.bundles.map((bundle) => Buffer.from(bundle, "base64"));
  return manyOf({ ...kept, bundles });
}
