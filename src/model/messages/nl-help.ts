import type { enHelp } from "./en-help.ts";

/** The words of the help in Dutch. */
export const nlHelp: typeof enHelp = {
  helpUsage: () => "Gebruik:",
  helpUsageLine: () => "[lint] [opties] [paden...]",
  helpAbout: () => "Beoordeelt de formulering van excuses, in het Nederlands en Engels.",
  helpArguments: () => "Argumenten:",
  helpPaths: () => "bestanden, mappen en patronen als 'berichten/**/*.md'; - is de standaardinvoer",

  helpGroupTexts: () => "De teksten:",
  helpLang: () => "taal: nl, en of auto (die van elke tekst zelf; standaard)",
  helpGenre: () =>
    "statement (verklaring), reply (antwoord), canned (sjabloon), fragment, notice (mededeling) of terms (voorwaarden)",
  helpFault: () =>
    "wiens fout het is: own (eigen), other (een ander), shared (gedeeld) of unknown (onbekend; standaard)",
  helpOrg: () => "namen van de organisatie die spreekt; accounts met hun @",
  helpChannel: () => "of anderen meelezen: public (ja) of private (nee)",
  helpAudience: () => "voor wie het is: klant, inwoner, patiënt …",

  helpReplyTo: () => "bestand met het bericht waarop de tekst antwoordt",

  helpGroupRules: () => "De regels (met id of categorie; meer dan een met komma's):",
  helpRule: () => "hoe zwaar een regel weegt: error, warning, info of off",
  helpOnly: () => "alleen deze regels",
  helpSkip: () => "alle regels behalve deze",

  helpRules: () => "map met eigen regels, naast de ingebouwde; mag vaker",

  helpGroupInput: () => "Invoer:",
  helpStdinFilename: () => "hoe de standaardinvoer heet; het formaat blijkt uit de extensie",
  helpConfig: () => "configuratie voor alle bestanden, in plaats van de dichtstbijzijnde van elk",
  helpNoConfig: () => "geen configuratie zoeken",
  helpNoErrorOnUnmatched: () => "paden waar niets te lezen is zijn geen fout",
  helpStaged: () => "alleen teksten die klaarstaan voor een commit, zoals git ze heeft",
  helpSince: () => "alleen teksten die afwijken van een revisie van git",
  wordRevision: () => "revisie",
  helpBaseline: () => "bevindingen om over te zwijgen (standaard: oprecht-baseline.json)",
  helpNoBaseline: () => "ook melden wat in een nulmeting staat",
  helpBaselineAbout: () => "vastleggen wat er nu is, om alleen van nieuws te horen",
  helpBaselineUsage: () => "baseline create|update|prune [paden...] [opties]",
  helpFix: () => "woorden met een veilige vervanging vervangen, in de bestanden zelf",
  wordShard: () => "n/van",
  helpShard: () => "alleen de teksten die bij één van meer runs horen: 2/8",
  helpMergeAbout: () => "de JSON-rapporten van meer runs samenvoegen",
  helpMergeUsage: () => "merge <rapporten...> [opties]",
  helpMergePaths: () => "rapporten die met --format json zijn geschreven",
  helpIgnorePath: () => "nog een bestand met patronen, als in .gitignore, van wat er buiten blijft",
  helpNoIgnore: () => "ook lezen wat .gitignore en .oprechtignore buiten laten",
  helpMaxFileSize: ({ size }) => `grotere bestanden weigeren (standaard: ${size})`,
  helpCache: () => "bewaren wat veel rekentijd kost, voor een volgende keer",
  helpCacheLocation: () => "daar bewaren (standaard: node_modules/.cache/oprecht)",

  helpGroupOutput: () => "Uitvoer:",
  helpFormat: ({ formats }) =>
    `${formats.join(", ")}; mag vaker worden gegeven (standaard: ${formats[0]})`,
  helpQuiet: () => "alleen fouten tonen",
  helpColor: () => "kleur gebruiken, ook als de uitvoer niet naar een scherm gaat",
  helpNoColor: () => "geen kleur gebruiken",
  helpUiLang: () => "taal van meldingen en hulp: nl of en",

  helpGroupExit: () => "Exitcode (0 goed, 1 bevindingen, 2 verkeerd gebruik of onleesbaar, 3 bug):",
  helpFailOn: () => "lichtste bevinding die 1 geeft: error (standaard), warning, info",
  helpMaxWarnings: () => "meer waarschuwingen dan dit geven 1",
  helpExitZero: () => "bevindingen geven 0",

  helpGroupOther: () => "Overig:",
  helpVersion: () => "de versie tonen",
  helpHelp: () => "deze hulp tonen",

  helpExamples: () => "Voorbeelden:",
  helpExampleFile: () => "oprecht --genre statement persbericht.md",
  helpExamplePipe: () => "cat antwoorden.jsonl | oprecht --stdin-filename antwoorden.jsonl -f json",

  wordPaths: () => "paden",
  wordFile: () => "bestand",
  wordFolder: () => "map",
  wordName: () => "naam",
  wordNames: () => "namen",
  wordIds: () => "ids",
  wordId: () => "id",
  wordSeverity: () => "gewicht",
  wordNumber: () => "getal",
  wordSize: () => "grootte",
  wordLanguage: () => "taal",
  wordKind: () => "soort",
  wordWhose: () => "wiens",
  wordWhere: () => "waar",
  wordWhom: () => "wie",
};
