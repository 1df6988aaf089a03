import type { Root } from "nlcst";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Language } from "../model/language.ts";

/** Turn a piece of text into a tree. */
export type Parse = (value: string) => Root;

/** Load the parser of a language; the other is not read from disk. */
export async function loadParser(language: Language): Promise<Parse> {
  const { parser } = unified()
    .use(await load[language]())
    .freeze();
  // Straight to the parser: a file around each of many small pieces costs as much as the parsing.
  const file = new VFile();
  if (!parser) throw new Error(`Unexpected processor without a parser for ${language}`);
  return (value) => parser(value, file);
}

const load = {
  nl: async () => (await import("retext-dutch")).default,
  en: async () => (await import("retext-english")).default,
};
