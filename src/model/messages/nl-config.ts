import type { enConfig } from "./en-config.ts";
import { ask, quote } from "./nl-yaml.ts";

/** What the tool says in Dutch about settings, whether in a file or in flags. */
export const nlConfig: typeof enConfig = {
  configUnreadable: ({ path, reason }) =>
    `Het configuratiebestand ${path} is niet te lezen: ${reason}.`,
  ignoreUnknown: ({ name, nearest }) =>
    `Deze opmerking vraagt om ${quote(name)} te negeren, maar zo heet geen regel of categorie.${ask(nearest)}`,
  configNoScalar: () => "Hier hoort een tekst, een getal, true of false.",
  configMissing: ({ path }) =>
    `Er is geen configuratiebestand ${path}. Klopt het pad achter --config?`,
  configExtendsMissing: ({ name }) =>
    `Er is geen bestand ${quote(name)} naast de configuratie, en geen geïnstalleerd pakket met een configuratie dat zo heet.`,
  configExtendsCircle: ({ circle }) =>
    `Deze configuraties bouwen in een kring op elkaar voort: ${circle.join(" → ")}. Haal “extends” uit een ervan weg.`,
  configPackMissing: ({ name }) =>
    `Er is geen map ${quote(name)} naast de configuratie, en geen geïnstalleerd pakket dat zo heet.`,
  configPackageWithoutRules: ({ name }) =>
    `Het pakket ${quote(name)} heeft geen regels: er is geen map “rules” in, en ook niet de map die “oprecht.rules” in package.json noemt.`,
  configOverrideWithoutFiles: () =>
    "Hier staat niet voor welke bestanden dit geldt. Voeg “files” toe, met een patroon: files: klachten/**",
  configGlobOutside: ({ glob }) =>
    `${quote(glob)} wijst buiten de map van de configuratie; die geldt voor bestanden ernaast en eronder.`,
  configGlobsOnlyOut: () =>
    "Al deze patronen sluiten bestanden uit, en geen enkel neemt er een op. Voeg er een zonder “!” toe.",
  configUnknownLabel: ({ name, nearest, valid }) =>
    `Geen strategie of component heet ${quote(name)}.${ask(nearest)}${nearest === undefined ? ` Mogelijk: ${valid.join(", ")}.` : ""}`,
  configNoStrength: ({ name }) =>
    `Alleen strategieën zijn zwak of sterk, en ${quote(name)} is een component. Zet er alleen de naam neer.`,
  configStrengthApart: ({ written }) => `Zet geen spatie achter de dubbele punt: ${written}`,
  configForMissing: () => "Dit bestand bestaat niet; anders gold hiervoor:",
  configForIgnored: ({ by, line, pattern }) =>
    `Dit bestand wordt overgeslagen: in ${by}:${line} staat ${quote(pattern)}. Met --no-ignore zou gelden:`,
  configForUnreadable: ({ extension }) =>
    `Bestanden op ${extension} zijn niet te lezen; onder een andere naam zou gelden:`,
  configForPassedOver: ({ name }) =>
    `Wie een map doorloopt, slaat ${quote(name)} over; wie het bestand noemt, leest het wel.`,
  configRules: ({ on, off }) =>
    `${on} regels melden iets${off.length > 0 ? `; niet: ${off.join(", ")}` : ""}.`,
  configOrder: () =>
    "Wat een tekst over zichzelf zegt, gaat boven een configuratie, en een vlag gaat daar weer boven.",
  helpConfigAbout: () => "wat er voor een bestand geldt, en waar dat staat",
  helpConfigUsage: () => "config --for BESTAND [opties]",
  helpConfigFor: () => "het bestand; het hoeft niet te bestaan",
  configPhraseAsRule: ({ name }) =>
    `Geen regel of categorie heet ${quote(name)}. Een zinsnede die mag blijven staan, hoort onder “allow”: allow: [${name}]`,
  configRuleAsPhrase: ({ name }) =>
    `Onder “allow” staan zinsneden, en ${quote(name)} is een regel of categorie. Die zet u zo uit: rules: {${name}: off}`,
  configPhraseWithoutWords: () =>
    "Hier staat geen woord in, en een zinsnede heeft er minstens één.",
  configUnknownRule: ({ name, nearest }) =>
    `Geen regel of categorie heet ${quote(name)}.${ask(nearest)}`,
};
