import { type Span, scan } from "../span.ts";

const patterns = [
  // +31 (0)20 123 45 67, 0031 20 1234567
  String.raw`(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(0\))?(?:(?:[ .]|[ ]?-[ ]?)?\d{1,4}){2,6}`,
  // 0800-1234, 06 12 34 56 78, 020-1234567, 030 - 751 51 55, (020) 123 45 67
  String.raw`\(?0[1-9]\d{0,3}\)?(?:[ ]?[-–][ ]?|[ ])\d{2,8}(?:[ -]\d{2,4}){0,4}`,
  String.raw`0[1-9]\d{8}`,
  // (555) 123-4567, 1-800-123-4567, 555.123.4567
  String.raw`(?:\+?1[ .-]?)?(?:\([2-9]\d\d\)[ ]?|[2-9]\d\d[ .-])\d{3}[.-]\d{4}`,
  String.raw`1[ -]8\d\d[ -]\w{3,7}(?:-\w{4})?`,
  // The Dutch councils' number: 14 020
  String.raw`14[ ]0\d{2,3}`,
];

const phone = new RegExp(
  String.raw`(?<![\p{L}\d.,:/€$£#_-]|[€$£][ ])(?:${patterns.join("|")})(?![\p{L}\d_]|[-.,:/]\d)`,
  "gu",
);

const date = /^\d{1,2}[- ]\d{1,2}[- ](?:\d\d|\d{4})$/;

/** Find telephone numbers. */
export function findPhones(source: string): readonly Span[] {
  return /\d{3}/.test(source) || /\d\d \d\d/.test(source)
    ? scan(source, phone, "phone", isPhone)
    : [];
}

function isPhone(spelling: string): boolean {
  if (date.test(spelling)) return false;
  const digits = spelling.replaceAll(/\D/g, "").length;
  return (digits >= 7 && digits <= 15) || /^14 0\d/.test(spelling) || spelling.startsWith("1");
}
