import type { Message } from "../../model/messages/index.ts";
import type { Stretch } from "./ast.ts";

/** A mistake in a pattern: what is wrong, and where in the pattern string. */
export class PatternMistake extends Error {
  readonly problem: Message;
  readonly stretch: Stretch;

  constructor(problem: Message, stretch: Stretch) {
    super(problem.id);
    this.name = "PatternMistake";
    this.problem = problem;
    this.stretch = stretch;
  }
}

/** Do what may find a mistake in a pattern, and leave off at it. */
export function leaveMistakes(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PatternMistake)) throw error;
  }
}
