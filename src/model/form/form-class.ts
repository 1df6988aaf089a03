/** What a form of a word is. */
export type FormClass =
  | "infinitive"
  | "present"
  | "past"
  | "participle"
  | "imperative"
  | "gerund"
  | "singular"
  | "plural"
  | "diminutive"
  | "inflected";
