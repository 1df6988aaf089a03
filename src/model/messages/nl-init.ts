import type { enInit } from "./en-init.ts";

/** What `oprecht init` says and writes in Dutch. */
export const nlInit: typeof enInit = {
  helpInit: () => "een eerste configuratie, hook en workflow schrijven",
  helpInitUsage: () => "init [opties]",
  helpInitHook: () => "ook de hook van git zelf schrijven, als niets anders hooks uitvoert",
  helpDryRun: () => "alleen tonen wat er geschreven zou worden",

  initWritten: ({ path }) => `${path}: geschreven.`,
  initWould: ({ path }) => `${path}: zou geschreven worden:`,
  initThere: ({ path }) => `${path}: bestaat al en blijft zoals het is.`,
  initThereAdd: ({ path }) => `${path}: bestaat al en blijft zoals het is. Voeg toe:`,
  initAdd: ({ path }) => `${path}: voeg toe:`,
  initUnwritable: ({ path, reason }) => `${path}: kan niet geschreven worden: ${reason}.`,
  initConfigThere: ({ path }) => `Geen configuratie geschreven: hier geldt ${path} al.`,
  initNoGit: () => "Geen hook geschreven: dit is geen repository van git.",
  initNoHook: () =>
    "Geen hook geschreven: hier worden nog geen hooks uitgevoerd. Die van git zelf krijgt u met: oprecht init --hook",
  initNoGithub: () => "Geen workflow geschreven: er is geen map .github.",
  initNext: () =>
    "En nu: oprecht .\nVoortaan alleen horen wat er nieuw bij komt: oprecht baseline create",

  initAboutConfig: () =>
    "Instellingen van oprecht, voor de bestanden hiernaast en hieronder. Zonder # ervoor telt een regel mee.",
  initAboutLanguage: () => "Van teksten die te kort zijn om het te zien: nl of en.",
  initAboutGenre: () =>
    "Wat teksten zijn die dat zelf niet zeggen: statement (verklaring), reply (antwoord), canned (sjabloon), fragment, notice (mededeling) of terms (voorwaarden).",
  initAboutOrganisation: () => "Wie “wij” zijn: de namen, wie het woord voert, de accounts.",
  initOrganisation: () =>
    'organisation:\n  names: [De Ster]\n  roles: [directeur, woordvoerder]\n  handles: ["@dester"]',
  initAboutFailOn: () => "De lichtste bevinding waarop een run faalt: error, warning of info.",
  initAboutRules: () =>
    "Hoe zwaar een regel of categorie weegt: error, warning, info of off. Hoe ze heten: oprecht rules list",
  initAboutExpect: () => "Wat elke tekst moet doen, en wat niet.",
  initAboutHook: () =>
    "oprecht beoordeelt de teksten die klaarstaan voor een commit; git commit --no-verify slaat dat over.",
  initAboutWorkflow: () => "oprecht beoordeelt de teksten die een pull request verandert.",
};
