import type { ReportOptions } from "../report/index.ts";
import type { Sink } from "./io.ts";

/** Decide on colour: the flag first, then FORCE_COLOR (as Node does), NO_COLOR, and what the stream is. */
export function colorLevel(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  stream: Pick<Sink, "isTTY">,
): ReportOptions["color"] {
  if (flag === false) return 0;
  const able = ability(env);
  if (flag) return able;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forcedLevel(forced, able);
  if (env.NO_COLOR || env.TERM === "dumb") return 0;
  return stream.isTTY ? able : 0;
}

function forcedLevel(value: string, able: ReportOptions["color"]): ReportOptions["color"] {
  if (value === "0" || value === "false") return 0;
  if (value === "2") return 2;
  return value === "3" ? 3 : able;
}

/** Tell how many colours a terminal like this has. */
function ability({
  COLORTERM = "",
  TERM = "",
}: Readonly<Record<string, string | undefined>>): 1 | 2 | 3 {
  if (COLORTERM === "truecolor" || COLORTERM === "24bit") return 3;
  return TERM.endsWith("256color") ? 2 : 1;
}
