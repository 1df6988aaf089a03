import type { Language } from "../model/language.ts";
import { isLanguage } from "../model/language.ts";

/** Tell in which language the user wants to be spoken to; known before the flags are parsed, so that their mistakes can be told. */
export function userLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(argv);
  if (isLanguage(asked)) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl(?![a-z])/i.test(locale) ? "nl" : "en";
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const flags = end < 0 ? argv : argv.slice(0, end);
  const at = flags.findLastIndex((arg) => arg === "--ui-lang" || arg.startsWith("--ui-lang="));
  const flag = flags[at];
  return flag?.includes("=") ? flag.slice("--ui-lang=".length) : flag && flags[at + 1];
}
