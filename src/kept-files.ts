import { sha256 } from "./cache/key.ts";
import { manyTexts } from "./engine/judge/brief.ts";
import type { Input } from "./input.ts";
import type { FailureReport, FileReport, Report } from "./model/report.ts";
import type { Store } from "./model/store.ts";
import type { LintOptions } from "./options.ts";
import { codeHash } from "./ruleset/builtin.ts";
import { hashPacks } from "./ruleset/read-packs.ts";

/** All that a report says of a file. */
export interface Outcome {
  /** Absent where there was nothing to judge. */
  file?: FileReport;
  failures: readonly FailureReport[];
  /** The rules that the file brings into the report. */
  rules: Report["rules"];
}

/** Where the outcome of a file is kept, under all that decides it. */
export interface Slot {
  take(): Outcome | undefined;
  keep(outcome: Outcome): void;
}

/** Makes the slot of a file; undefined if nothing of it is to be kept. */
export type SlotMaker = (
  kind: Input,
  content: Uint8Array,
  options: LintOptions,
) => Slot | undefined;

/** Make a maker of slots; what packs hold is looked at once. `around` is what else decides: the key of other files. */
export function slotMaker(around = ""): SlotMaker {
  const known = new Map<string, string>();
  const hashOf = (packs: readonly string[]) => {
    const name = packs.join("\0");
    const hash = known.get(name) ?? (packs.length > 0 ? hashPacks(packs) : "");
    known.set(name, hash);
    return hash;
  };
  return (kind, content, options) => {
    const { store, packs = [] } = options;
    if (!store || kind.isPassing) return undefined;
    const key = keyOf(kind, content, options, [hashOf(packs), around]);
    return slotIn(store, { name: `file\0${kind.path}`, key, brief: options.brief ?? false });
  };
}

/** What is kept. */
interface Kept {
  outcome: Outcome;
  brief: boolean;
}

/** Apart, so that it holds on to nothing of the file. */
function slotIn(
  store: Store,
  { name, key, brief }: { name: string; key: string; brief: boolean },
): Slot {
  // Of a few texts nothing is left out, so that one outcome will do for all formats.
  const isFit = ({ outcome: { file }, ...kept }: Kept) =>
    kept.brief === brief || (file?.texts.length ?? 0) <= manyTexts;
  return {
    take: () => {
      const kept = store.take<Kept>(name, key);
      return kept && isFit(kept) ? kept.outcome : undefined;
    },
    keep: (outcome) => store.keep(name, key, { outcome, brief } satisfies Kept),
  };
}

function keyOf(
  { path, format, isFound, before }: Input,
  content: Uint8Array,
  { store: _, onText: __, brief: ___, ...options }: LintOptions,
  others: readonly string[],
): string {
  // Whatever is new among the options counts without a word here.
  const setting = JSON.stringify([path, format, isFound, before !== undefined, options]);
  return sha256([codeHash, process.version, ...others, setting, content, before ?? ""]);
}
