import { resolve } from "node:path";
import type { Setting } from "../../config/origins.ts";
import type { Options } from "../options.ts";

/** Put what flags say over what a configuration says, in the order of the keys, and add what holds where nobody speaks. */
export function withFlags(
  settings: readonly Setting[],
  options: Options<string>,
  cwd: string,
): readonly Setting[] {
  const flags = flagSettings(options, cwd);
  const said = [...settings.filter((one) => !flags.some((flag) => beats(flag, one))), ...flags];
  const missing = defaults.filter(({ way }) => !said.some((one) => isSame(one.way, way)));
  const all = [...said, ...missing];
  return order.flatMap((key) => all.filter(({ way }) => way[0] === key));
}

/** The keys of a configuration, in the order in which they are shown. */
const order: readonly string[] = [
  "language",
  "genre",
  "organisation",
  "fault",
  "channel",
  "audience",
  "rules",
  "only",
  "skip",
  "allow",
  "packs",
  "expect",
  "extract",
  "fail-on",
  "max-warnings",
];

const defaults: readonly Setting[] = [
  { way: ["language"], value: "auto", origin: "default" },
  { way: ["fault"], value: "unknown", origin: "default" },
  { way: ["fail-on"], value: "error", origin: "default" },
];

function flagSettings(options: Options<string>, cwd: string): readonly Setting[] {
  const { lang, facts, rules, only, skip, packs = [] } = options;
  const one = (flag: string, way: readonly string[], value: unknown): readonly Setting[] =>
    value === undefined ? [] : [{ way, value, origin: { flag } }];
  return [
    ...one("--lang", ["language"], lang),
    ...one("--genre", ["genre"], facts.genre),
    ...one("--org", ["organisation"], facts.organisation),
    ...one("--fault", ["fault"], facts.fault),
    ...one("--channel", ["channel"], facts.channel),
    ...one("--audience", ["audience"], facts.audience),
    ...Object.entries(rules).flatMap(([id, value]) => one("--rule", ["rules", id], value)),
    ...one("--only", ["only"], only),
    ...one("--skip", ["skip"], skip),
    ...packs.map((pack) => ({
      ...{ way: ["packs"], value: resolve(cwd, pack), isItem: true },
      origin: { flag: "--rules" },
    })),
  ];
}

/** What a flag says of a category also beats what a file says of its rules. */
function beats({ way, isItem }: Setting, weaker: Setting): boolean {
  if (isItem) return false;
  const isOfCategory = way[0] === "rules" && weaker.way[1]?.split("/", 1)[0] === way[1];
  return isSame(way, weaker.way) || (isOfCategory && weaker.way[0] === "rules");
}

function isSame(way: readonly string[], other: readonly string[]): boolean {
  return way.join("\0") === other.join("\0");
}
