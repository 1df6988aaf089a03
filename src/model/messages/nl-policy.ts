import type { PolicyRule } from "../expect.ts";
import type { enPolicy } from "./en-policy.ts";
import { nlProfile } from "./nl-profile.ts";
import { quote } from "./nl-yaml.ts";
import { series } from "./plural.ts";

/** Wat in het Nederlands wordt gezegd over wat van teksten wordt verwacht. */
export const nlPolicy: typeof enPolicy = {
  policyTitle: ({ rule }) => titles[rule],
  policyWhy: ({ rule }) => whys[rule],
  policyMissing: ({ labels }) => `Er ontbreekt: ${series(labels.map(nameOf), "of")}.`,
  policyWeak: ({ label }) =>
    `Wat er van ${quote(nameOf(label))} staat, is te zwak om mee te tellen.`,
  policyTakenBack: ({ label, title }) =>
    `${quote(nameOf(label))} wordt geclaimd, maar teruggenomen: ${title}.`,
  policyForbidden: ({ label }) =>
    `Dit telt als ${quote(nameOf(label))}, en dat hoort niet in deze tekst.`,
  policyGrade: ({ least, grade }) =>
    `Gevraagd: ${nlProfile.gradeName({ grade: least })} of beter. Gevonden: ${nlProfile.gradeName({ grade })}.`,
  policyAddress: ({ expected, found }) =>
    found === "mixed"
      ? `De lezer is nu eens ${quote("u")} en dan weer ${quote("je")}; het moet ${quote(expected)} zijn.`
      : `De lezer wordt met ${quote(found)} aangesproken; het moet ${quote(expected)} zijn.`,
  policyAdd: ({ labels }) => {
    const [label = ""] = labels;
    return labels.length > 1
      ? "Een van deze is genoeg."
      : (advice[label] ?? `Voeg dit toe: ${nameOf(label)}.`);
  },
  policyStrengthen: () => "Maak het concreet: wie doet wat, en wanneer?",
  policyRestore: () => "Haal weg wat het terugneemt.",
  policyTakeOut: () => "Haal het weg, of zet er iets anders voor in de plaats.",
  policyRaise: ({ grade, missing }) => {
    if (grade === "none") return "Zeg sorry, en waarvoor: “Het spijt ons dat we …”.";
    const parts = [
      grade === "pseudo" ? "Haal weg wat het excuus uitholt." : [],
      missing.length > 0 ? `Er ontbreekt nog: ${series(missing.map(nameOf), "en")}.` : [],
    ].flat();
    return parts.join(" ") || "Haal weg wat het verzwakt en houd de delen ervan bij elkaar.";
  },
  policyAddressAll: ({ expected }) => `Schrijf overal ${quote(expected)}.`,
};

const titles: Readonly<Record<PolicyRule, string>> = {
  "policy/require": "Gevraagd, maar afwezig",
  "policy/forbid": "Hier niet toegestaan",
  "policy/grade": "Excuus schiet tekort",
  "policy/address": "Andere aanspreekvorm",
};

const whys: Readonly<Record<PolicyRule, string>> = {
  "policy/require":
    "De configuratie vraagt dit van de tekst, bij “expect: require”: een strategie of een onderdeel van een excuus.",
  "policy/forbid":
    "De configuratie sluit dit uit, bij “expect: forbid”: een strategie of een onderdeel van een excuus.",
  "policy/grade":
    "De configuratie vraagt een excuus van minstens deze graad, bij “expect: grade”. Een fragment hoeft er niet aan te voldoen.",
  "policy/address":
    "De configuratie vraagt één aanspreekvorm, bij “expect: address”. Dat telt waar te zien is hoe de lezer wordt aangesproken.",
};

function nameOf(label: string): string {
  return components[label] ?? nlProfile.strategyName({ id: label });
}

const components: Readonly<Record<string, string>> = {
  ifid: "het woord sorry",
  "specific-wrong": "wat er misging",
  responsibility: "wie het deed",
  remorse: "spijt",
  "harm-acknowledgement": "wat het de ander deed",
  "norm-acknowledgement": "waarom het fout was",
  explanation: "hoe het kwam",
  repair: "hoe het wordt goedgemaakt",
  forbearance: "hoe het niet meer gebeurt",
  "victim-named": "tegen wie sorry wordt gezegd",
  listening: "ruimte voor het verhaal van de ander",
  intensifier: "kracht achter het excuus",
  "no-forgiveness-schedule": "niets terugvragen",
};

const advice: Readonly<Record<string, string>> = {
  "general-information": "Zeg hoe het voor iedereen zit: een regel, een termijn, een prijs.",
  "applied-information": "Zeg hoe deze zaak ervoor staat: wat u hebt nagezocht en gevonden.",
  redirect: "Zeg waar de ander verder kan: een pagina, een nummer, een collega.",
  "request-information": "Vraag wat u nodig hebt om het uit te zoeken: een bestelnummer, een foto.",
  sympathy: "Zeg hoe het voor de ander was: “Een hele dag voor niets gewacht, wat vervelend.”",
  apology: "Zeg sorry, en waarvoor: “Het spijt ons dat we …”.",
  justification: "Zeg hoe het zo kwam.",
  denial: "Zeg wat er niet is gebeurd, en hoe u dat weet.",
  compensation: "Zeg wat de ander krijgt, en wanneer: “U hebt … uiterlijk … terug.”",
  "corrective-action": "Zeg wie wat doet, en wanneer: “Ik …, uiterlijk …”.",
  ifid: "Zeg “sorry” of “onze excuses”.",
  "specific-wrong": "Zeg wat er misging: “We hebben uw bestelling een week te laat bezorgd.”",
  responsibility: "Zeg wie het deed: “Wij hebben …” in plaats van “Er is …”.",
  remorse: "Zeg dat het u dwarszit: “We schamen ons hiervoor.”",
  "harm-acknowledgement": "Zeg wat het de ander deed: “U hebt een uur in de kou gestaan.”",
  "norm-acknowledgement": "Zeg waarom het fout was: “U mag van ons verwachten dat …”.",
  explanation: "Zeg hoe het kwam, zonder het goed te praten.",
  repair: "Zeg hoe u het goedmaakt: “U hebt … uiterlijk … terug.”",
  forbearance: "Zeg wat u verandert, zodat het niet nog eens gebeurt.",
  "victim-named": "Zeg tegen wie u sorry zegt.",
  listening: "Geef de ander ruimte: “Vertel ons wat we hebben gemist.”",
  intensifier: "Zet het kracht bij: “oprecht”, “heel erg”.",
  "no-forgiveness-schedule": "Vraag geen begrip of vergeving terug.",
};
