import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { TextReport, Texts } from "./model/report.ts";

/** Takes the reports of the texts of a file as they are made, and gives them all. */
export interface Holder<Held extends Texts> {
  add(text: TextReport): void;
  all(): Held;
}

/** A way to hold the reports of texts. */
export interface Hold<Held extends Texts> {
  /** Begin to hold those of a file. */
  start(): Holder<Held>;
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

/**
 * Holds texts so that very many take little room: all but the last few are put away as
 * compressed JSON, which is a twentieth of what they are in memory.
 */
export const stowed: Hold<Texts> = { start: startStowing, take: (texts) => texts };

/** So many texts are put away together: their likeness is what makes them small. */
const together = 64;

function startStowing(): Holder<Texts> {
  const bundles: Uint8Array[] = [];
  let atHand: TextReport[] = [];
  return {
    add: (text) => {
      atHand.push(text);
      if (atHand.length < together) return;
      bundles.push(deflateRawSync(JSON.stringify(atHand), { level: 1 }));
      atHand = [];
    },
    all: () => (bundles.length === 0 ? atHand : textsOf({ bundles, atHand })),
  };
}

/** Texts of which most are put away. */
interface Stowed {
  bundles: readonly Uint8Array[];
  atHand: readonly TextReport[];
}

/** The same as data that JSON can say. */
interface Kept {
  bundles: readonly string[];
  atHand: readonly TextReport[];
}

function textsOf({ bundles, atHand }: Stowed): Texts & { toJSON: () => Kept } {
  return {
    length: bundles.length * together + atHand.length,
    *[Symbol.iterator]() {
      for (const bundle of bundles) {
        yield* JSON.parse(inflateRawSync(bundle).toString()) as readonly TextReport[];
      }
      yield* atHand;
    },
    toJSON: () => ({
      bundles: bundles.map((bundle) => Buffer.from(bundle).toString("base64")),
      atHand,
    }),
  };
}

/** Give texts again that were kept as JSON, stowed or not. */
export function unkept(kept: Texts | Kept): Texts {
  if (Symbol.iterator in kept) return kept;
  const bundles = kept.bundles.map((bundle) => Buffer.from(bundle, "base64"));
  return textsOf({ bundles, atHand: kept.atHand });
}

/** Change each of some texts, however they are held. */
export function changeEach(texts: Texts, change: (text: TextReport) => TextReport): Texts {
  const holder = stowed.start();
  for (const text of texts) holder.add(change(text));
  return holder.all();
}
