import type { Node } from "yaml";
import { isSeq } from "yaml";
import { type Checker, offsetOf } from "../yaml/checker.ts";
import { located } from "../yaml/text.ts";

/** Check for a glob or a list of globs, as seen from the folder of the configuration. */
export const globs: Checker<readonly string[]> = (node, reading) => {
  const items = isSeq<Node>(node) ? node.items : [node];
  const found = items.flatMap((item) => {
    const one = located(item, reading);
    if (one && leadsOut(one.text)) {
      reading.report(one.blame({ id: "configGlobOutside", values: { glob: one.text } }));
    }
    return one ? [one.text] : [];
  });
  if (found.length === items.length && found.every((glob) => glob.startsWith("!"))) {
    reading.complain(offsetOf(node), { id: "configGlobsOnlyOut" });
  }
  return found;
};

/** Tell whether a glob leads out of the folder of the configuration. */
export function leadsOut(glob: string): boolean {
  return /^!?(?:\/|[a-z]:|\.\.(?:\/|$))/i.test(glob);
}
