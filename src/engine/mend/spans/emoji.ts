import { type Span, scan } from "../span.ts";

const hint = /[\u203C-\u3299\u{1F000}-\u{1FAFF}]/u;

// © and its like are signs of the sentence unless they are told to look like emoji.
const pictograph = String.raw`(?![©®™‼⁉ℹ])\p{Extended_Pictographic}\uFE0E?|[©®™‼⁉ℹ]\uFE0F`;
const dressed = String.raw`(?:${pictograph})(?:\p{Emoji_Modifier}|\uFE0F)?`;
const emoji = new RegExp(
  [
    String.raw`\p{Regional_Indicator}{2}`,
    String.raw`[\d#*]\uFE0F?\u20E3`,
    String.raw`${dressed}[\u{E0020}-\u{E007F}]{1,10}`,
    String.raw`${dressed}(?:\u200D(?:${dressed}|[♀♂⚕]\uFE0F?)){0,8}`,
    String.raw`\p{Regional_Indicator}`,
  ].join("|"),
  "gu",
);

/** Find emoji, each with its joiners, skin tone and variation selector. */
export function findEmoji(source: string): readonly Span[] {
  return hint.test(source) ? scan(source, emoji, "emoji") : [];
}
