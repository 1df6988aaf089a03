import type { Text } from "../model/document.ts";
import type { Facts } from "../model/facts.ts";
import type { Language } from "../model/language.ts";
import { locate } from "../model/map.ts";
import { type Place, placeAt } from "../model/place.ts";
import {
  emptyProfile,
  type Finding,
  type SentenceReport,
  type TextReport,
} from "../model/report.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Found } from "./find.ts";
import { createFingerprinter } from "./fingerprint.ts";

/** What was found in a text, before it has places in the source. */
export interface Judgement {
  language: Language;
  facts: Facts;
  sentences: readonly Sentence[];
  findings: readonly Found[];
}

/** Say of a text what was found, in the words of its source and at their places there. */
export function reportText(
  text: Text,
  { language, facts, sentences, findings }: Judgement,
  lines: readonly number[],
): TextReport {
  const place = (start: number, end: number) => placeAt(lines, locate(text.map, start, end));
  return {
    ...head(text),
    language,
    genre: facts.genre ?? null,
    sentences: sentences.map((sentence) => reportSentence(text, sentence, place)),
    findings: reportFindings(text, sentences, findings, place),
  };
}

/** Say of a text why it was not judged. */
export function reportSkipped(text: Text, reason: string): TextReport {
  return { ...head(text), skipped: reason };
}

/** What is said of a text before anything is known of it. */
function head(text: Text): TextReport {
  return {
    id: text.id,
    pointer: text.pointer ?? null,
    language: null,
    genre: null,
    skipped: null,
    profile: emptyProfile,
    sentences: [],
    findings: [],
  };
}

type PlaceOf = (start: number, end: number) => Place;

function reportSentence(text: Text, { start, end }: Sentence, place: PlaceOf): SentenceReport {
  return {
    text: text.value.slice(start, end),
    place: place(start, end),
    strategies: [],
    claimed: [],
    components: [],
  };
}

function reportFindings(
  text: Text,
  sentences: readonly Sentence[],
  findings: readonly Found[],
  place: PlaceOf,
): readonly Finding[] {
  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  const fingerprint = createFingerprinter();
  return findings.map(({ rule, sentence, severity, start, end }) => {
    const words = text.value.slice(start, end);
    const whole = text.value.slice(sentence.start, sentence.end);
    return {
      ruleId: rule.id,
      category: rule.category,
      severity,
      title: rule.title,
      message: rule.message,
      advice: rule.advice,
      text: words,
      fix: null,
      fingerprint: fingerprint(rule.id, words, whole),
      place: place(start, end),
      context: {
        sentence: indexOf.get(sentence) ?? 0,
        start: start - sentence.start,
        end: end - sentence.start,
      },
    };
  });
}
