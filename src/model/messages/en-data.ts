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
  libraryEmpty: () =>
    "No texts were found in this file. They are looked for in fields such as text, body, content, message, reply and answer.",
};

export interface Expected {
  wanted: string;
  found: string;
}
