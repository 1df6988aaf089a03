import type { enVerdict } from "./en-verdict.ts";
import { series } from "./plural.ts";

/** Wat in het Nederlands van een tekst als geheel wordt gezegd: altijd over de formulering. */
export const nlVerdict: typeof enVerdict = {
  verdictNone: ({ does }) => `Geen excuus: de tekst ${doet(does)}.`,
  verdictPseudo: ({ does }) => {
    if (does.length === 0) return "Klinkt als een excuus, maar is het niet.";
    const [only = "", ...more] = werkwoorden(does);
    return `Klinkt als een excuus, maar ${more.length === 0 ? metAlleen(only) : doet(does)}.`;
  },
  verdictPartial: ({ missing }) =>
    missing.includes("specific-wrong")
      ? "Zegt sorry, maar niet waarvoor."
      : "Zegt sorry, maar niet wie het deed.",
  verdictTakenBack: () => "Zegt sorry, waarvoor en wie het deed, maar neemt het elders terug.",
  verdictApart: () =>
    "Zegt sorry, waarvoor en wie het deed, maar ver uiteen: als één excuus leest het niet.",
  verdictGenuine: ({ missing }) =>
    missing.includes("harm-acknowledgement")
      ? "Zegt sorry, zegt waarvoor en neemt het op zich; wat het de ander deed, staat er niet."
      : "Zegt sorry, zegt waarvoor en neemt het op zich; hoe het wordt hersteld, staat er niet.",
  verdictComplete: () =>
    "Zegt sorry, zegt waarvoor, neemt het op zich, ziet wat het de ander deed en herstelt het.",
};

const verbs: Readonly<Record<string, string>> = {
  "general-information": "informeert",
  "applied-information": "informeert",
  redirect: "verwijst door",
  "request-information": "vraagt om gegevens",
  sympathy: "toont medeleven",
  justification: "rechtvaardigt",
  denial: "ontkent",
  compensation: "compenseert",
  "corrective-action": "zegt wat er gebeurt",
};

function werkwoorden(strategies: readonly string[]): readonly string[] {
  return [...new Set(strategies.map((id) => verbs[id] ?? id))];
}

function doet(strategies: readonly string[]): string {
  return series(werkwoorden(strategies), "en");
}

/** “Verwijst door” wordt “verwijst alleen door”. */
function metAlleen(werkwoord: string): string {
  const [verb, ...rest] = werkwoord.split(" ");
  return [verb, "alleen", ...rest].join(" ");
}
