import { summarize } from "./engine/library/summary.ts";
import type { FileReport, Report, TextReport } from "./model/report.ts";

/**
 * Put the reports of several runs together as one: files by their paths, the texts of a file in
 * the order of the file. What is in two of them is told once.
 */
export function mergeReports([first, ...others]: readonly [Report, ...Report[]]): Report {
  const reports = [first, ...others];
  const files = new Map<string, FileReport[]>();
  for (const file of reports.flatMap((report) => report.files)) {
    files.set(file.path, [...(files.get(file.path) ?? []), file]);
  }
  const merged = [...files.values()].map(mergeFiles).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...first,
    summary: summarize(merged),
    rules: Object.assign({}, ...reports.map(({ rules }) => rules)),
    files: merged,
    failures: unique(
      reports.flatMap(({ failures }) => failures),
      (failure) => JSON.stringify(failure),
    ),
  };
}

function mergeFiles(files: readonly FileReport[]): FileReport {
  const [first] = files as readonly [FileReport];
  const texts = unique(
    files.flatMap((file) => file.texts),
    ({ id, pointer }) => JSON.stringify([id, pointer]),
  );
  const unused = unique(
    files.flatMap(({ unusedIgnores = [] }) => unusedIgnores),
    (one) => JSON.stringify(one),
  );
  const unread = [...new Set(files.flatMap((file) => file.unread ?? []))].sort();
  return {
    ...first,
    texts: texts.toSorted((a, b) => startOf(a) - startOf(b)),
    ...(unused.length > 0 && { unusedIgnores: unused }),
    ...(unread.length > 0 && { unread }),
  };
}

/** Where a text begins in its file; one that was not judged has no places, and comes first. */
function startOf({ sentences }: TextReport): number {
  return sentences[0]?.place.start.offset ?? -1;
}

function unique<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
