import type { Channel, Fault, Genre } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import type { PageOptions } from "../../report/page-style.ts";
import type { Io } from "../io.ts";

/** The flags of all commands of `oprecht rules`; each has some of them. */
export interface RulesFlags {
  lang?: Language | "auto";
  category?: string;
  forms?: boolean;
  genre?: Genre;
  fault?: Fault;
  channel?: Channel;
  rules?: readonly string[];
  config?: string | boolean;
  color?: boolean;
}

/** What a command of `oprecht rules` is given. */
export interface Request {
  args: readonly string[];
  flags: RulesFlags;
  style: PageOptions;
  io: Io;
  cwd: string;
}
