import { expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { tokensOf } from "./sentences.ts";

test.each<[Language, string, string]>([
  // Elisions and inner marks: one word each.
  ["nl", "'s Avonds en ’s middags", "'s avonds en 's middags"],
  ["nl", "in ’s-Hertogenbosch en 's-Gravenhage", "in 's-hertogenbosch en 's-gravenhage"],
  ["nl", "'t Is zo’n dag, 'n mooie", "'t is zo'n dag , 'n mooie"],
  [
    "nl",
    "foto’s A4'tje e-mail auto-ongeluk in- en uitgang",
    "foto's a4'tje e-mail auto-ongeluk in- en uitgang",
  ],
  ["nl", "en/of AT&T heer/mevrouw", "en/of at&t heer / mevrouw"],
  ["nl", "‘s’ is 'n letter", "' s ' is 'n letter"],
  ["nl", "ge\u00ADre\u00ADgeld en ge\u200Bdaan", "geregeld en gedaan"],
  ["nl", "e\u0301e\u0301n\u00A0klant", "één klant"],
  ["en", "'Twas for 'em, ’cause", "'twas for 'em , 'cause"],
  ["en", "We’re sorry, didn't we", "we're sorry , didn't we"],
  ["en", "e-mail co-op AT&T customer's", "e-mail co-op at&t customer's"],
  ["en", "and/or he/she", "and / or he / she"],
  ["en", "'Sorry' is a 'word'", "' sorry ' is a ' word '"],
  ["en", "re\u00ADgret and re\u200Bgret", "regret and regret"],
  ["en", "cafe\u0301\u00A0owner", "café owner"],
  // Abbreviations keep their stop, other words do not.
  ["nl", "Dhr. Jansen belt z.s.m. bestelnr. 5", "dhr. jansen belt z.s.m. bestelnr. number:5"],
  ["nl", "Dank u.", "dank u ."],
  ["nl", "J. de Vries", "j. de vries"],
  ["en", "Mr. Smith at 5 p.m. in the U.S. army", "mr. smith at number:5 p.m. in the u.s. army"],
  ["en", "So do I.", "so do i ."],
  ["en", "J. Smith", "j. smith"],
  // Marks.
  ["nl", "Wat!!! Echt?! Tja... ja…", "wat ! echt ? ! tja … ja …"],
  ["nl", "„Ja” – nee — of «ja» - 2–3", '" ja " – nee – of " ja " – number:2 – number:3'],
  ["nl", "let op:we (u) [x]; € 5 & 6%", "let op : we ( u ) [ x ] ; € number:5 & number:6 %"],
  ["en", "What!!! Really?! Well... yes…", "what ! really ? ! well … yes …"],
  ["en", "“Yes” – no — or ‘yes’ - 2–3", "\" yes \" – no – or ' yes ' – number:2 – number:3"],
  ["en", "note:we (you) [x]; $ 5 & 6%", "note : we ( you ) [ x ] ; $ number:5 & number:6 %"],
  // Tokens against each other.
  ["en", "{shop}'s :)^AB", "placeholder:{shop} 's emoji::) signature:^ab"],
  ["nl", "#sorry-actie @tom's", "hashtag:#sorry -actie handle:@tom 's"],
])("%s: %s", async (language, value, expected) => {
  expect((await tokensOf(value, language)).join(" ")).toBe(expected);
});
