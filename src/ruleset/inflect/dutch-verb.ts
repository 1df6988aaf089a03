import { type Forms, paradigmOf } from "./dutch-paradigm.ts";
import { inflectParticiple, isVoiceless, weakParticiple } from "./dutch-participle.ts";
import { dutchStems, withT } from "./dutch-stem.ts";
import type { Paradigm } from "./paradigm.ts";

/**
 * Make all forms of a Dutch verb that does not separate.
 *
 * @param strong Past singular, past plural and participle; without it the verb is weak. A slash
 *   stands between forms that are equally good: “ervoer/ervaarde”.
 */
export function inflectDutchVerb(infinitive: string, strong?: readonly string[]): Paradigm {
  return paradigmOf(infinitive, dutchVerbForms(infinitive, strong));
}

/** Make the forms of a verb by what they are. */
export function dutchVerbForms(infinitive: string, strong?: readonly string[]): Forms {
  const stems = dutchStems(infinitive);
  const second = withT(stems[0], infinitive);
  return {
    infinitive: [infinitive],
    present: [...stems, second, infinitive],
    ...(strong ? strongForms(strong) : weakForms(infinitive, stems[0])),
    imperative: [...stems, second],
    gerund: [`${infinitive}d`, `${infinitive}de`],
  };
}

function strongForms(parts: readonly string[]): Forms {
  const [singular = [], plural = [], participle = []] = parts.map((part) => part.split("/"));
  return {
    past: [...singular, ...plural],
    participle,
    inflected: participle.flatMap(inflectParticiple),
  };
}

function weakForms(infinitive: string, stem: string): Forms {
  const apostrophe = infinitive.endsWith("'en") ? "'" : "";
  const past = `${stem}${apostrophe}${isVoiceless(infinitive) ? "te" : "de"}`;
  const participle = weakParticiple(infinitive, stem);
  // The e of “update” and the apostrophe of “sms'en” keep the syllable before them as it is.
  const fixed = stem.endsWith("e") || apostrophe !== "";
  return {
    past: [past, `${past}n`],
    participle: [participle],
    inflected: fixed ? [`${participle}e`] : inflectParticiple(participle),
  };
}
