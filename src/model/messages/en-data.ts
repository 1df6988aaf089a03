import { plural } from "./plural.ts";

/** What is said in English of files that hold many texts: JSON, YAML, tables. */
export const enData = {
  jsonComma: () => "JSON has no comma behind the last item. Take it away.",
  jsonExpected: ({ wanted, found }: Expected) =>
    `This is not valid JSON: ${wanted} is expected here${found ? `, not ${found}` : ""}.`,
  jsonBroken: ({ found }: { found: string }) =>
    `This is not valid JSON${found ? `: ${found} cannot stand here` : ""}.`,
  yamlDataBroken: ({ reason }: { reason: string }) => `This is not valid YAML: ${reason}.`,
  tableRagged: ({ found, expected }: { found: number; expected: number }) =>
    `This row has ${plural(found, "cell", "cells")}, and the header has ${expected}. Put quotation marks around a cell that has a separator in it.`,
  tableUnclosed: () => "The quotation mark that opens this cell is never closed.",
  mdxBroken: () =>
    "A tag or a brace is opened before this and never closed. Close it, or write `\\<` or `\\{`.",
  poBroken: () =>
    'This line is no part of a gettext catalogue. Write msgid "…" or msgstr "…", or "…" to go on.',
  mailEmpty: () => "This e-mail has no text, only attachments or nothing at all.",
  docxBroken: () => "This is no Word file, or it is damaged. Open it in Word and save it anew.",
  docxBomb: ({ limit }: { limit: number }) =>
    `Unpacked, this file would be larger than ${Math.round(limit / 1e6)} MB, or it is packed as no text can be.`,
  zipNotWord: () =>
    "This is an archive, or a file of another office program, and no Word file. Save the text as .docx, .txt or .md.",
  wordOld: () => "This is a file of Word before 2007, which cannot be read. Save it as .docx.",
  wordProtected: () => "This file is protected with a password. Save it without, and try again.",
  pdf: () => "A PDF cannot be read. Use the file that it was made from (.docx), or paste its text.",
  libraryEmpty: () =>
    "No texts were found in this file. They are looked for in fields such as text, body, content, message, reply and answer.",
};

export interface Expected {
  wanted: string;
  found: string;
}
