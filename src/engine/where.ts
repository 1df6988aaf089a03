import type { Text } from "../model/document.ts";
import { locate } from "../model/map.ts";
import type { Match } from "../model/match.ts";
import { type Place, placeAt } from "../model/place.ts";
import type { Finding } from "../model/report.ts";
import type { Sentence } from "../model/sentence.ts";

/** Where matches lie. */
export interface Setting {
  text: Text;
  place: (start: number, end: number) => Place;
  indexOf: ReadonlyMap<Sentence, number>;
}

/** Make ready to say where matches lie; `lines` are those of the source. */
export function settingOf(
  text: Text,
  sentences: readonly Sentence[],
  lines: readonly number[],
): Setting {
  return {
    text,
    place: (start, end) => placeAt(lines, locate(text.map, start, end)),
    indexOf: new Map(sentences.map((sentence, index) => [sentence, index])),
  };
}

/** Say where something found stands, and in which words. */
export function whereOf(
  { sentence, start, end }: Pick<Match, "sentence" | "start" | "end">,
  { text, place, indexOf }: Setting,
): Pick<Finding, "text" | "place" | "context"> {
  return {
    text: text.value.slice(start, end),
    place: place(start, end),
    context: {
      sentence: indexOf.get(sentence) ?? 0,
      start: start - sentence.start,
      end: end - sentence.start,
    },
  };
}
