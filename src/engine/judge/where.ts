import type { Text } from "../../model/document.ts";
import { locate } from "../../model/map.ts";
import type { Match } from "../../model/match.ts";
import type { Place } from "../../model/place.ts";
import type { Evidence } from "../../model/profile.ts";
import type { Finding } from "../../model/report.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Lines } from "../../model/source-lines.ts";

/** Where matches lie. */
export interface Setting {
  text: Text;
  place: (start: number, end: number) => Place;
  /** The words of a stretch, with their place: one and the same however often it is asked for, for reports are large. */
  evidence: (start: number, end: number) => Evidence;
  byteColumns: Lines["byteColumns"];
  indexOf: ReadonlyMap<Sentence, number>;
}

/** Make ready to say where matches lie; `lines` are those of the source. */
export function settingOf(text: Text, sentences: readonly Sentence[], lines: Lines): Setting {
  const known = new Map<number, Evidence>();
  const { value, map } = text;
  const evidence = (start: number, end: number): Evidence => {
    const key = start * (value.length + 1) + end;
    const found = known.get(key) ?? {
      text: value.slice(start, end),
      place: lines.place(locate(map, start, end)),
    };
    known.set(key, found);
    return found;
  };
  return {
    text,
    place: (start, end) => evidence(start, end).place,
    evidence,
    byteColumns: lines.byteColumns,
    indexOf: new Map(sentences.map((sentence, index) => [sentence, index])),
  };
}

/** Say where something found stands, and in which words. */
export function whereOf(
  { sentence, start, end }: Pick<Match, "sentence" | "start" | "end">,
  { evidence, byteColumns, indexOf }: Setting,
): Pick<Finding, "text" | "place" | "byteColumns" | "context"> {
  const { text, place } = evidence(start, end);
  const bytes = byteColumns(place);
  return {
    text,
    place,
    ...(bytes && { byteColumns: bytes }),
    context: {
      sentence: indexOf.get(sentence) ?? 0,
      start: start - sentence.start,
      end: end - sentence.start,
    },
  };
}
