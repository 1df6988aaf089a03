import { stow } from "./cache/stow.ts";
import { summarize } from "./engine/library/summary.ts";
import type { Finding, Report, Texts } from "./model/report.ts";

/** Findings that were there before anyone looked: per file their fingerprints, which hold no positions. */
export interface Baseline {
  version: 1;
  /** Path, from the folder of the baseline -> fingerprints, each behind its rule, sorted. */
  files: Readonly<Record<string, readonly string[]>>;
}

/** A report without the findings that a baseline has, and what it has that is no longer there. */
export interface Compared {
  report: Report<Texts>;
  /** How many findings were left out. */
  known: number;
  /** Of the files of the report, how many findings of the baseline are gone. */
  gone: number;
}

/** Give the path by which a baseline knows a file. */
export type Naming = (path: string) => string;

/** Make a baseline of all that a report found. */
export function baselineOf(report: Report<Texts>, nameOf: Naming): Baseline {
  const files = report.files.map(({ path, texts }) => {
    const keys = Array.from(texts, ({ findings }) => findings.map(keyOf));
    return [nameOf(path), keys.flat().sort()] as const;
  });
  return sorted(files.filter(([, keys]) => keys.length > 0));
}

/**
 * Bring a baseline up to date with a report on some of its files, or all: what is gone goes, and
 * unless `onlyLess` is asked for, what is new comes.
 */
export function updateBaseline(
  before: Baseline,
  report: Report<Texts>,
  nameOf: Naming,
  onlyLess: boolean,
): Baseline {
  const now = baselineOf(report, nameOf);
  const judged = new Set(report.files.map(({ path }) => nameOf(path)));
  const kept = Object.entries(before.files).flatMap(([path, keys]) => {
    if (!judged.has(path)) return [[path, keys] as const];
    return onlyLess ? [[path, common(keys, now.files[path] ?? [])] as const] : [];
  });
  const files = onlyLess ? kept : [...kept, ...Object.entries(now.files)];
  return sorted(files.filter(([, keys]) => keys.length > 0));
}

/** Leave out of a report what a baseline has. */
export function compareWith(baseline: Baseline, report: Report<Texts>, nameOf: Naming): Compared {
  let known = 0;
  let gone = 0;
  const files = report.files.map((file) => {
    const left = countEach(baseline.files[nameOf(file.path)] ?? []);
    const texts = stow(
      changed(file.texts, (text) => {
        const findings = text.findings.filter((finding) => !take(left, keyOf(finding)));
        known += text.findings.length - findings.length;
        return { ...text, findings };
      }),
    );
    for (const count of left.values()) gone += count;
    return { ...file, texts };
  });
  return { report: { ...report, files, summary: summarize(files) }, known, gone };
}

function* changed<One>(all: Iterable<One>, change: (one: One) => One): Generator<One> {
  for (const one of all) yield change(one);
}

function keyOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId} ${fingerprint}`;
}

function countEach(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Take one off what is left of a key; false if none is. */
function take(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  if (count === 0) return false;
  left.set(key, count - 1);
  return true;
}

function common(keys: readonly string[], others: readonly string[]): readonly string[] {
  const left = countEach(others);
  return keys.filter((key) => take(left, key));
}

/** Files by name, so that two branches seldom change the same lines. */
function sorted(files: readonly (readonly [string, readonly string[]])[]): Baseline {
  return {
    version: 1,
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Read a baseline; undefined if it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isBaseline(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(data: unknown): data is Baseline {
  if (typeof data !== "object" || data === null || !("files" in data) || !("version" in data)) {
    return false;
  }
  const { files, version } = data;
  if (version !== 1 || typeof files !== "object" || files === null) return false;
  return Object.values(files).every(
    (keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string"),
  );
}
