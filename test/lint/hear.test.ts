import { expect, test } from "vitest";
import type { LintOptions } from "../../src/lint.ts";
import { lintText } from "../../src/lint.ts";
import type { Contact } from "../../src/model/contact.ts";

async function contactOf(text: string, options: LintOptions): Promise<Contact | null | undefined> {
  return (await lintText(text, options))?.contact;
}

const nothing: Contact = {
  mode: "reactive",
  reason: null,
  evidence: null,
  asks: false,
  answered: null,
  address: null,
  mirrored: null,
};

test.each<[string, string, LintOptions, Contact | null]>([
  ["a text that answers nothing", "Wij bellen u morgen terug.", { language: "nl" }, null],
  [
    "a warning",
    "Let op: morgen rijden er geen treinen naar Meppel.",
    { language: "nl" },
    { ...nothing, mode: "preventive" },
  ],
  [
    "a warning in English",
    "The problems with our payment app have been resolved.",
    { language: "en" },
    { ...nothing, mode: "preventive" },
  ],
  [
    "a warning in a reply",
    "Let op: morgen rijden er geen treinen naar Meppel.",
    { language: "nl", facts: { genre: "reply" } },
    null,
  ],
  [
    "a complaint to nobody",
    "Wat vervelend voor je!",
    { language: "nl", replyTo: "Tja. Mijn band is lek." },
    {
      ...nothing,
      mode: "proactive",
      reason: "personal-experience",
      evidence: "Mijn band is lek.",
      answered: true,
    },
  ],
  [
    "the same, in private",
    "Wat vervelend voor je!",
    { language: "nl", replyTo: "Mijn band is lek.", facts: { channel: "private" } },
    {
      ...nothing,
      reason: "personal-experience",
      evidence: "Mijn band is lek.",
      answered: true,
    },
  ],
  [
    "an English message that is answered in Dutch",
    "Wij bellen u morgen terug.",
    { language: "nl", replyTo: "My parcel never arrived and I have been waiting for a week now." },
    {
      ...nothing,
      mode: "proactive",
      reason: "personal-experience",
      evidence: "My parcel never arrived and I have been waiting for a week now.",
      answered: false,
    },
  ],
  [
    "a message in another language",
    "Wij bellen u morgen terug.",
    {
      replyTo: "Je n’ai toujours pas reçu mon colis et personne ne répond au téléphone chez vous.",
    },
    null,
  ],
  ["an empty message", "Wij bellen u morgen terug.", { language: "nl", replyTo: " " }, null],
  [
    "what the customer quotes",
    "Wij bellen u morgen terug.",
    { language: "nl", replyTo: "> Kunt u ons bellen?\n\nZeg het maar." },
    { ...nothing, mode: "proactive" },
  ],
])("%s", async (_, text, options, expected) => {
  expect(await contactOf(text, options)).toEqual(expected);
});

test.each([
  ["Wij bellen u, als u uw nummer stuurt.", "u"],
  ["We bellen je, als je je nummer stuurt.", "je"],
  ["We bellen je, als u uw nummer stuurt.", "mixed"],
  ["Wij bellen morgen. Dat zie je vaker.", null],
  ["Bel ons, dan bellen wij terug.", null],
])("%s addresses people with %s", async (text, expected) => {
  const report = await lintText(text, { language: "nl" });
  expect(report?.profile.voice.address).toBe(expected);
});

test("of English nothing is said of how it addresses people", async () => {
  const report = await lintText("We will call you.", { language: "en" });
  expect(report?.profile.voice.address).toBe(null);
});
