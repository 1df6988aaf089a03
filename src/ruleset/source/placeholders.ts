import type { Problem } from "../../model/errors.ts";
import { nearest } from "../../model/nearest.ts";
import type { Captures } from "./captures.ts";
import type { Located } from "./rule-source.ts";

/** What any message may speak of: the word for whom the text is meant, and the words that are reported. */
const everywhere = ["audience", "words"];

/** List the placeholders in a message that nothing will fill. */
export function placeholderProblems(message: Located, captures: Captures): readonly Problem[] {
  const known = [...captures, ...everywhere];
  return [...message.text.matchAll(/\{([^{}]*)(\}?)/g)].flatMap(
    ({ 1: name = "", 2: close, index }) => {
      if (!close) {
        return message.blame({ id: "patternUnclosed", values: { open: "{", close: "}" } }, index);
      }
      if (known.includes(name)) return [];
      const values = { name, nearest: nearest(name, known) };
      return message.blame({ id: "unknownPlaceholder", values }, index);
    },
  );
}

/** Tell that a name should be that of a capture, if it is not. */
export function captureProblems(name: Located, captures: Captures): readonly Problem[] {
  if (captures.has(name.text)) return [];
  const values = { name: name.text, nearest: nearest(name.text, [...captures]) };
  return [name.blame({ id: "unknownCapture", values })];
}
