import type { FileReport, PromiseReport, Report, TextReport } from "../model/report.ts";

/** A promise, and the text in which it stands. */
export interface ListedPromise extends PromiseReport {
  path: string;
  id: string;
  /** Null where the text is the file. */
  pointer: string | null;
}

/** List the promises of all texts, in their order. */
export function listPromises({ files }: Pick<Report, "files">): readonly ListedPromise[] {
  return files.flatMap(({ path, texts }: FileReport) =>
    texts.flatMap(({ id, pointer, promises }: TextReport) =>
      promises.map((promise) => ({ path, id, pointer, ...promise })),
    ),
  );
}
