import { settle } from "../mend/span.ts";
import { findAddresses } from "../mend/spans/address.ts";
import { findHandles } from "../mend/spans/handle.ts";
import { findPlaceholders } from "../mend/spans/placeholder.ts";

// Some two thousand words.
const longest = 12_000;

const quoted =
  /"[^"\n]{1,500}"|“[^“”]{1,500}”|„[^„“”]{1,500}[“”]|«[^«»]{1,500}»|(?<![\p{L}\d])‘[^‘’\n]{1,500}’(?!\p{L})/gu;

/** Take the start of a text without what is in no language: addresses, accounts, placeholders. */
export function sampleOf(value: string): string {
  const head = value.slice(0, longest);
  let sample = "";
  let at = 0;

  for (const { start, end } of settle([
    findPlaceholders(head),
    findAddresses(head),
    findHandles(head),
  ])) {
    sample += `${head.slice(at, start)} `;
    at = end;
  }

  return sample + head.slice(at);
}

/** Leave out what stands in quotation marks. */
export function withoutQuotes(sample: string): string {
  return sample.replaceAll(quoted, " ");
}
