import { expect, test } from "vitest";
import { inflectDutch } from "../../../src/ruleset/inflect/dutch.ts";
import type { VerbSections } from "../../../src/ruleset/inflect/words-file.ts";

const strong: VerbSections["strong"] = {
  bieden: ["bood", "boden", "geboden"],
  zoeken: ["zocht", "zochten", "gezocht"],
  verwijzen: ["verwees", "verwezen", "verwezen"],
  komen: ["kwam", "kwamen", "gekomen"],
  schieten: ["schoot", "schoten", "geschoten"],
  gaan: ["ging", "gingen", "gegaan"],
  houden: ["hield", "hielden", "gehouden"],
  nemen: ["nam", "namen", "genomen"],
  bevelen: ["beval", "bevalen", "bevolen"],
};

/** As written, the forms that stand as one piece, and those that want the particle later. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    "aan|bieden",
    "aanbieden, aan te bieden, aanbied, aanbiedt, aanbood, aanboden, aangeboden, aanbiedend, aanbiedende",
    "bied biedt bieden bood boden",
  ],
  [
    "op|lossen",
    "oplossen, op te lossen, oplos, oplost, oploste, oplosten, opgelost, opgeloste, oplossend, oplossende",
    "los lost lossen loste losten",
  ],
  [
    "uit|zoeken",
    "uitzoeken, uit te zoeken, uitzoek, uitzoekt, uitzocht, uitzochten, uitgezocht, uitgezochte, uitzoekend, uitzoekende",
    "zoek zoekt zoeken zocht zochten",
  ],
  [
    "voor|bereiden",
    "voorbereiden, voor te bereiden, voorbereid, voorbereidt, voorbereidde, voorbereidden, voorbereide, voorbereidend, voorbereidende",
    "bereid bereidt bereiden bereidde bereidden",
  ],
  [
    "door|verwijzen",
    "doorverwijzen, door te verwijzen, doorverwijs, doorverwijst, doorverwees, doorverwezen, doorverwijzend, doorverwijzende",
    "verwijs verwijst verwijzen verwees verwezen",
  ],
  [
    "tegemoet|komen",
    "tegemoetkomen, tegemoet te komen, tegemoetkom, tegemoetkomt, tegemoetkwam, tegemoetkwamen, tegemoetgekomen, tegemoetkomend, tegemoetkomende",
    "kom komt komen kwam kwamen",
  ],
  [
    "teleur|stellen",
    "teleurstellen, teleur te stellen, teleurstel, teleurstelt, teleurstelde, teleurstelden, teleurgesteld, teleurgestelde, teleurstellend, teleurstellende",
    "stel stelt stellen stelde stelden",
  ],
  [
    "tekort|schieten",
    "tekortschieten, tekort te schieten, tekortschiet, tekortschoot, tekortschoten, tekortgeschoten, tekortschietend, tekortschietende",
    "schiet schieten schoot schoten",
  ],
  [
    "mis|gaan",
    "misgaan, mis te gaan, misga, misgaat, misging, misgingen, misgegaan, misgegane, misgaand, misgaande",
    "ga gaat gaan ging gingen",
  ],
  [
    "uit|leggen",
    "uitleggen, uit te leggen, uitleg, uitlegt, uitlegde, uitlegden, uitgelegd, uitgelegde, uitleggend, uitleggende",
    "leg legt leggen legde legden",
  ],
  [
    "terug|betalen",
    "terugbetalen, terug te betalen, terugbetaal, terugbetaalt, terugbetaalde, terugbetaalden, terugbetaald, terugbetalend, terugbetalende",
    "betaal betaalt betalen betaalde betaalden",
  ],
  [
    "bij|houden",
    "bijhouden, bij te houden, bijhoud, bijhou, bijhoudt, bijhield, bijhielden, bijgehouden, bijhoudend, bijhoudende",
    "houd hou houdt houden hield hielden",
  ],
  [
    "na|gaan",
    "nagaan, na te gaan, naga, nagaat, naging, nagingen, nagegaan, nagegane, nagaand, nagaande",
    "ga gaat gaan ging gingen",
  ],
  [
    "op|nemen",
    "opnemen, op te nemen, opneem, opneemt, opnam, opnamen, opgenomen, opnemend, opnemende",
    "neem neemt nemen nam namen",
  ],
  [
    "toe|sturen",
    "toesturen, toe te sturen, toestuur, toestuurt, toestuurde, toestuurden, toegestuurd, toegestuurde, toesturend, toesturende",
    "stuur stuurt sturen stuurde stuurden",
  ],
  [
    "af|handelen",
    "afhandelen, af te handelen, afhandel, afhandelt, afhandelde, afhandelden, afgehandeld, afgehandelde, afhandelend, afhandelende",
    "handel handelt handelen handelde handelden",
  ],
  [
    "recht|zetten",
    "rechtzetten, recht te zetten, rechtzet, rechtzette, rechtgezet, rechtgezette, rechtzettend, rechtzettende",
    "zet zetten zette",
  ],
  [
    "aan|bevelen",
    "aanbevelen, aan te bevelen, aanbeveel, aanbeveelt, aanbeval, aanbevalen, aanbevolen, aanbevelend, aanbevelende",
    "beveel beveelt bevelen beval bevalen",
  ],
  [
    "uit|nodigen",
    "uitnodigen, uit te nodigen, uitnodig, uitnodigt, uitnodigde, uitnodigden, uitgenodigd, uitgenodigde, uitnodigend, uitnodigende",
    "nodig nodigt nodigen nodigde nodigden",
  ],
  [
    "in|roosteren",
    "inroosteren, in te roosteren, inrooster, inroostert, inroosterde, inroosterden, ingeroosterd, ingeroosterde, inroosterend, inroosterende",
    "rooster roostert roosteren roosterde roosterden",
  ],
];

test.each(rows)("%s", (written, forms, split) => {
  const [paradigm] = inflectDutch({ verbs: { strong, separable: [written] } }).slice(-1);
  const [particle] = written.split("|");
  expect(paradigm?.lemma).toBe(written.replace("|", ""));
  expect(paradigm?.forms).toEqual(forms.split(", "));
  expect(paradigm?.split).toEqual({ particle, forms: split.split(" ") });
});

test("says what each form is, split forms included", () => {
  const [paradigm] = inflectDutch({ verbs: { strong, separable: ["aan|bieden"] } }).slice(-1);
  expect(paradigm?.classes).toEqual({
    infinitive: ["aanbieden", "aan te bieden"],
    present: ["aanbied", "aanbiedt", "aanbieden", "bied", "biedt", "bieden"],
    past: ["aanbood", "aanboden", "bood", "boden"],
    participle: ["aangeboden"],
    gerund: ["aanbiedend", "aanbiedende"],
    imperative: ["bied", "biedt"],
  });
});

test("takes the forms of a base that is written out", () => {
  const kunnen = { infinitive: ["kunnen"], present: ["kan", "kunt"], past: ["kon"] };
  const words = { verbs: { suppletive: { kunnen }, separable: ["terecht|kunnen"] } };
  expect(inflectDutch(words)[1]?.forms).toEqual([
    "terechtkunnen",
    "terecht te kunnen",
    "terechtkan",
    "terechtkunt",
    "terechtkon",
  ]);
});
