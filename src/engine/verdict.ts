import type { Message } from "../model/messages/index.ts";
import type { Profile } from "../model/report.ts";

/** Say in one sentence what the wording of a text comes to; undefined where there is nothing to say. */
export function verdictOf({
  strategies,
  apology: { grade, missing },
}: Omit<Profile, "verdict">): Message | undefined {
  const does = strategies.map(({ id }) => id).filter((id) => id !== "apology");
  if (grade === "none") {
    return does.length > 0 ? { id: "verdictNone", values: { does } } : undefined;
  }
  if (grade === "pseudo") return { id: "verdictPseudo", values: { does } };
  if (grade === "partial") return { id: "verdictPartial", values: { missing } };
  return { id: grade === "genuine" ? "verdictGenuine" : "verdictComplete", values: { missing } };
}
