import type { LibraryVoice, Wording } from "../../model/library.ts";
import type { TextReport } from "../../model/report.ts";

/** So many texts may begin alike; more sound as if nobody wrote to anyone (domain reference 4.2). */
const alikeOpenings = 3;

/** A greeting or a name is no way to begin. */
const fewestWords = 4;

/** Strategies that say what happens next. */
const steps: ReadonlySet<string> = new Set([
  "compensation",
  "corrective-action",
  "redirect",
  "request-information",
]);

/** Elements by which a person is seen to speak. */
const persons: ReadonlySet<string> = new Set(["chv-agent-i", "chv-signature"]);

/** Say what sounds, over all judged texts, as if several people spoke, or nobody did. */
export function summarizeVoice(texts: readonly TextReport[]): LibraryVoice {
  const addresses = texts.map(({ profile }) => profile.voice.address);
  const count = (form: string) => addresses.filter((one) => one === form).length;
  return {
    address: { u: count("u"), je: count("je"), mixed: count("mixed") },
    openings: wordings(texts.flatMap(openingOf)).filter((one) => one.texts > alikeOpenings),
    signoffs: wordings(texts.flatMap(signoffOf)),
    impersonal: texts.filter(isImpersonal).length,
  };
}

/** Give the first sentence that is more than a greeting. */
function openingOf({ sentences }: TextReport): readonly string[] {
  const first = sentences.find(({ text, quoted }) => !quoted && !isGreeting(text));
  return first ? [first.text] : [];
}

/** Tell whether a sentence is too short to be more than a greeting or a name. */
export function isGreeting(sentence: string): boolean {
  return sentence.split(/\s+/).length < fewestWords;
}

const signoff =
  /^(?:(?:met |vriendelijke |hartelijke |warme )+groet(?:en)?|groet(?:en|jes)?|hoogachtend|(?:kind|best|warm) regards|regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely|cheers|fijne (?:dag|avond|weekend)(?: nog)?|have a (?:nice|good|great|lovely) (?:day|evening|weekend))(?=[^\p{L}]|$)/iu;

/** Give the formula that a text closes with, without the name behind it. */
function signoffOf({ sentences }: TextReport): readonly string[] {
  const last = sentences.slice(-3).flatMap(({ text }) => signoff.exec(text)?.[0] ?? []);
  return last.slice(0, 1);
}

/** Tell whether a sentence is a formula that a text closes with. */
export function isSignoff(sentence: string): boolean {
  return signoff.test(sentence);
}

function isImpersonal({ profile }: TextReport): boolean {
  const { strategies, voice } = profile;
  const isSomeone = voice.elements.some((id) => persons.has(id));
  return !isSomeone && !strategies.some(({ id }) => steps.has(id));
}

/** Count wordings, capitals and white space aside; the most frequent first. */
function wordings(texts: readonly string[]): readonly Wording[] {
  const found = new Map<string, { text: string; texts: number }>();
  for (const text of texts) {
    const key = text.toLowerCase().replace(/\s+/g, " ");
    const known = found.get(key);
    if (known) known.texts += 1;
    else found.set(key, { text, texts: 1 });
  }
  return [...found.values()].sort((a, b) => b.texts - a.texts);
}
