import { type Span, scan } from "../span.ts";

// Those without letters may stand against a word; those that end in a letter or slash may not.
const free = String.raw`[:;=](?:['’]-?|[-^o])?[)(\]*]{1,10}`;
const spaced = String.raw`[:;=]-?[DPpOoSsXx|/\\]|[xX]D+|<\/?3|\^_?\^|-_-|\\o\/|\(:`;
const units =
  "dag|dagen|werkdag|werkdagen|uur|uren|week|weken|maand|maanden|jaar|minuten|min|km|euro|stuks|days?|hours?|hrs|weeks?|months?|years?|minutes|business|working|items?|%";
const emoticon = new RegExp(
  String.raw`(?<=^|[\s.!?,…)"”]|\p{Extended_Pictographic}|\uFE0F)(?:${free}|(?:${spaced})(?![\p{L}\d/]|-\p{L}|[ ]?(?:\d|(?:${units})(?!\p{L}))))|(?<=\p{L})${free}(?=\s|$|\^|[.!?,])`,
  "gu",
);

const hint = /[:;=](?:['’]|[-^o]?[)(\]*DPpSsXx|/\\Oo])|<\/?3|\^_?\^|-_-|\\o\/|xD|XD|\(:/;
const reach = 100;
const sadMouth = /[:;=]['’]?-?\(/g;

/** Find faces made of marks: `:)`, `;-)`, `:'(`, `<3`, `xD`. */
export function findEmoticons(source: string): readonly Span[] {
  return hint.test(source)
    ? scan(source, emoticon, "emoji", (spelling, start) => !closesBracket(source, spelling, start))
    : [];
}

/** Tell whether what looks like a mouth closes a bracket: “(let op:)”. */
function closesBracket(source: string, spelling: string, start: number): boolean {
  if (!spelling.endsWith(")")) return false;
  const before = source.slice(Math.max(0, start - reach), start).replaceAll(sadMouth, "");
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
