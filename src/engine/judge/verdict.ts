import type { Message } from "../../model/messages/index.ts";
import type { Profile } from "../../model/profile.ts";

/**
 * Say in one sentence what the wording of a text comes to; undefined where there is nothing to say.
 * `isTakenBack` tells that something in the text empties an apology.
 */
export function verdictOf(
  { strategies, apology: { grade, missing } }: Pick<Profile, "strategies" | "apology">,
  isTakenBack: boolean,
): Message | undefined {
  const does = strategies.map(({ id }) => id).filter((id) => id !== "apology");
  if (grade === "none") {
    return does.length > 0 ? { id: "verdictNone", values: { does } } : undefined;
  }
  if (grade === "pseudo") return { id: "verdictPseudo", values: { does } };
  if (grade === "partial") return partial(missing, isTakenBack);
  return { id: grade === "genuine" ? "verdictGenuine" : "verdictComplete", values: { missing } };
}

function partial(missing: readonly string[], isTakenBack: boolean): Message {
  const isOwned = !missing.includes("specific-wrong") && !missing.includes("responsibility");
  if (isOwned) return { id: isTakenBack ? "verdictTakenBack" : "verdictApart" };
  return { id: "verdictPartial", values: { missing } };
}
