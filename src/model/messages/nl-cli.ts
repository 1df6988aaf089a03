import type { enCli } from "./en-cli.ts";
import { plural } from "./plural.ts";

/** What the tool says in Dutch about how it is called, what it may read and where it writes. */
export const nlCli: typeof enCli = {
  // Opties
  flagsStagedSince: () => "--staged en --since vragen om andere wijzigingen. Gebruik er één.",
  gitMissing: () =>
    "git is niet geïnstalleerd of niet te vinden. --staged en --since vragen het wat er is gewijzigd.",
  gitFailed: ({ reason }) => `git zegt: ${reason}.`,
  fixNoFiles: () => "--fix verandert bestanden. Noem die, en laat -, --staged en --since weg.",
  fixedFindings: ({ findings, files }) =>
    findings === 0
      ? "Er was niets dat ongezien kan worden verbeterd."
      : `${plural(findings, "bevinding", "bevindingen")} verbeterd in ${plural(files, "bestand", "bestanden")}`,
  mergeNoReport: ({ path }) =>
    `${path} is geen JSON-rapport van oprecht. Schrijf er een met: oprecht --format json=${path}`,
  baselineChanges: () => "Een nulmeting gaat over hele bestanden. Laat --staged en --since weg.",
  baselineMissing: ({ path }) =>
    `Er is geen nulmeting ${path}. Maak er een met: oprecht baseline create`,
  baselineBroken: ({ path }) =>
    `${path} is geen nulmeting van oprecht. Zet die terug, of gooi die weg en maak er een met: oprecht baseline create`,
  baselineThere: ({ path }) => `${path} is er al. Bijwerken gaat met: oprecht baseline update`,
  baselineUnread: ({ path }) =>
    `${path} is niet geschreven: sommige bestanden waren niet te lezen en zouden erin ontbreken.`,
  baselineWritten: ({ path, count, before }) =>
    `${path} telt ${plural(count, "bevinding", "bevindingen")}${before === undefined ? "" : `; dat waren er ${before}`}`,
  baselineKnown: ({ path, known }) =>
    `${plural(known, "bevinding", "bevindingen")} weggelaten: bekend uit ${path}`,
  baselineGone: ({ path, gone }) =>
    `${plural(gone, "bevinding", "bevindingen")} uit ${path} ${gone === 1 ? "is" : "zijn"} er niet meer. Opruimen gaat met: oprecht baseline prune`,
  fileIgnored: ({ path, by }) =>
    `${path} blijft buiten beschouwing, zoals ${by} zegt. Toch lezen: --no-ignore.`,
  ignoreFileMissing: ({ path }) =>
    `Er is geen bestand ${path}. Klopt het pad achter --ignore-path?`,
  flagUnknown: ({ flag, nearest }) =>
    `Onbekende optie ${flag}.${nearest === undefined ? "" : ` Bedoelt u ${nearest}?`}`,
  flagNoValue: ({ flag }) => `Achter de optie ${flag} hoort een waarde.`,
  flagTakesNone: ({ flag }) => `Achter de optie ${flag} hoort geen waarde.`,
  flagInvalid: ({ flag, value, valid, nearest }) =>
    `“${value}” kan niet bij de optie ${flag}.${nearest === undefined ? "" : ` Bedoelt u “${nearest}”?`} Mogelijk: ${valid.join(", ")}.`,
  flagForm: ({ flag, value, form }) =>
    `“${value}” kan niet bij de optie ${flag}. Schrijf bijvoorbeeld ${form}.`,
  flagUnknownRule: ({ flag, name, nearest }) =>
    `Geen regel of categorie heet “${name}” (${flag}).${nearest === undefined ? "" : ` Bedoelt u “${nearest}”?`}`,
  flagOther: ({ reason }) => `De opties zijn niet te begrijpen: ${reason}.`,
  formatTwice: ({ target }) =>
    target === undefined
      ? "Er kan maar één formaat naar het scherm. Geef de andere een bestand: --format json=rapport.json."
      : `Twee formaten zouden naar ${target} worden geschreven. Geef elk een eigen bestand.`,
  seeHelp: () => "Zie oprecht --help.",

  // Invoer en uitvoer
  replyToMany: ({ count }) =>
    `--reply-to zegt waarop één tekst antwoordt, en dit zijn er ${count}. Geef elk record van een bibliotheek een eigen “context”.`,
  replyToNotOne: ({ count }) =>
    count === 0
      ? "In dit bestand staat geen bericht; er valt dus niets op te antwoorden."
      : `In dit bestand staan ${count} berichten, en een tekst antwoordt op één.`,
  globUnmatched: () => "Geen bestand past op dit patroon.",
  folderEmpty: ({ extensions }) =>
    `In deze map is niets te lezen. Leesbaar zijn bestanden van deze soorten: ${extensions.join(" ")}.`,
  notAFile: () => "Dit is geen bestand en ook geen map.",
  cacheUnwritable: ({ path, reason }) =>
    `In ${path} kon niets worden bewaard (${reason}): de volgende keer duurt het even lang.`,
  outputUnwritable: ({ path, reason }) =>
    `Het rapport kan niet naar ${path} worden geschreven: ${reason}.`,
  outputFolderMissing: ({ path }) =>
    `Het rapport kan niet naar ${path} worden geschreven: die map bestaat niet.`,
  configBroken: ({ config }) => `Niet beoordeeld: er staan fouten in de configuratie ${config}.`,
  configBrokenCount: ({ config, count }) =>
    count === 1
      ? `Eén bestand is niet beoordeeld wegens fouten in ${config}.`
      : `${count} bestanden zijn niet beoordeeld wegens fouten in ${config}.`,

  progress: ({ done, all, file, files }) =>
    [
      files > 1 ? `Bestand ${file} van ${files}: ` : "",
      all === 0 ? "lezen …" : all === 1 ? "beoordelen …" : `${done} van ${all} teksten`,
    ].join(""),
  bug: () =>
    "Dit is een fout in oprecht, niet in de teksten. Meld deze fout alstublieft, met de regels hieronder.",
};
