import type { FormClass } from "../../model/form/form-class.ts";

export type { FormClass };

/** All forms of a word. */
export interface Paradigm {
  lemma: string;
  /** Every form that stands as one piece, lower case; it may be several words: “aan te bieden”. */
  forms: readonly string[];
  /** Forms that want a particle later in the clause: “bied … aan”. Absent for what does not separate. */
  split?: { particle: string; forms: readonly string[] };
  /** Forms by what they are, those of `split` included. */
  classes: Readonly<Partial<Record<FormClass, readonly string[]>>>;
}
