import type { Catalogue } from "./index.ts";
import { nlCli } from "./nl-cli.ts";
import { nlConfig } from "./nl-config.ts";
import { nlContact } from "./nl-contact.ts";
import { nlData } from "./nl-data.ts";
import { nlHelp } from "./nl-help.ts";
import { nlInit } from "./nl-init.ts";
import { nlLibrary } from "./nl-library.ts";
import { nlPolicy } from "./nl-policy.ts";
import { nlProfile } from "./nl-profile.ts";
import { nlPromises } from "./nl-promises.ts";
import { nlRuleCommands } from "./nl-rule-commands.ts";
import { nlRules } from "./nl-rules.ts";
import { nlVerdict } from "./nl-verdict.ts";
import { nlYaml } from "./nl-yaml.ts";
import { plural, series, shownPieces } from "./plural.ts";

/** What the tool says in Dutch. Written as Dutch, not translated: see `en.ts` for what each message is for. */
export const nl: Catalogue = {
  // Lezen
  fileMissing: () => "Dit bestand of deze map bestaat niet. Klopt het pad?",
  fileUnreadable: ({ reason }) => `Het bestand is niet te lezen: ${reason}.`,
  fileForbidden: () => "Dit bestand mag niet gelezen worden. Kloppen de rechten?",
  fileIsFolder: () => "Dit is een map; hier hoort een bestand.",
  fileTooLarge: ({ limit }) =>
    `Het bestand is groter dan ${limit} bytes. Verhoog de grens met --max-file-size of splits het bestand.`,
  notText: () => "Dit is geen tekstbestand. Sla het op als platte tekst in UTF-8.",
  notUtf8: () => "Deze regel is geen UTF-8. Sla het bestand op als UTF-8.",
  notUtf16: () => "Het bestand begint als UTF-16, maar is het niet. Sla het op als UTF-8.",
  unknownFormat: ({ name, formats }) =>
    `Bestanden van het type “${name}” zijn niet te lezen. Wel te lezen: ${formats.join(", ")}.`,
  markupTooDeep: () => "De opmaak is te diep genest om te lezen. Maak die eenvoudiger.",
  markupTooDense: () =>
    "Vanaf deze regel staan er te veel opmaaktekens in één alinea. Breek die op met witregels.",
  frontMatterBroken: ({ reason }) =>
    `De front matter is geen geldige YAML en telt daarom niet mee: ${reason}.`,
  badFact: ({ key, value, expected, meant }) =>
    `“${value}” kan niet bij \`${key}\`. ${meant ? `Is “${meant}” bedoeld? ` : ""}Kies uit: ${expected.join(", ")}.`,
  badLanguage: ({ value }) => `“${value}” is geen taalcode. Gebruik er een als nl of en-GB.`,
  badOrganisation: () =>
    "Bij `organisation` hoort een naam, of `names`, `roles` en `handles`, elk met een tekst of een lijst teksten.",
  factNotText: ({ key }) => `Bij \`${key}\` hoort een tekst van minstens één woord.`,
  recordBroken: () =>
    'Deze regel is geen geldige JSON. Zet op elke regel één record: {"id": "…", "text": "…"}.',
  recordNotObject: () => 'Op deze regel staat geen record. Schrijf {"id": "…", "text": "…"}.',
  recordWithoutText: () =>
    "Dit record heeft geen `text`. Zet daar, als string, de tekst die beoordeeld moet worden.",
  recordTextNotString: () => "De `text` van een record moet een string zijn.",
  recordContextNotString: () =>
    "De `context` van een record, het bericht waarop de tekst antwoordt, moet een string zijn.",
  recordIdNotName: () => "De `id` van een record moet een string of een getal zijn.",
  recordIdTwice: ({ id, line }) =>
    `De id “${id}” is al in gebruik op regel ${line}. Geef elk record een eigen id.`,

  // Teksten
  skippedLanguage: ({ language }) =>
    `Niet beoordeeld: de tekst is geen Nederlands en geen Engels (${language}).`,
  skippedUndecided: () =>
    "Niet beoordeeld: te kort om Nederlands van Engels te onderscheiden. Geef de taal op met --lang, of met `language` in de configuratie.",

  // Verslag
  severityName: ({ severity }) =>
    ({ error: "fout", warning: "waarschuwing", info: "opmerking" })[severity],
  wholeText: () => "hele tekst",
  ignoreUnused: ({ line, rules, path }) =>
    `${path === undefined ? "Regel " : `${path}:`}${line} vraagt om ${rules.length > 0 ? rules.join(", ") : "bevindingen"} te negeren, maar die zijn er niet. ${path === undefined ? "De opmerking" : "De vermelding"} kan weg.`,
  piecesUnread: ({ names }) =>
    `Niet gelezen: ${shownPieces(names, "en", "meer")}. Beoordeel ook het bestand met dynamic content waarin dat staat, dan telt het mee.`,
  moreFindings: ({ count }) => `en nog ${count}`,
  wordingOnly: () => "oprecht beoordeelt de formulering, niet of u het meent.",
  summary: ({ errors, warnings, infos, texts, files, skipped, failures }) => {
    const found = [
      errors > 0 ? plural(errors, "fout", "fouten") : [],
      warnings > 0 ? plural(warnings, "waarschuwing", "waarschuwingen") : [],
      infos > 0 ? plural(infos, "opmerking", "opmerkingen") : [],
    ].flat();
    const where =
      plural(texts, "tekst", "teksten") +
      (files === texts ? "" : ` (${plural(files, "bestand", "bestanden")})`);
    return [
      texts === 0
        ? "Geen teksten beoordeeld"
        : found.length > 0
          ? `${series(found, "en")} in ${where}`
          : `In orde: niets aan te merken op ${where}`,
      skipped > 0 ? `${plural(skipped, "tekst", "teksten")} overgeslagen` : [],
      failures > 0 ? plural(failures, "leesfout", "leesfouten") : [],
    ]
      .flat()
      .join("; ");
  },

  ...nlConfig,
  ...nlCli,
  ...nlHelp,
  ...nlYaml,
  ...nlInit,
  ...nlLibrary,
  ...nlPolicy,
  ...nlProfile,
  ...nlPromises,
  ...nlData,
  ...nlRules,
  ...nlRuleCommands,
  ...nlVerdict,
  ...nlContact,
};
