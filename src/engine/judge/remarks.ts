import type { Contact } from "../../model/contact.ts";
import type { Facts } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import { say } from "../../model/messages/index.ts";
import type { Profile, Remark } from "../../model/profile.ts";

/** The advice there is, in the order in which it matters, and what each rests on. */
export const adviceSources = {
  "recognise-experience": ["van-os-hachmang-2017"],
  "own-it": ["lewicki-2016", "pace-2010"],
  "add-action": ["lewicki-2016", "hooijdonk-liebrecht-2021"],
  "defence-only": ["huibers-verhoeven-2014"],
  "redirect-only": ["huibers-verhoeven-2014"],
} as const;

type AdviceId = keyof typeof adviceSources;

/** The ways of making up that have a name, and what each rests on. */
export const patternSources = {
  "service-recovery": ["de-matos-2007"],
} as const;

type PatternId = keyof typeof patternSources;

/** A text to advise on. */
export interface Advised {
  profile: Pick<Profile, "strategies" | "apology">;
  contact: Contact | null;
  facts: Pick<Facts, "genre" | "fault">;
}

/** Name the way of making up that a text follows, and say the one thing that it lacks most. */
export function remarksOn(
  advised: Advised,
  language: Language,
): Pick<Profile, "pattern" | "advice"> {
  const pattern = patternOf(advised.profile);
  const advice = adviceOn(advised);
  return {
    pattern: pattern ? remark(language, "patternText", pattern, patternSources[pattern]) : null,
    advice: advice ? remark(language, "adviceText", advice, adviceSources[advice]) : null,
  };
}

function remark(
  language: Language,
  message: "patternText" | "adviceText",
  id: string,
  sources: Remark["sources"],
): Remark {
  return { id, text: say(language, { id: message, values: { id } }), sources };
}

/** Find what to advise; undefined where there is nothing, or it is not for us to say. */
function adviceOn({ profile, contact, facts }: Advised): AdviceId | undefined {
  if (facts.genre && unadvised.includes(facts.genre)) return undefined;
  const used = new Set(profile.strategies.map(({ id }) => id));
  const isOnly = (...ids: readonly string[]) =>
    used.size > 0 && [...used].every((id) => ids.includes(id));
  if (contact?.reason === "personal-experience" && !contact.answered) return "recognise-experience";
  if (shouldOwn(profile, facts)) return "own-it";
  if (profile.apology.grade !== "pseudo" && isIdle(used)) return "add-action";
  if (isOnly("justification", "denial")) return "defence-only";
  if (isOnly("redirect")) return "redirect-only";
  return undefined;
}

/** A building block need not be whole, and a notice or terms make no conversation. */
const unadvised: readonly Facts["genre"][] = ["fragment", "notice", "terms"];

/** Nobody is told to confess what may be no fault of theirs. */
function shouldOwn({ apology }: Advised["profile"], { fault }: Advised["facts"]): boolean {
  return (fault === "own" || fault === "shared") && ["none", "pseudo"].includes(apology.grade);
}

/** Tell whether a text apologises and does no more: who asks for data has begun to act. */
function isIdle(used: ReadonlySet<string>): boolean {
  const acts = ["corrective-action", "compensation", "request-information"];
  return used.has("apology") && !acts.some((id) => used.has(id));
}

/** Name the way of making up that a text follows. */
function patternOf({ strategies, apology }: Advised["profile"]): PatternId | undefined {
  const isStrong = (wanted: string) =>
    strategies.some(({ id, strength }) => id === wanted && strength === "strong");
  const isRecovery = ["apology", "corrective-action", "compensation"].every(isStrong);
  return isRecovery && apology.grade !== "pseudo" ? "service-recovery" : undefined;
}
