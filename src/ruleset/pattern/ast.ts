/** Where in the pattern string something stands; offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Something that a pattern asks for, before names are resolved. */
export type Element = Stretch & { optional: boolean } & (
    | { type: "word"; text: string }
    | { type: "prefix"; text: string }
    | { type: "suffix"; text: string }
    | { type: "lemma"; name: string }
    | { type: "set"; name: string }
    | { type: "label"; name: string }
    | { type: "class"; name: string }
    | { type: "mark"; mark: string }
    | { type: "any" }
    | { type: "not"; element: Element }
    | { type: "gap"; max: number; marks: boolean }
    | { type: "group"; alternatives: readonly Sequence[] }
    | { type: "capture"; name: string; sequence: Sequence }
    | { type: "anchor"; at: Anchor }
  );

/** Elements, one behind the other. */
export type Sequence = readonly Element[];

/** Start and end of the sentence; of the clause. */
export type Anchor = "^" | "$" | "^^" | "$$";
