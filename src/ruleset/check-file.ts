import type { Problem } from "../model/errors.ts";
import { UserError } from "../model/errors.ts";
import type { Message } from "../model/messages/index.ts";
import { type Checker, collectProblems, type Reading } from "../yaml/checker.ts";
import { parseSource, type Source } from "../yaml/source.ts";
import type { RuleFile } from "./files.ts";

/** Parse and check a file; what is wrong with it is added to the problems. */
export function checkFile<Value>(
  file: RuleFile,
  checker: Checker<Value>,
  problems: Problem[],
): Value | undefined {
  if (typeof file.text !== "string") {
    const reason = file.text.unreadable;
    problems.push(wholeFile(file, { id: "rulesUnreadable", values: { reason } }));
    return undefined;
  }
  try {
    const source = parseSource(file.path, file.text);
    let value: Value | undefined;
    const found = collectProblems(source, (reading) => {
      value = checkContents(source, checker, reading);
    });
    problems.push(...found);
    return value;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function checkContents<Value>(
  { text, contents }: Source,
  checker: Checker<Value>,
  reading: Reading,
): Value | undefined {
  // What is no UTF-8 was decoded so.
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) reading.complain(broken, { id: "notUtf8" });
  if (contents) return checker(contents, reading);
  reading.complain(0, { id: "yamlNoMap" });
  return undefined;
}

/** Make a problem of something that is wrong with a file as a whole. */
export function wholeFile({ path }: RuleFile, message: Message): Problem {
  return { message, place: { path, line: 1, column: 1, excerpt: "" } };
}
