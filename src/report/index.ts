import { inOnePiece, type PieceReporter, type Reporter } from "./options.ts";

export type { PieceReporter, Reporter, ReportOptions } from "./options.ts";

// Loaded on demand: who asks for JSON does not wait for colours.
const reporters = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  compact: async () => (await import("./compact.ts")).compact,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  csv: async () => (await import("./csv.ts")).csv,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyle,
  github: async () => (await import("./github.ts")).github,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
  rdjsonl: async () => (await import("./rdjson.ts")).rdjsonl,
  markdown: async () => (await import("./markdown.ts")).markdown,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** The name of a format, as `--format` takes it. */
export type ReporterName = keyof typeof reporters;

/** The names of all formats. */
export const reporterNames: readonly ReporterName[] = Object.keys(reporters).filter(isReporterName);

/** Tell whether a name is that of a format. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

/** Load the reporter of a format. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return reporters[name]();
}

/** The formats that say so much that the whole may be longer than a string can be. */
const inPieces: Readonly<Partial<Record<ReporterName, () => Promise<PieceReporter>>>> = {
  pretty: async () => (await import("./pretty.ts")).prettyPieces,
  compact: async () => (await import("./compact.ts")).compactPieces,
  json: async () => (await import("./json.ts")).jsonPieces,
  jsonl: async () => (await import("./jsonl.ts")).jsonlPieces,
  csv: async () => (await import("./csv.ts")).csvPieces,
  sarif: async () => (await import("./sarif.ts")).sarifPieces,
};

/** Load the reporter of a format, to write piece by piece. */
export async function loadPieceReporter(name: ReporterName): Promise<PieceReporter> {
  const load = inPieces[name];
  return load ? load() : inOnePiece(await loadReporter(name));
}
