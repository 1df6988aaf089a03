import { closeSyllable } from "./dutch-spelling.ts";

/** English stems that keep their e, and stems whose last syllable only looks stressed. */
const stems: ReadonlyMap<string, string> = new Map(
  `update upgrade downgrade delete like manage outsource time fake race save finetune skype game
  swipe date share app whatsapp sponsor monitor`
    .split(/\s+/)
    .map((stem) => [`${stem.replace(/e$/, "")}en`, stem]),
);

/**
 * Give the stem of a verb, as “ik” has it; a second one is as good: “houd” and “hou”.
 * The stem that “-t” follows comes first.
 */
export function dutchStems(infinitive: string): readonly [string, ...string[]] {
  const listed = stems.get(infinitive);
  if (listed !== undefined) return [listed];
  if (infinitive.endsWith("'en")) return [infinitive.slice(0, -3)];
  if (infinitive.endsWith("aan")) return [infinitive.slice(0, -2)];
  if (infinitive.endsWith("iën")) return [`${infinitive.slice(0, -2)}e`];
  if (/[^aeiou][io]en$/.test(infinitive)) return [infinitive.slice(0, -1)];
  if (infinitive.endsWith("komen")) return [infinitive.slice(0, -2)];
  const stem = closeSyllable(infinitive.slice(0, -2));
  return /(?:houd|rijd|snijd|glijd)$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}

/** Add the “-t” of “jij”, “u” and “hij” to a stem: bied -> biedt, laat stays, ga -> gaat. */
export function withT(stem: string, infinitive: string): string {
  if (infinitive.endsWith("'en")) return `${stem}'t`;
  if (infinitive.endsWith("aan")) return `${stem}at`;
  return stem.endsWith("t") ? stem : `${stem}t`;
}
