import type { Root } from "nlcst";
import type { Plugin, Processor } from "unified";
import type { Language } from "../../model/language.ts";

/** Turn a piece of text into a tree. */
export type Parse = (value: string) => Root;

/** Load the parser of a language; the other is not read from disk. */
export async function loadParser(language: Language): Promise<Parse> {
  // All that the plugin does with its processor is to give it a parser and to ask for extensions.
  // A whole processor takes longer to load than the parser does, and there is no pipeline to run.
  const processor: { parser?: Parse; data: () => undefined } = { data: () => undefined };
  const plugin: Plugin = await load[language]();
  plugin.call(processor as unknown as Processor);
  if (!processor.parser) throw new Error(`Unexpected plugin without a parser for ${language}`);
  return processor.parser;
}

const load = {
  nl: async () => (await import("retext-dutch")).default,
  en: async () => (await import("retext-english")).default,
};
