import type { Message } from "./messages/index.ts";

/** Where in which file a mistake stands, with the line itself. */
export interface SourcePlace {
  path: string;
  line: number;
  column: number;
  /** The text of the line. */
  excerpt: string;
}

/** What is wrong and what to do, to be said in the user's language, and where. */
export interface Problem {
  message: Message;
  place?: SourcePlace;
}

/** One or more mistakes that the user can mend. */
export class UserError extends Error {
  /** At least one, in the order in which they should be said. */
  readonly problems: readonly Problem[];

  constructor(problem: Message | readonly Problem[], place?: SourcePlace) {
    const problems = "id" in problem ? [{ message: problem, ...(place && { place }) }] : problem;
    super(problems.map(({ message }) => message.id).join(", "));
    this.name = "UserError";
    this.problems = problems;
  }
}

/** Put problems in the order of their files, and of where they stand there. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(({ place: one }, { place: other }) => {
    if (!one || !other) return Number(Boolean(one)) - Number(Boolean(other));
    if (one.path !== other.path) return one.path < other.path ? -1 : 1;
    return one.line - other.line || one.column - other.column;
  });
}
