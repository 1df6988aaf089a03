import type { Reporter } from "./options.ts";

export type { Reporter, ReportOptions } from "./options.ts";

// Loaded on demand: who asks for JSON does not wait for colours.
const reporters = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  compact: async () => (await import("./compact.ts")).compact,
  json: async () => (await import("./json.ts")).json,
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
