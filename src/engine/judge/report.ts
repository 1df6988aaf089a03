import type { Text } from "../../model/document.ts";
import type { Facts } from "../../model/facts.ts";
import type { Language } from "../../model/language.ts";
import type { Match } from "../../model/match.ts";
import { say } from "../../model/messages/index.ts";
import { emptyProfile } from "../../model/profile.ts";
import type { Finding, SentenceReport, TextReport } from "../../model/report.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Lines } from "../../model/source-lines.ts";
import { contactOf, type Heard } from "./contact.ts";
import { isUnbroken } from "./echo.ts";
import { fill } from "./fill.ts";
import type { Found } from "./find.ts";
import { createFingerprinter } from "./fingerprint.ts";
import { isVoid } from "./grade.ts";
import type { Policy } from "./policy.ts";
import { type BareProfile, profileOf } from "./profile.ts";
import { remarksOn } from "./remarks.ts";
import { reportPromises } from "./report-promises.ts";
import type { SetAside } from "./set-aside.ts";
import { verdictOf } from "./verdict.ts";
import { type Setting, settingOf, whereOf } from "./where.ts";

/** What was found in a text, before it has places in the source. */
export interface Judgement {
  language: Language;
  facts: Facts;
  sentences: readonly Sentence[];
  matches: readonly Match[];
  findings: readonly Found[];
  /** Findings that nobody wants to hear of. */
  aside: readonly SetAside[];
  /** What the text is held to; absent: nothing. */
  policy?: Policy;
  /** What the text answers, where that is known. */
  heard?: Heard | undefined;
}

/** Say of a text what was found, in the words of its source and at their places there. */
export function reportText(text: Text, judgement: Judgement, lines: Lines): TextReport {
  const { language, facts } = judgement;
  const setting = settingOf(text, judgement.sentences, lines);
  return {
    ...head(text),
    language,
    genre: facts.genre ?? null,
    ...reportWhole(judgement, setting),
    sentences: reportSentences(judgement, setting),
    findings: reportFindings(judgement, setting),
    promises: reportPromises(judgement.matches, text.value, setting.place),
    ...(judgement.aside.length > 0 && {
      ignored: judgement.aside.map(({ found, by }) => ({
        ruleId: found.rule.id,
        place: setting.place(found.start, found.end),
        reason: by.reason ?? null,
      })),
    }),
  };
}

/** Say of a text why it was not judged. */
export function reportSkipped(text: Text, reason: string): TextReport {
  return { ...head(text), skipped: reason };
}

/** What is said of a text before anything is known of it. */
function head(text: Text): TextReport {
  return {
    id: text.id,
    pointer: text.pointer ?? null,
    language: null,
    genre: null,
    skipped: null,
    profile: emptyProfile,
    contact: null,
    sentences: [],
    findings: [],
    promises: [],
  };
}

/** Say what a text does as a whole, and how it meets the customer. */
function reportWhole(
  judgement: Judgement,
  setting: Setting,
): Pick<TextReport, "profile" | "contact"> {
  const { language, facts, matches, findings, heard } = judgement;
  const profile = profileIn(judgement, setting);
  const contact = contactOf(heard, { profile, matches, facts });
  const verdict = verdictOf(profile, findings.some(isVoid));
  const remarks = remarksOn({ profile, contact, facts }, language);
  const { strategies, claimed, order, apology, voice } = profile;
  const said = verdict ? say(language, verdict) : "";
  // Named one by one: what is spread has a shape of its own in memory, one for each text.
  const { pattern, advice } = remarks;
  return {
    profile: { strategies, claimed, order, apology, voice, pattern, advice, verdict: said },
    contact,
  };
}

function profileIn(
  { facts, sentences, matches, findings }: Judgement,
  { evidence, indexOf }: Setting,
): BareProfile {
  return profileOf({
    matches: matches.toSorted((a, b) => a.start - b.start || a.end - b.end),
    findings,
    sentences: sentences.filter(({ quoted, isVariant }) => !quoted && !isVariant).length,
    indexOf: ({ sentence }) => indexOf.get(sentence) ?? 0,
    evidenceOf: ({ start, end }) => evidence(start, end),
    isFragment: facts.genre === "fragment",
  });
}

function reportSentences(
  { sentences, matches }: Judgement,
  { evidence }: Setting,
): readonly SentenceReport[] {
  const bySentence = new Map<Sentence, Match[]>();
  for (const match of matches) {
    const own = bySentence.get(match.sentence);
    if (own) own.push(match);
    else bySentence.set(match.sentence, [match]);
  }
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const own = bySentence.get(sentence) ?? [];
    const used = own.filter(({ undoneBy }) => undoneBy === undefined);
    const undone = own.filter(({ undoneBy }) => undoneBy !== undefined);
    const strategies = namesOf(used, "strategy");
    const { text, place } = evidence(start, end);
    return {
      text,
      place,
      quoted: sentence.quoted,
      ...(sentence.isVariant && { variant: true as const }),
      strategies,
      claimed: unlike(namesOf(undone, "strategy"), strategies),
      components: namesOf(used, "component"),
    };
  });
}

/** List the names of the rules of a category that match, each once. */
function namesOf(matches: readonly Match[], category: string): readonly string[] {
  const own = matches.filter(({ rule }) => rule.category === category);
  if (own.length === 0) return none;
  return [...new Set(own.map(({ rule }) => rule.id.slice(category.length + 1)))];
}

function unlike(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.length === 0 ? none : names.filter((name) => !others.includes(name));
}

/** Of most sentences there is little to say, and a library has very many: they share their nothing. */
const none: readonly string[] = [];

function reportFindings({ findings, facts }: Judgement, setting: Setting): readonly Finding[] {
  const { value } = setting.text;
  const fingerprint = createFingerprinter();
  return findings.map((found) => {
    const { rule, of, sentence, severity } = found;
    const filled = (message: string) => fill(message, found, value, facts.audience);
    const { text, ...where } = whereOf(found, setting);
    return {
      ruleId: rule.id,
      category: rule.category,
      severity,
      title: rule.title,
      message: filled(of.message ?? rule.message),
      advice: filled(of.advice ?? rule.advice),
      text,
      fix:
        of.replace && isUnbroken(found, value)
          ? { replacement: capitalAs(text, filled(of.replace.with)), safe: of.replace.safe }
          : null,
      fingerprint: fingerprint(rule.id, text, value.slice(sentence.start, sentence.end)),
      ...where,
    };
  });
}

/** Let a replacement begin with a capital where the words do that it is for. */
function capitalAs(words: string, replacement: string): string {
  if (!/^\p{Lu}/u.test(words)) return replacement;
  return replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
