import { type Span, scan } from "../span.ts";

const number =
  /(?<![\p{L}\d])\d{1,20}(?:(?:[.,:]\d{1,20}){1,6}(?![\p{L}\d])|(?:[.,]\d{1,20}){0,5},[-–](?![\p{L}\d]))/gu;

/** Find numbers, amounts, times and dates that marks would break: `1.234,56`, `10:30`, `25,-`. */
export function findNumbers(source: string): readonly Span[] {
  return /\d[.,:]/.test(source) ? scan(source, number, "number") : [];
}
