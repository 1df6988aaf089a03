import { distinct, distinctForms, type Forms } from "./dutch-paradigm.ts";
import type { Paradigm } from "./paradigm.ts";

/**
 * Make all forms of a separable verb from those of its base: aanbieden, aan te bieden, aangeboden,
 * aanbood, and bied … aan.
 */
export function inflectDutchSeparable(particle: string, base: Forms): Paradigm {
  const join = (forms: readonly string[] = []) => forms.map((form) => particle + form);
  const { infinitive = [], present = [], past = [], imperative = [] } = base;
  const joined: Forms = {
    infinitive: [...join(infinitive), ...infinitive.map((form) => `${particle} te ${form}`)],
    present: join(present),
    past: join(past),
    participle: join(base.participle),
    inflected: join(base.inflected),
    gerund: join(base.gerund),
  };
  return {
    lemma: `${particle}${infinitive[0] ?? ""}`,
    forms: distinct(Object.values(joined).flat()),
    split: { particle, forms: distinct([...present, ...past, ...imperative]) },
    classes: distinctForms({
      ...joined,
      present: [...join(present), ...present],
      past: [...join(past), ...past],
      imperative,
    }),
  };
}
