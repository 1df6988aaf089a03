import type { Problem, SourcePlace } from "../model/errors.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/messages/index.ts";
import type { FailureReport } from "../model/report.ts";
import { escapeControls } from "../report/escape.ts";

/** Write a mistake of the user's: where it is, what is wrong, and the line with a mark below it. */
export function writeProblem({ message, place }: Problem, language: Language): string {
  const said = say(language, message);
  if (!place) return `${escapeControls(said)}\n`;
  return writeFailure({ ...place, message: said }) + writeExcerpt(place);
}

/** Write a failure on one line. */
export function writeFailure({ path, line, column, message }: FailureReport): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(":");
  return `${escapeControls(`${place}: ${message}`)}\n`;
}

/** Long enough for any line that a person wrote. */
const excerptLength = 70;

function writeExcerpt({ excerpt, column }: SourcePlace): string {
  if (excerpt.trim() === "") return "";
  const start = Math.max(0, column - excerptLength / 2);
  const from = excerpt.length > excerptLength ? start : 0;
  const line = excerpt.slice(from, from + excerptLength);
  const before = escapeControls(line.slice(0, column - 1 - from));
  return `    ${before}${escapeControls(line.slice(column - 1 - from))}\n    ${" ".repeat(before.length)}^\n`;
}
