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

/** Hears, of one text after the other, what sounds as if several people spoke, or nobody did. */
export interface Voice {
  add(text: TextReport): void;
  summary(): LibraryVoice;
}

/** Make ready to hear how the judged texts of a library sound together. */
export function createVoice(): Voice {
  const address = { u: 0, je: 0, mixed: 0 };
  const openings = createWordings();
  const signoffs = createWordings();
  let impersonal = 0;
  return {
    add: (text) => {
      const form = text.profile.voice.address;
      if (form) address[form] += 1;
      openings.add(openingOf(text));
      signoffs.add(signoffOf(text));
      if (isImpersonal(text)) impersonal += 1;
    },
    summary: () => ({
      address,
      openings: openings.all().filter(({ texts }) => texts > alikeOpenings),
      signoffs: signoffs.all(),
      impersonal,
    }),
  };
}

/** Give the first sentence that is more than a greeting. */
function openingOf({ sentences }: TextReport): string | undefined {
  return sentences.find(({ text, quoted }) => !quoted && !isGreeting(text))?.text;
}

/** Tell whether a sentence is too short to be more than a greeting or a name. */
export function isGreeting(sentence: string): boolean {
  return sentence.split(/\s+/).length < fewestWords;
}

const signoff =
  /^(?:(?:met |vriendelijke |hartelijke |warme )+groet(?:en)?|groet(?:en|jes)?|hoogachtend|(?:kind|best|warm) regards|regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely|cheers|fijne (?:dag|avond|weekend)(?: nog)?|have a (?:nice|good|great|lovely) (?:day|evening|weekend))(?=[^\p{L}]|$)/iu;

/** Give the formula that a text closes with, without the name behind it. */
function signoffOf({ sentences }: TextReport): string | undefined {
  return sentences.slice(-3).flatMap(({ text }) => signoff.exec(text)?.[0] ?? [])[0];
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

/** Make a counter of wordings, capitals and white space aside; the most frequent come first. */
function createWordings() {
  const found = new Map<string, { text: string; texts: number }>();
  return {
    add: (text: string | undefined) => {
      if (text === undefined) return;
      const key = text.toLowerCase().replace(/\s+/g, " ");
      const known = found.get(key);
      if (known) known.texts += 1;
      else found.set(key, { text, texts: 1 });
    },
    all: (): readonly Wording[] => [...found.values()].sort((a, b) => b.texts - a.texts),
  };
}
