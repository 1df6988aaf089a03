import { sha256 } from "../cache/key.ts";
import { unkept } from "../cache/stow.ts";
import type { FailureReport, FileReport, Report, TextReport, Texts } from "../model/report.ts";
import type { Store } from "../model/store.ts";
import { codeHash } from "../ruleset/builtin.ts";
import { hashPacks } from "../ruleset/read-packs.ts";
import type { Input } from "./input.ts";
import type { LintOptions } from "./options.ts";

/** All that a report says of a file. */
export interface Outcome<Held extends Texts = readonly TextReport[]> {
  /** Absent where there was nothing to judge. */
  file?: FileReport<Held>;
  failures: readonly FailureReport[];
  /** The rules that the file brings into the report. */
  rules: Report["rules"];
}

/** Where the outcome of a file is kept, under all that decides it. */
export interface Slot {
  take(): Outcome<Texts> | undefined;
  keep(outcome: Outcome<Texts>): void;
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
    return slotIn(store, `file\0${kind.path}`, key);
  };
}

/** Apart, so that it holds on to nothing of the file. */
function slotIn(store: Store, name: string, key: string): Slot {
  return {
    take: () => {
      const kept = store.take<Outcome<Texts>>(name, key);
      if (!kept?.file) return kept;
      return { ...kept, file: { ...kept.file, texts: unkept(kept.file.texts) } };
    },
    keep: (outcome) => store.keep(name, key, outcome),
  };
}

function keyOf(
  { path, format, isFound, before }: Input,
  content: Uint8Array,
  { store: _, onText: __, ...options }: LintOptions,
  others: readonly string[],
): string {
  // Whatever is new among the options counts without a word here.
  const setting = JSON.stringify([path, format, isFound, before !== undefined, options]);
  return sha256([codeHash, process.version, ...others, setting, content, before ?? ""]);
}
