import type { Document } from "../model/document.ts";
import { hash32 } from "../model/hash.ts";

/** One of several runs that share the work. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** Leave the texts of a document that fall to a run: by what they are called, so that new ones move no others. */
export function inShard(document: Document, shard: Shard | undefined): Document {
  if (!shard) return document;
  const { number, of } = shard;
  const isOurs = (name: string) => hash32(name) % of === number - 1;
  const texts = document.texts.filter(({ id }) => isOurs(`${document.path}\0${id}`));
  const failures = isOurs(document.path) ? document.failures : [];
  if (texts.length > 0) return { ...document, texts, failures };
  return { ...document, texts, failures, isPassedOver: true };
}
