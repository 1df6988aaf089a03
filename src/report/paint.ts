import { Chalk } from "chalk";
import type { Severity } from "../model/rule.ts";
import type { ReportOptions } from "./options.ts";

/** Gives words a colour or a weight; the same words where there are no colours. */
export type Brush = (words: string) => string;

/** The few looks that a report for people has. */
export interface Paint extends Readonly<Record<Severity, Brush>> {
  readonly path: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
  readonly clean: Brush;
}

/** Choose the looks for a level of colour. */
export function paintFor(level: ReportOptions["color"]): Paint {
  // An instance of our own: the global one looks at the environment.
  const chalk = new Chalk({ level });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    path: chalk.bold.underline,
    strong: chalk.bold,
    faint: chalk.dim,
    clean: chalk.green,
  };
}
