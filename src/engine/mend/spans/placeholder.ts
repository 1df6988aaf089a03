import type { Span } from "../span.ts";

// What is written so is a placeholder whatever stands in it.
const certain = [
  String.raw`\{\{\{[^{}\n]{1,200}\}\}\}`,
  String.raw`\{\{(?:(?!\}\}|\{\{)[^\n]){1,200}\}\}`,
  String.raw`\{%(?:(?!%\}|\{%)[^\n]){1,200}%\}`,
  String.raw`\{![^{}\n]{1,100}\}`,
  String.raw`[%$#]\{[^{}\n]{1,100}\}`,
  String.raw`\{\d{1,2}\}`,
  String.raw`<<[^<>\n]{1,60}>>`,
  String.raw`\[\[[^[\]\n]{1,60}\]\]`,
  String.raw`\$t\([^()\n]{1,100}\)`,
  String.raw`%\([A-Za-z_]\w{0,60}\)[sdif]`,
  String.raw`(?<![\d%])%(?:\d{1,2}\$)?[sdif@](?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d%])%[A-Za-z][\w.-]{0,40}%`,
  String.raw`(?<![\w@.])@[A-Za-z][\w.-]{0,40}@(?![\w@.])`,
  String.raw`\*\|[A-Z][A-Z\d_:]{0,40}\|\*`,
  String.raw`«[\p{L}\d]{1,40}(?:_[\p{L}\d]{1,40}){1,6}»`,
  String.raw`«[\p{L}\d ]{0,30}(?:[Nn]aam|[Nn]ame|[Aa]anhef|[Nn]ummer|[Nn]umber|[Dd]atum|[Dd]ate|[Aa]dres|[Aa]ddress|[Pp]ostcode|[Pp]laats|[Bb]edrag|[Aa]mount|[Tt]itel|[Tt]itle)»`,
  String.raw`(?<=^|[\s("“#]):[a-z][a-z_]{2,40}(?![\p{L}:])`,
  String.raw`(?<!\w)__[A-Z][A-Z\d]{0,40}(?:_[A-Z\d]{1,40}){0,6}__(?!\w)`,
];

// What is written so may also be somebody's aside.
const ambiguous = [
  String.raw`\{[^{}\n]{1,60}\}`,
  String.raw`\[[^[\]\n]{2,60}\](?![(\[])`,
  String.raw`<[\p{L}/%$][^<>\n]{0,59}>`,
];

const pattern = new RegExp([...certain, ...ambiguous].join("|"), "gu");
const certainly = new RegExp(`^(?:${certain.join("|")})$`, "u");

const hint = /[{[<%«]|\$t\(|__|@\S|\*\||:[a-z]/;
const sentenceLike = /[.!?…](?:\s|.$)|^.\s*[.…]|["“”]/u;
const address = /^<[^<>{}%$\s]+@[^<>{}%$\s]+>$|^<(?:https?:|www\.)/u;

// What writers put in brackets in another's words, or in place of a tick.
const asides = new Set(
  `sic red we wij ik i he she they it hij zij ze je jij u you the a de het een our ons onze your uw my mijn
  his her their zijn haar hun is was were are has had to in of and en or for that this those deze dit die dat not niet
  company customer klant customers klanten xx ok nb ref bron source update edit`.split(/\s+/),
);

/** Find what is filled in before sending: `{{naam}}`, `[KLANTNAAM]`, `%1$s`. */
export function findPlaceholders(source: string): readonly Span[] {
  if (!hint.test(source)) return [];
  const spans: Span[] = [];
  pattern.lastIndex = 0;

  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const start = match.index;
    if (isPlaceholder(match[0])) spans.push({ kind: "placeholder", start, end: pattern.lastIndex });
    else pattern.lastIndex = start + 1;
  }

  return spans;
}

function isPlaceholder(spelling: string): boolean {
  if (certainly.test(spelling)) return true;
  if (!/\p{L}/u.test(spelling) || sentenceLike.test(spelling) || address.test(spelling)) {
    return false;
  }
  return !(spelling.startsWith("[") && asides.has(spelling.slice(1, -1).toLowerCase()));
}
