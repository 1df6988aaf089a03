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
