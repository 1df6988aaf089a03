import type { enRuleCommands, PagePart } from "./en-rule-commands.ts";
import { ask, quote } from "./nl-yaml.ts";
import { plural } from "./plural.ts";

/** What `oprecht rules` says in Dutch. */
export const nlRuleCommands: typeof enRuleCommands = {
  // Hulp
  helpCommands: () => "Opdrachten:",
  helpRulesAbout: () => "Toont, toetst en verklaart de regels.",
  helpRulesUsage: () => "rules <opdracht> [opties]",
  helpRulesList: () => "alle regels, met hun namen in beide talen",
  helpRulesShow: () => "een regel: wat die zoekt, waarom, voorbeelden, bronnen",
  helpRulesTest: () => "voorbeelden toetsen: van ingebouwde of eigen regels",
  helpRulesTrace: () => "waarom een regel in een tekst afgaat, of juist niet",
  helpRulesListUsage: () => "rules list [opties]",
  helpRulesShowUsage: () => "rules show [opties] <id>",
  helpRulesTestUsage: () => "rules test [opties] [paden...]",
  helpRulesTraceUsage: () => "rules trace [opties] <id> <tekst>",
  helpRuleId: () => "id van de regel: non-apology/legal-reservation; het laatste deel volstaat",
  helpTestPaths: () => "mappen met eigen regels, of bestanden daarin; zonder: de ingebouwde regels",
  helpTraceText: () => "de tekst; - is de standaardinvoer",
  helpOnlyLanguage: () => "alleen deze taal: nl of en",
  helpTextLanguage: () => "taal van de tekst: nl, en of auto (standaard)",
  helpCategory: () => "alleen de regels van deze categorie",
  helpForms: () => "elke vorm tonen van alle woorden en verzamelingen in de patronen",
  helpPackConfig: () => "configuratie waarvan de pakketten gelden, in plaats van die van deze map",
  wordText: () => "tekst",
  wordCategory: () => "categorie",

  // Vergissingen
  commandUnknown: ({ name, valid, nearest }) =>
    `Er is geen opdracht ${quote(name)}.${ask(nearest)} Mogelijk: ${valid.join(", ")}.`,
  argumentMissing: ({ name }) => `Er ontbreekt iets: <${name}>.`,
  argumentExcess: () =>
    "Er staan te veel argumenten. Zet tekst met spaties tussen aanhalingstekens.",
  ruleUnknown: ({ name, nearest }) => `Er is geen regel ${quote(name)}.${ask(nearest)}`,
  ruleAmbiguous: ({ name, ids }) =>
    `Er zijn meer regels die ${quote(name)} heten: ${ids.join(", ")}. Noem er een voluit.`,
  ruleNotInLanguage: ({ name, language, nearest }) =>
    `Voor ${language === "nl" ? "Nederlandse" : "Engelse"} teksten is er geen regel ${quote(name)}.${ask(nearest)}`,
  categoryUnknown: ({ name, valid, nearest }) =>
    `Er is geen categorie ${quote(name)}.${ask(nearest)} Mogelijk: ${valid.join(", ")}.`,
  tracePolicy: ({ id }) =>
    `${id} zoekt geen woorden: die regel houdt teksten aan “expect” in de configuratie. Zie oprecht rules show ${id}.`,
  traceNothing: () => "In de tekst staat niets.",

  // Lijsten en bladzijden
  ruleCount: ({ count }) => plural(count, "regel", "regels"),
  labelSeverityName: () => "label",
  languageName: ({ language }) => ({ nl: "Nederlands", en: "Engels" })[language],
  pageWord: ({ part }) => dutchParts[part],
  pageCase: ({ number }) => `geval ${number}`,
  pageAll: ({ scope }) => `alle, in één ${scope === "clause" ? "deelzin" : "zin"}`,

  // Verklaringen
  traceQuoted: () => "Woorden van een ander; daarin zoekt geen regel.",
  traceClause: ({ number }) => `deelzin ${number}`,
  traceUndone: ({ by }) => `teruggenomen door ${by}`,
  traceBar: (bar) => {
    if (bar.kind === "apologetic") {
      return "Hier niet geprobeerd: binnen twee zinnen staat geen excuus, spijt of medeleven. In een antwoord of verklaring maakt dat niet uit (--genre).";
    }
    if (bar.kind === "except") return `Hier niet geprobeerd: het geldt niet voor ${bar.given}.`;
    if (bar.kind === "longer") {
      return `Hier niet geprobeerd: de zin telt ${bar.words} woorden, en moet er meer dan ${bar.over} hebben.`;
    }
    return `Hier niet geprobeerd: ${bar.kind} moet ${bar.wanted.join(" of ")} zijn, en ${bar.given === undefined ? "niemand zei wat het is" : `is ${bar.given}`}.`;
  },
  traceFits: ({ words }) => `past: ${quote(words)}`,
  traceStop: ({ after, wanted, instead }) =>
    after === undefined
      ? `past nergens: gezocht is ${wanted}`
      : `kwam tot ${quote(after)} en zocht dan ${wanted}, ${instead === undefined ? "maar daar eindigt de zin" : `niet ${quote(instead)}`}`,
  traceApart: () => "Alle delen staan er, maar niet in één deelzin.",
  traceExcused: ({ pattern, words }) =>
    `verontschuldigd door unless: ${pattern}, dat past op ${quote(words)}`,
  traceLooked: ({ looked }) =>
    looked === undefined ? "nergens gezocht: daar staat niets" : `gezocht in ${quote(looked)}`,
  traceFound: ({ found }) =>
    found.length === 0 ? "niets gevonden" : `gevonden: ${found.join(", ")}`,
  traceOutdone: () =>
    "telt niet meer: iets anders begint eerder, is korter of staat in een eerder geval",
  traceReported: ({ words }) => `gemeld: ${quote(words)}`,
  traceLabelled: ({ words }) => `benoemd: ${quote(words)}`,
  traceSilent: () => "gaat hier niet af",

  // Toetsen
  exampleFails: () => "Dit voorbeeld komt niet uit zoals het er staat.",
  testFlags: () => "flags: wat gemarkeerd is moet worden gemeld, dat en niet meer",
  testPasses: () => "passes: er mag niets worden gemeld",
  testDone: ({ marked }) =>
    `todo: dit komt inmiddels goed uit; verplaats het naar ${marked ? "flags" : "passes"}`,
  testNothing: () => "niets",
  testSummary: ({ rules, examples, failures, todo, done, broken }) =>
    [
      failures > 0
        ? `${failures} van ${plural(examples, "voorbeeld", "voorbeelden")} ${failures === 1 ? "mislukt" : "mislukken"}`
        : `${examples === 0 ? "geen voorbeelden" : plural(examples, "voorbeeld", "voorbeelden")}${outcome(examples, broken)}`,
      plural(rules, "regel", "regels"),
      `${todo} todo${done > 0 ? `, waarvan ${done} klaar` : ""}`,
      broken > 0 ? `${plural(broken, "bestand", "bestanden")} niet getoetst door vergissingen` : [],
    ]
      .flat()
      .join("; "),
};

function outcome(examples: number, broken: number): string {
  if (examples === 0) return "";
  return broken > 0 ? " getoetst" : ", alle goed";
}

const dutchParts: Readonly<Record<PagePart, string>> = {
  message: "zegt",
  advice: "raadt aan",
  why: "waarom",
  cancels: "neemt terug",
  voids: "verlaagt",
  voidsGrade: "het oordeel over het excuus",
  cases: "zoekt",
  unless: "unless",
  when: "when",
  where: "where",
  except: "except",
  focus: "meldt",
  strength: "sterkte",
  severity: "gewicht",
  replace: "vervanging",
  flags: "flags",
  passes: "passes",
  todo: "todo",
  sources: "bronnen",
  forms: "vormen",
  labels: "labels",
  expected: "verwacht",
  found: "gevonden",
  file: "bestand",
};
