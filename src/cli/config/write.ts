import { stringify } from "yaml";
import type { Origin, Setting } from "../../config/origins.ts";
import { escapeControls } from "../../report/escape.ts";

/** Writes where a setting comes from. */
export type ShowOrigin = (origin: Origin) => string;

/** Write settings as YAML, with where each comes from behind it. */
export function settingsYaml(settings: readonly Setting[], originOf: ShowOrigin): string {
  const lines = settings.flatMap((setting, index) => linesOf(setting, settings[index - 1]));
  const widths = lines.filter(({ origin }) => origin).map(({ text }) => text.length);
  const width = Math.max(0, ...widths.filter((one) => one <= widest));
  return lines
    .map(({ text, origin }) => (origin ? `${text.padEnd(width)}  # ${originOf(origin)}` : text))
    .map((line) => `${escapeControls(line)}\n`)
    .join("");
}

/** What is longer has its origin right behind it. */
const widest = 48;

interface Line {
  text: string;
  origin?: Origin;
}

function linesOf(
  { way, value, isItem, origin }: Setting,
  before: Setting | undefined,
): readonly Line[] {
  const [top = "", key] = way;
  const isNested = isItem || key !== undefined;
  const head = isNested && before?.way[0] !== top ? [{ text: `${top}:` }] : [];
  const text = isItem
    ? `  - ${flow(value)}`
    : key === undefined
      ? `${top}: ${flow(value)}`
      : `  ${flow(key)}: ${flow(value)}`;
  // No configuration may say so: it is a comment.
  const isNoSetting = (top === "language" && value === "auto") || top === "only" || top === "skip";
  return [...head, { text: isNoSetting ? `# ${text}` : text, origin }];
}

function flow(value: unknown): string {
  return stringify(value, {
    collectionStyle: "flow",
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trim();
}

/** Put settings into one value, as a configuration has them. */
export function settingsTree(settings: readonly Setting[]): object {
  const tree: Record<string, unknown> = {};
  for (const { way, value, isItem } of settings) {
    const [top = "", key] = way;
    const known = tree[top];
    if (isItem) tree[top] = [...(Array.isArray(known) ? known : []), value];
    else tree[top] = key === undefined ? value : { ...(known as object | undefined), [key]: value };
  }
  return tree;
}

/** List where settings come from, by JSON pointers. */
export function originsByPointer(
  settings: readonly Setting[],
  originOf: ShowOrigin,
): Readonly<Record<string, string>> {
  const count = new Map<string, number>();
  return Object.fromEntries(
    settings.map(({ way, isItem, origin }) => {
      const name = way.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
      const index = count.get(name) ?? 0;
      count.set(name, index + 1);
      return [isItem ? `${name}/${index}` : name, originOf(origin)];
    }),
  );
}

/** Make a writer of origins, in which files are called as messages call them. */
export function originShower(shown: (path: string) => string): ShowOrigin {
  return (origin) => {
    if (origin === "default") return origin;
    return "flag" in origin ? origin.flag : `${shown(origin.path)}:${origin.line}`;
  };
}
