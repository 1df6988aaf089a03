import type { Contact } from "./contact.ts";
import type { Genre } from "./facts.ts";
import type { Language } from "./language.ts";
import type { LibrarySummary } from "./library.ts";
import type { Many } from "./many.ts";
import type { Place } from "./place.ts";
import type { Evidence, Profile } from "./profile.ts";
import type { Severity } from "./rule.ts";
import type { ByteColumns } from "./source-lines.ts";

/** A sentence and what it does. */
export interface SentenceReport {
  text: string;
  place: Place;
  /** Another's words: read, and not judged. */
  quoted: boolean;
  /** A template says it in place of another sentence of the text; absent: it is one of its own. */
  variant?: true;
  strategies: readonly string[];
  claimed: readonly string[];
  components: readonly string[];
}

/** A change that mends a finding. */
export interface Fix {
  replacement: string;
  /** Whether a machine may make it unseen. */
  safe: boolean;
}

/** What the user is told. */
export interface Finding {
  ruleId: string;
  category: string;
  severity: Severity;
  /** What the rule is called, as is `message`, in the language of the text. */
  title: string;
  message: string;
  advice: string;
  /** The words as written. */
  text: string;
  fix: Fix | null;
  /** Stays the same when the text around it moves. */
  fingerprint: string;
  /** Null where the whole text is meant. */
  place: Place | null;
  /** Of `place`, in UTF-8; absent where they are its columns in UTF-16 units. */
  byteColumns?: ByteColumns;
  /** The sentence, as an index into `sentences`, and offsets in its text, end exclusive. */
  context: { sentence: number; start: number; end: number } | null;
}

/** What someone binds themselves to do, in the words of the text; what it does not say is null. */
export interface PromiseReport extends Evidence {
  who: string | null;
  what: string;
  /** By when; no date is worked out. */
  when: string | null;
  condition: string | null;
  /** Effort instead of an act, “soon” instead of a day: it binds nobody. */
  vague: boolean;
}

/** All there is to say about one text. */
export interface TextReport {
  id: string;
  pointer: string | null;
  /** Null where it is skipped. */
  language: Language | null;
  genre: Genre | null;
  /** Why it was not judged; null if it was. */
  skipped: string | null;
  profile: Profile;
  /** Null where no message is known, and the text does not warn of anything. */
  contact: Contact | null;
  sentences: readonly SentenceReport[];
  findings: readonly Finding[];
  promises: readonly PromiseReport[];
  /** Findings that its writer asks to ignore; absent if there are none. */
  ignored?: readonly IgnoredFinding[];
}

/** A finding that is not told, and why. */
export interface IgnoredFinding {
  ruleId: string;
  /** Null where the whole text is meant. */
  place: Place | null;
  reason: string | null;
}

/** What asks to ignore what is not there. */
export interface UnusedIgnore {
  line: number;
  rules: readonly string[];
  /** The configuration that it stands in, if not in the file itself. */
  path?: string;
}

/** The reports of the texts of a file. */
export type Texts = Many<TextReport>;

/** All there is to say about one file. */
export interface FileReport<Held extends Texts = readonly TextReport[]> {
  path: string;
  format: string;
  /** What asks to ignore what is not there; absent if there are none. */
  unusedIgnores?: readonly UnusedIgnore[];
  /** What its texts call that is in no file that was read; absent if there is nothing. */
  unread?: readonly string[];
  texts: Held;
}

/** What a rule that fired is about. */
export interface RuleReport {
  title: string;
  why: string;
  url: string;
  sources: readonly string[];
}

/** A file, or a part of one, that could not be read. */
export interface FailureReport {
  path: string;
  message: string;
  line?: number;
  column?: number;
}

/** All there is to say about a run: the JSON output, version 1. Only additions may be made to it. */
export interface Report<Held extends Texts = readonly TextReport[]> {
  version: 1;
  tool: {
    name: "oprecht";
    version: string;
    /** SHA-256 over the rule sets, in hexadecimal. */
    rules: string;
  };
  summary: {
    files: number;
    texts: number;
    errors: number;
    warnings: number;
    infos: number;
    /** Absent where fewer than two texts were judged. */
    library?: LibrarySummary;
  };
  /** By id; only the rules that fired. */
  rules: Readonly<Record<string, RuleReport>>;
  files: readonly FileReport<Held>[];
  failures: readonly FailureReport[];
}
