import { describe, expect, test } from "vitest";
import type { Genre } from "../../../src/model/facts.ts";
import type { Language } from "../../../src/model/language.ts";
import { sentencesOf } from "./sentences.ts";

type Table = readonly (readonly string[])[];

/** Each row is a text as its sentences; they are joined by a space and must come apart again. */
function comesApart(language: Language, table: Table): void {
  test.each(table.map((row) => ({ row })))(`${language}: $row`, async ({ row }) => {
    expect(await sentencesOf(row.join(" "), language)).toEqual(row);
  });
}

describe("abbreviations", () => {
  comesApart("nl", [
    ["Dhr. De Vries belt u.", "Mevr. Jansen ook."],
    ["Bestelnr. 123 en klantnr. A12 zijn zoek."],
    ["Uw order, nr. 5, is er a.s. maandag."],
    ["We bellen u z.s.m. op."],
    ["We bellen u z.s.m.", "Tot dan!"],
    ["Kaas, brood enz.", "Daarna gingen we."],
    ["Kaas enz. werd niet geleverd."],
    ["Betaal a.u.b. bijv. met iDEAL, t.n.v. De Ster."],
    ["U wacht max. 5 dagen incl. het weekend."],
    ["De prijs is incl. btw.", "Mail ons."],
    ["J.P. de Vries en A. Jansen helpen u."],
    ["ABN AMRO N.V. betaalt u terug."],
    ["Ik werk bij De Ster B.V.", "Wij betalen u terug."],
    // Words, not abbreviations.
    ["Dank u.", "Wij lossen het op.", "Daarna kon het.", "Het kon.", "Dat is zo.", "Ja."],
    ["Dat is de kunst.", "Ik vond het een mooie art.", "Wij ook."],
    ["Zie art. 5 van de wet.", "Dat geldt."],
    ["Wij waren het zat.", "Jan belde.", "Dat was Jan.", "Hij belde."],
  ]);
  comesApart("en", [
    ["Mr. Smith called Dr. Jones.", "Ms. Bakker did too."],
    ["Order no. 123 is lost, and no. 5 too."],
    ["No.", "We did not."],
    ["I said no.", "She said no. 5 was lost."],
    ["Bring e.g. a receipt, i.e. proof."],
    ["Shoes, socks etc.", "We have it all."],
    ["Shoes etc. are in stock."],
    ["Call at 5 p.m. Monday, or at 6 p.m. EST."],
    ["We closed at 5 p.m.", "We are sorry."],
    ["It takes approx. 5 days, ref. AB12."],
    ["J. Smith of Acme Inc. Boston wrote to J.P. Morgan."],
    ["I work for Acme Inc.", "We are sorry."],
    ["It left the U.S. Air Force.", "We stay in the U.S.", "You do not."],
    // Words, not abbreviations.
    ["We came in.", "They left.", "Enjoy the sun.", "So do I.", "We know."],
    ["It is on sat. 5 March.", "She sat.", "He left."],
    ["This is plan B.", "We had none."],
  ]);
});

describe("stops before lower case and figures", () => {
  comesApart("nl", [
    ["sorry voor het ongemak.", "we gaan dit oplossen."],
    ["wat vervelend!", "stuur je ons een dm?", "dan kijken we mee."],
    ["ik los het op.", "we bellen u.", "dank u."],
    ["Bel ons morgen.", "2 collega's helpen u."],
    ["Het kost 50.", "We betalen dat."],
    ["Goed.", "'s Avonds zijn we open.", "'t Is zo."],
    // Not the end.
    ["“Sorry!” zei hij."],
    ["Tja... we weten het niet… nog niet."],
    ["Ga naar par. 3 van de gids."],
    ["Dit duurt ca. drie dagen, vlg. onze planning."],
    ["Dat kost evt. meer, zgn. extra kosten."],
    ["We zijn 's avonds open, om 10.30 uur, vanaf 3.5.2024."],
  ]);
  comesApart("en", [
    ["sorry about that.", "we will fix it."],
    ["are you ok?", "we can help!", "please dm us."],
    ["it is on us.", "we pay for it.", "thank you."],
    ["Please call.", "2 colleagues will help."],
    ["It costs 50.", "We pay."],
    ["It is up to you.", "we wait."],
    // Not the end.
    ["“Sorry!” he said."],
    ["Well... we do not know… yet."],
    ["See vol. 3 and fig. 2 of the guide."],
    ["It takes approx. three days, i.e. by the plan."],
    ["Was it (really?) lost?"],
    ["We open at 10.30 on 3.5.2024, v. early."],
  ]);
});

describe("list marks keep their stop", () => {
  test.each<[Language, string]>([
    ["nl", "1. Ga naar uw account."],
    ["nl", "a. Eerst belt u ons."],
    ["en", "12. Go to your account."],
    ["en", "b. Call us first."],
  ])("%s: %s", async (language, value) => {
    expect(await sentencesOf(value, language)).toEqual([value]);
  });
});

describe("missing spaces", () => {
  test.each<[Language, string, readonly string[]]>([
    ["nl", "Goed.Niet doen.", ["Goed.", "Niet doen."]],
    [
      "nl",
      "Is het goed?We horen het graag!Groetjes",
      ["Is het goed?", "We horen het graag!", "Groetjes"],
    ],
    ["nl", "Dat klopt!we bellen u.", ["Dat klopt!", "we bellen u."]],
    ["nl", "Wat naar.Ik help u.", ["Wat naar.", "Ik help u."]],
    [
      "nl",
      "Booking.com, Node.js en bol.com doen het.",
      ["Booking.com, Node.js en bol.com doen het."],
    ],
    ["nl", "Thuisbezorgd.nl en ASP.NET doen het.", ["Thuisbezorgd.nl en ASP.NET doen het."]],
    [
      "nl",
      "Kijk op bol.com/Help of Voorbeeld.nl/Retour.",
      ["Kijk op bol.com/Help of Voorbeeld.nl/Retour."],
    ],
    ["nl", "Het kost 1.234,56 om 10.30u.", ["Het kost 1.234,56 om 10.30u."]],
    ["en", "Done.Not so.", ["Done.", "Not so."]],
    ["en", "Are you done?We are!Bye", ["Are you done?", "We are!", "Bye"]],
    ["en", "Really?no.", ["Really?", "no."]],
    ["en", "It is lost.We know.", ["It is lost.", "We know."]],
    [
      "en",
      "Booking.com, Node.js and amazon.com work.",
      ["Booking.com, Node.js and amazon.com work."],
    ],
    ["en", "ASP.NET and U.S.A. work.", ["ASP.NET and U.S.A. work."]],
    ["en", "See example.com/Help or t.co/AbC.", ["See example.com/Help or t.co/AbC."]],
    ["en", "It costs 1,234.56 at 10.30am.", ["It costs 1,234.56 at 10.30am."]],
  ])("%s: %s", async (language, value, expected) => {
    expect(await sentencesOf(value, language)).toEqual(expected);
  });
});

describe("emoji, emoticons, signatures and addresses", () => {
  comesApart("nl", [
    ["Wat naar 😔", "Stuur ons een DM."],
    ["Sorry! 😔😔", "We komen eraan :(", "Bel ons even."],
    ["Wat naar 😔 👩‍👩‍👧", "Wij helpen."],
    ["Sorry! 😊", "we gaan kijken."],
    ["Dank je :)", "^AB"],
    ["We bellen u.", "*JK"],
    ["Kijk op www.voorbeeld.nl/hulp", "We helpen u graag."],
    // Not the end.
    ["Wij ❤ Utrecht."],
    ["We zijn zo 😊 blij met je."],
    ["😔 Wat naar."],
    ["Kijk op www.voorbeeld.nl of bel ons."],
    ["Levering duurt <3 werkdagen."],
    ["Het is 2^10 keer *JK* zo erg."],
  ]);
  comesApart("en", [
    ["Sorry about that :(", "Please DM us."],
    ["Thanks! 😊😊", "We will call."],
    ["So sorry 😔 :(", "Our fault."],
    ["Oh no! 😊", "we will look."],
    ["We will call you.", "^Anna"],
    ["Here is how to call them:", "-MD"],
    ["See https://t.co/AbC1", "Let us know."],
    ["We can help (1/2)", "^HK"],
    // Not the end.
    ["we ❤ New York."],
    ["We are so 😊 glad."],
    ["😔 That is bad."],
    ["See https://t.co/AbC1 or call us."],
    ["It takes <3 days."],
    ["It is 2^10 times *JK* as bad."],
  ]);
});

describe("line breaks", () => {
  test.each<[Language, Genre | undefined, readonly string[]]>([
    ["nl", undefined, ["Beste Anna,", "Wat vervelend."]],
    ["nl", undefined, ["Geachte heer De Vries,", "wij bieden excuses aan."]],
    ["nl", undefined, ["L.S.,", "Wij bieden excuses aan."]],
    ["nl", undefined, ["Hoi Tom", "Wat vervelend."]],
    ["nl", undefined, ["Dit doen we:", "- we bellen u", "- we betalen u"]],
    ["nl", undefined, ["Dit doen we", "1. Bellen", "2. Betalen"]],
    ["nl", undefined, ["Dank voor het wachten", "Met vriendelijke groet,", "Anna"]],
    ["nl", undefined, ["Tot dan", "Groetjes", "Tom"]],
    ["nl", undefined, ["We zoeken het uit", "✅ Bellen", "✅ Betalen"]],
    ["nl", "reply", ["Al onze depots zijn vol", "we vragen u om geduld"]],
    ["nl", "canned", ["De reden is:", "{reden}", "Wij bellen u"]],
    ["nl", undefined, ["Wij vinden het heel\nvervelend voor u."]],
    ["nl", "statement", ["Wij hoorden van mevrouw\nDe Vries dat Beste\nKlant niet klopt."]],
    ["nl", undefined, ["Wij groeten u en sluiten dit af met een groet\nvan ons allen."]],
    ["en", undefined, ["Dear Ms Bakker,", "we are sorry."]],
    ["en", undefined, ["Hi Tom", "We are sorry."]],
    ["en", undefined, ["Hello all,", "We are sorry."]],
    ["en", undefined, ["We will do this:", "* call you", "* pay you"]],
    ["en", undefined, ["We will do this", "1) Call", "2) Pay"]],
    ["en", undefined, ["We will call you", "Kind regards,", "Anna"]],
    ["en", undefined, ["We will call you", "Yours sincerely", "Anna"]],
    ["en", "reply", ["All our depots are full", "please be patient"]],
    ["en", "canned", ["Status:", "{status}", "We call you"]],
    ["en", undefined, ["We are very sorry\nfor this."]],
    ["en", "statement", ["We heard from Ms\nBakker that Dear\nCustomer is wrong."]],
    ["en", undefined, ["We send you the best regards we have and thanks\nfor all of it."]],
  ])("%s, %s: %j", async (language, genre, expected) => {
    expect(await sentencesOf(expected.join("\n"), language, genre)).toEqual(expected);
    expect(await sentencesOf(expected.join("\r\n"), language, genre)).toEqual(expected);
  });

  test("an empty line ends a sentence", async () => {
    expect(await sentencesOf("Wat naar\n \nWij helpen", "nl")).toEqual(["Wat naar", "Wij helpen"]);
  });
});
