import type { enProfile } from "./en-profile.ts";
import { plural } from "./plural.ts";

/** Hoe heet wat een tekst doet en heeft, in het Nederlands. */
export const nlProfile: typeof enProfile = {
  strategyName: ({ id }) => strategies[id] ?? id,
  componentName: ({ id }) => components[id] ?? id,
  gradeName: ({ grade }) => grades[grade] ?? grade,
  markdownColumns: () => "|waar|wat",
  markdownMore: ({ count }) => `… en nog ${count}.`,
  profileTitle: () => "Wat de tekst doet",
  sentencesOf: ({ count, all }) => `${count} van ${plural(all, "zin", "zinnen")}`,
  claimedBy: ({ title }) => `geclaimd, maar teruggenomen: ${title}`,
  hollowBy: ({ title }) => `maar uitgehold: ${title}`,
  apologyTitle: ({ grade }) => `Excuus: ${grades[grade] ?? grade}`,
  overviewTitle: ({ texts }) => `Wat de ${plural(texts, "tekst doet", "teksten doen")}`,
  textsOf: ({ count }) => plural(count, "tekst", "teksten"),
};

const strategies: Readonly<Record<string, string>> = {
  "general-information": "algemene informatie",
  "applied-information": "toegepaste informatie",
  redirect: "doorverwijzen",
  "request-information": "om informatie vragen",
  sympathy: "medeleven tonen",
  apology: "excuus",
  justification: "rechtvaardigen",
  denial: "ontkennen",
  compensation: "compenseren",
  "corrective-action": "actie ondernemen",
};

const components: Readonly<Record<string, string>> = {
  ifid: "zegt sorry",
  "specific-wrong": "zegt wat er misging",
  responsibility: "zegt wie het deed",
  remorse: "toont spijt",
  "harm-acknowledgement": "zegt wat het de ander deed",
  "norm-acknowledgement": "zegt waarom het fout was",
  explanation: "zegt hoe het kwam",
  repair: "maakt het goed",
  forbearance: "zegt hoe het niet meer gebeurt",
  "victim-named": "zegt tegen wie",
  listening: "laat de ander aan het woord",
  intensifier: "zet het excuus kracht bij",
  "no-forgiveness-schedule": "vraagt niets terug",
};

const grades: Readonly<Record<string, string>> = {
  none: "geen excuus",
  pseudo: "schijnexcuus",
  partial: "onvolledig excuus",
  genuine: "expliciet excuus",
  complete: "volledig excuus",
};
