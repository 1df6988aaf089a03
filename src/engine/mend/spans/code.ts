import { opaque } from "../../../model/document.ts";
import { type Span, scan } from "../span.ts";

const pattern = new RegExp(opaque, "g");

/** Find what stands in for code. */
export function findCode(source: string): readonly Span[] {
  return source.includes(opaque) ? scan(source, pattern, "code") : [];
}
