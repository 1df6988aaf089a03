import { parseText } from "../../src/engine/parse/parse.ts";
import type { Text } from "../../src/model/document.ts";
import type { Language } from "../../src/model/language.ts";
import { literalMap } from "../../src/model/map.ts";
import type { Sentence } from "../../src/model/sentence.ts";
import type { RuleSource } from "../../src/ruleset/source/rule-source.ts";

/** A text and what parsing it gave. */
export interface Sample {
  value: string;
  sentences: readonly Sentence[];
}

/** Make ordinary texts of the examples of rules, some sentences each, in an order that looks like none. */
export function textsOf(sources: readonly RuleSource[], language: Language, count: number) {
  const sentences = sources
    .filter((source) => source.language === language)
    .flatMap(({ flags, passes }) => [...flags, ...passes])
    .map(({ text }) => text.replace(/\[\[|\]\]/g, ""));
  const texts: string[] = [];
  for (let at = 0; texts.length < count; at += 7) {
    const some = Array.from(
      { length: 6 },
      (_, index) => sentences[((at + index) * 31) % sentences.length],
    );
    texts.push(some.join(" "));
  }
  return texts;
}

/** Parse a text of one paragraph. */
export async function parse(value: string, language: Language): Promise<Sample> {
  const block = { kind: "paragraph", start: 0, end: value.length, quoted: false } as const;
  const map = literalMap(value.length);
  const text: Text = { id: "one", value, map, blocks: [block], facts: {} };
  return { value, sentences: await parseText(text, language, undefined) };
}
