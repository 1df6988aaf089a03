import type { FileReport, PromiseReport, Report, Texts } from "../model/report.ts";

/** A promise, and the text in which it stands. */
export interface ListedPromise extends PromiseReport {
  path: string;
  id: string;
  /** Null where the text is the file. */
  pointer: string | null;
}

/** List the promises of all texts, in their order. */
export function listPromises({ files }: Pick<Report<Texts>, "files">): readonly ListedPromise[] {
  return files.flatMap(({ path, texts }: FileReport<Texts>) =>
    Array.from(texts, ({ id, pointer, promises }) =>
      promises.map((promise) => ({ path, id, pointer, ...promise })),
    ).flat(),
  );
}
