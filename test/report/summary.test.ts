import { expect, test } from "vitest";
import { say } from "../../src/model/messages/index.ts";

const none = { errors: 0, warnings: 0, infos: 0, texts: 0, files: 0, skipped: 0, failures: 0 };

test.each([
  [
    { errors: 2, warnings: 1, texts: 3, files: 2 },
    "2 fouten en 1 waarschuwing in 3 teksten (2 bestanden)",
    "2 errors and 1 warning in 3 texts (2 files)",
  ],
  [
    { errors: 1, warnings: 2, infos: 1, texts: 5, files: 1 },
    "1 fout, 2 waarschuwingen en 1 opmerking in 5 teksten (1 bestand)",
    "1 error, 2 warnings and 1 note in 5 texts (1 file)",
  ],
  [{ infos: 2, texts: 1, files: 1 }, "2 opmerkingen in 1 tekst", "2 notes in 1 text"],
  [
    { texts: 1, files: 1 },
    "In orde: niets aan te merken op 1 tekst",
    "All clear: nothing to point out in 1 text",
  ],
  [
    { errors: 1, texts: 2, files: 3, skipped: 1, failures: 2 },
    "1 fout in 2 teksten (3 bestanden); 1 tekst overgeslagen; 2 leesfouten",
    "1 error in 2 texts (3 files); 1 text skipped; 2 read failures",
  ],
  [
    { files: 2, skipped: 2, failures: 1 },
    "Geen teksten beoordeeld; 2 teksten overgeslagen; 1 leesfout",
    "No texts were judged; 2 texts skipped; 1 read failure",
  ],
  [{}, "Geen teksten beoordeeld", "No texts were judged"],
])("sums up %j", (counts, dutch, english) => {
  const message = { id: "summary", values: { ...none, ...counts } } as const;
  expect(say("nl", message)).toBe(dutch);
  expect(say("en", message)).toBe(english);
});
