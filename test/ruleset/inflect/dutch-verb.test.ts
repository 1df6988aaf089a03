import { expect, test } from "vitest";
import { inflectDutchVerb } from "../../../src/ruleset/inflect/dutch-verb.ts";

/** Infinitive, then every other form. */
const weak: readonly string[] = [
  "maken maak maakt maakte maakten gemaakt gemaakte makend makende",
  "betreuren betreur betreurt betreurde betreurden betreurd betreurend betreurende",
  "leven leef leeft leefde leefden geleefd geleefde levend levende",
  "reizen reis reist reisde reisden gereisd gereisde reizend reizende",
  "verhuizen verhuis verhuist verhuisde verhuisden verhuisd verhuizend verhuizende",
  "bellen bel belt belde belden gebeld gebelde bellend bellende",
  "missen mis mist miste misten gemist gemiste missend missende",
  "kwetsen kwets kwetst kwetste kwetsten gekwetst gekwetste kwetsend kwetsende",
  "stoppen stop stopt stopte stopten gestopt gestopte stoppend stoppende",
  "melden meld meldt meldde meldden gemeld gemelde meldend meldende",
  "besteden besteed besteedt besteedde besteedden bestede bestedend bestedende",
  "zetten zet zette gezet gezette zettend zettende",
  "praten praat praatte praatten gepraat geprate pratend pratende",
  "storten stort stortte stortten gestort gestorte stortend stortende",
  "haasten haast haastte haastten gehaast gehaaste haastend haastende",
  "geloven geloof gelooft geloofde geloofden geloofd gelovend gelovende",
  "beseffen besef beseft besefte beseften beseffend beseffende",
  "beogen beoog beoogt beoogde beoogden beoogd beogend beogende",
  "wandelen wandel wandelt wandelde wandelden gewandeld gewandelde wandelend wandelende",
  "regelen regel regelt regelde regelden geregeld geregelde regelend regelende",
  "herkennen herken herkent herkende herkenden herkend herkennend herkennende",
  "rekenen reken rekent rekende rekenden gerekend gerekende rekenend rekenende",
  "herinneren herinner herinnert herinnerde herinnerden herinnerd herinnerend herinnerende",
  "luisteren luister luistert luisterde luisterden geluisterd luisterend luisterende",
  "verwijderen verwijder verwijdert verwijderde verwijderden verwijderd verwijderend verwijderende",
  "controleren controleer controleert controleerde controleerden gecontroleerd gecontroleerde controlerend controlerende",
  "proberen probeer probeert probeerde probeerden geprobeerd geprobeerde proberend proberende",
  "reageren reageer reageert reageerde reageerden gereageerd reagerend reagerende",
  "evalueren evalueer evalueert evalueerde evalueerden geëvalueerd geëvalueerde evaluerend evaluerende",
  "kopiëren kopieer kopieert kopieerde kopieerden gekopieerd gekopieerde kopiërend kopiërende",
  "creëren creëer creëert creëerde creëerden gecreëerd gecreëerde creërend creërende",
  "negeren negeer negeert negeerde negeerden genegeerd genegeerde negerend negerende",
  "duperen dupeer dupeert dupeerde dupeerden gedupeerd gedupeerde duperend duperende",
  "choqueren choqueer choqueert choqueerde choqueerden gechoqueerd gechoqueerde choquerend choquerende",
  "veroordelen veroordeel veroordeelt veroordeelde veroordeelden veroordeeld veroordelend veroordelende",
  "benadelen benadeel benadeelt benadeelde benadeelden benadeeld benadelend benadelende",
  "waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd gewaarschuwde waarschuwend waarschuwende",
  "vernieuwen vernieuw vernieuwt vernieuwde vernieuwden vernieuwd vernieuwend vernieuwende",
  "draaien draai draait draaide draaiden gedraaid gedraaide draaiend draaiende",
  "oliën olie oliet oliede olieden geolied geoliede oliënd oliënde",
  "beïnvloeden beïnvloed beïnvloedt beïnvloedde beïnvloedden beïnvloede beïnvloedend beïnvloedende",
  "beëindigen beëindig beëindigt beëindigde beëindigden beëindigd beëindigend beëindigende",
  "eisen eis eist eiste eisten geëist geëiste eisend eisende",
  "uiten uit uitte uitten geuit geuite uitend uitende",
  "innen in int inde inden geïnd geïnde innend innende",
  "informeren informeer informeert informeerde informeerden geïnformeerd geïnformeerde informerend informerende",
  "irriteren irriteer irriteert irriteerde irriteerden geïrriteerd geïrriteerde irriterend irriterende",
  "uploaden upload uploadt uploadde uploadden geüpload geüploade uploadend uploadende",
  "updaten update updatet updatete updateten geüpdatet geüpdatete updatend updatende",
  "managen manage managet managede manageden gemanaged gemanagede managend managende",
  "faxen fax faxt faxte faxten gefaxt gefaxte faxend faxende",
  "e-mailen e-mail e-mailt e-mailde e-mailden ge-e-maild ge-e-mailde e-mailend e-mailende",
  "appen app appt appte appten geappt geappte append appende",
  "sms'en sms sms't sms'te sms'ten ge-sms't ge-sms'te sms'end sms'ende",
  "dm'en dm dm't dm'de dm'den ge-dm'd ge-dm'de dm'end dm'ende",
  "cancelen cancel cancelt cancelde cancelden gecanceld gecancelde cancelend cancelende",
  "typen typ typt typte typten getypt getypte typend typende",
  "tweeten tweet tweette tweetten getweet getweete tweetend tweetende",
  "bedanken bedank bedankt bedankte bedankten bedankend bedankende",
  "beantwoorden beantwoord beantwoordt beantwoordde beantwoordden beantwoorde beantwoordend beantwoordende",
  "misleiden misleid misleidt misleidde misleidden misleide misleidend misleidende",
  "overtuigen overtuig overtuigt overtuigde overtuigden overtuigd overtuigend overtuigende",
  "onderhandelen onderhandel onderhandelt onderhandelde onderhandelden onderhandeld onderhandelend onderhandelende",
  "achterhalen achterhaal achterhaalt achterhaalde achterhaalden achterhaald achterhalend achterhalende",
  "mishandelen mishandel mishandelt mishandelde mishandelden mishandeld mishandelend mishandelende",
  "waarborgen waarborg waarborgt waarborgde waarborgden gewaarborgd gewaarborgde waarborgend waarborgende",
  "wantrouwen wantrouw wantrouwt wantrouwde wantrouwden gewantrouwd gewantrouwde wantrouwend wantrouwende",
  "ergeren erger ergert ergerde ergerden geërgerd geërgerde ergerend ergerende",
  "volgen volg volgt volgde volgden gevolgd gevolgde volgend volgende",
  "wachten wacht wachtte wachtten gewacht wachtend wachtende",
  "monitoren monitor monitort monitorde monitorden gemonitord gemonitorde monitorend monitorende",
  "outsourcen outsource outsourcet outsourcete outsourceten geoutsourcet geoutsourcete outsourcend outsourcende",
];

test.each(weak)("weak: %s", (row) => {
  const forms = row.split(" ");
  expect(inflectDutchVerb(forms[0] ?? "").forms).toEqual(forms);
});

/** Past singular, past plural and participle; then every form. */
const strong: readonly (readonly [string, string])[] = [
  ["bood boden geboden", "bieden bied biedt bood boden geboden biedend biedende"],
  ["hield hielden gehouden", "houden houd hou houdt hield hielden gehouden houdend houdende"],
  ["reed reden gereden", "rijden rijd rij rijdt reed reden gereden rijdend rijdende"],
  ["ging gingen gegaan", "gaan ga gaat ging gingen gegaan gegane gaand gaande"],
  ["deed deden gedaan", "doen doe doet deed deden gedaan gedane doend doende"],
  ["zag zagen gezien", "zien zie ziet zag zagen gezien geziene ziend ziende"],
  ["kwam kwamen gekomen", "komen kom komt kwam kwamen gekomen komend komende"],
  ["liet lieten gelaten", "laten laat liet lieten gelaten latend latende"],
  ["vond vonden gevonden", "vinden vind vindt vond vonden gevonden vindend vindende"],
  ["werd werden geworden", "worden word wordt werd werden geworden wordend wordende"],
  [
    "ervoer/ervaarde ervoeren/ervaarden ervaren",
    "ervaren ervaar ervaart ervoer ervaarde ervoeren ervaarden ervarend ervarende",
  ],
  [
    "overleed overleden overleden",
    "overlijden overlijd overlijdt overleed overleden overlijdend overlijdende",
  ],
  [
    "ontsloeg ontsloegen ontslagen",
    "ontslaan ontsla ontslaat ontsloeg ontsloegen ontslagen ontslaand ontslaande",
  ],
  [
    "vroeg vroegen gevraagd",
    "vragen vraag vraagt vroeg vroegen gevraagd gevraagde vragend vragende",
  ],
  [
    "raadde/ried raadden/rieden geraden",
    "raden raad raadt raadde ried raadden rieden geraden radend radende",
  ],
  [
    "hoefde hoefden gehoeven/gehoefd",
    "hoeven hoef hoeft hoefde hoefden gehoeven gehoefd gehoefde hoevend hoevende",
  ],
];

test.each(strong)("strong: %s", (parts, row) => {
  const forms = row.split(" ");
  expect(inflectDutchVerb(forms[0] ?? "", parts.split(" ")).forms).toEqual(forms);
});

test("says what each form is", () => {
  expect(inflectDutchVerb("zetten").classes).toEqual({
    infinitive: ["zetten"],
    present: ["zet", "zetten"],
    past: ["zette", "zetten"],
    participle: ["gezet"],
    inflected: ["gezette"],
    imperative: ["zet"],
    gerund: ["zettend", "zettende"],
  });
});
