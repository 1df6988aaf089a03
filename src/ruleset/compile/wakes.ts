import type { Programs } from "../../model/program.ts";

/** Index programs by the symbols of their first need, the rarest. */
export function indexWakes(
  needs: readonly number[],
  needsStart: readonly number[],
): Pick<Programs, "wakes" | "wakesStart"> {
  const programsOf: number[][] = [];
  for (const [program, at] of needsStart.entries()) {
    for (const symbol of needs.slice(at + 3, at + 3 + (needs[at + 2] ?? 0))) {
      programsOf[symbol] ??= [];
      programsOf[symbol].push(program);
    }
  }
  const wakes: number[] = [];
  const wakesStart = Array.from(
    programsOf,
    (programs = []) => wakes.push(...programs) - programs.length,
  );
  return { wakes, wakesStart: [...wakesStart, wakes.length] };
}
