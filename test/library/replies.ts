// Two libraries of canned replies as webcare teams have them: most are fine, some are not.

/** What a reply says, by its id. */
export type Replies = Readonly<Record<string, string>>;

export const dutch: Replies = {
  "bezorging-laat":
    "We hebben je pakket twee dagen te laat bezorgd. Sorry, daar had je op gerekend. Ik heb de verzendkosten vanmorgen teruggestort; je ziet ze uiterlijk vrijdag op je rekening.",
  "bezorging-kwijt":
    "Wat vervelend dat je pakket er nog niet is. Wil je me je bestelnummer sturen? Dan zoek ik meteen uit waar het ligt.",
  "bezorging-buren":
    "Volgens onze bezorger ligt je pakket sinds gisteren bij de buren op nummer 12. Lukt het niet om het op te halen, bel ons dan op 088 123 45 67.",
  "bezorging-zelf":
    "Als je de juiste postcode had ingevuld, was het pakket gewoon aangekomen. Je moet beter opletten bij het bestellen.",
  "bezorging-vervoerder":
    "Helaas heeft de vervoerder je pakket vertraagd. Wij hebben daar geen invloed op. Kijk voor de actuele stand op de site van de vervoerder.",
  "retour-termijn":
    "Je kunt je aankoop tot dertig dagen na ontvangst terugsturen. Het retourformulier vind je op onze website onder Retourneren.",
  "retour-geld":
    "Ik zie dat je retour maandag is ontvangen. Het bedrag van 39 euro staat binnen drie werkdagen op je rekening.",
  "retour-kapot":
    "Het spijt ons dat we je een kapotte lamp hebben gestuurd. Ik stuur je vandaag nog een nieuwe. De oude mag je houden.",
  "retour-gedragen":
    "Het klopt niet dat wij een gedragen jas hebben verzonden. Onze artikelen worden altijd gecontroleerd.",
  "retour-bon":
    "Zonder aankoopbewijs kunnen we een artikel niet terugnemen. Dat doen we om misbruik te voorkomen.",
  "factuur-dubbel":
    "Je hebt gelijk: wij hebben je factuur twee keer afgeschreven. Dat is onze fout en dat had niet mogen gebeuren. Sorry. Het tweede bedrag staat morgen terug op je rekening.",
  "factuur-uitleg":
    "Je factuur is deze maand hoger omdat je abonnement per 1 maart is gewijzigd. Op pagina twee staat hoe het bedrag is opgebouwd.",
  "factuur-herinnering":
    "Mocht er onverhoopt iets mis zijn gegaan met je betaling, dan bieden wij daarvoor onze excuses aan. Wij verzoeken je het bedrag binnen acht dagen te voldoen.",
  "factuur-betwist": "Het is niet waar dat je te veel hebt betaald. De rekening klopt.",
  "storing-bekend":
    "We zien dat de app sinds vanochtend traag is. Onze monteurs zoeken de oorzaak. Om 14.00 uur zetten we een nieuwe stand op onze site.",
  "storing-excuus":
    "Sorry voor het ongemak. We doen ons uiterste best om het zo snel mogelijk op te lossen.",
  "storing-systeem":
    "Door een fout in het systeem is je reservering vervallen. Wij betreuren het ongemak.",
  "storing-hersteld":
    "De storing van gisteravond is verholpen. Je kon drie uur niet inloggen, en dat is onze fout: wij hadden een update niet getest. Onze excuses. Voortaan testen we elke update eerst.",
  "afspraak-vergeten":
    "Sorry dat onze monteur gisteren niet kwam. Jij zat een middag voor niets thuis. Morgen om negen uur staat hij bij je voor de deur en je betaalt geen voorrijkosten.",
  "afspraak-verzetten":
    "Je kunt je afspraak verzetten in de app, onder Mijn afspraken. Lukt dat niet, stuur ons dan een privébericht met je klantnummer.",
  "winkel-onvriendelijk":
    "Het spijt ons als je je onheus bejegend hebt gevoeld. Onze medewerkers staan onder grote druk.",
  "winkel-wachtrij":
    "Een halfuur in de rij staan is veel te lang, dat snap ik goed. We zetten vanaf zaterdag twee kassa's extra open.",
  "winkel-misverstand":
    "Dat is een misverstand. Onze collega heeft alleen een grapje gemaakt en het was niet kwaad bedoeld.",
  "winkel-compliment": "Wat leuk om te lezen! Ik geef je compliment door aan Samira.",
  "klacht-ontvangen":
    "Bedankt voor je bericht. We hebben je klacht ontvangen en nemen die zeer serieus. Je hoort van ons.",
  "klacht-gevoel":
    "We vinden het jammer dat je het zo hebt ervaren. Onze service staat bekend als de beste van het land.",
  "klacht-doorgestuurd":
    "Ik heb je klacht doorgestuurd naar Ans de Wit van klachtenafhandeling. Zij belt je voor donderdag twaalf uur.",
  "klacht-begrip": "Door de drukte duurt het antwoord langer dan normaal. We vragen om je begrip.",
  "privacy-lek":
    "We hebben je e-mailadres per ongeluk naar veertig andere klanten gestuurd. Dat is onze fout en het spijt ons. Je kunt daardoor vreemde mail krijgen. De lijst is gewist en we versturen zulke berichten niet meer met de hand.",
  "privacy-inzage":
    "Je kunt je gegevens opvragen met het formulier op onze privacypagina. Binnen een maand krijg je antwoord.",
};

export const english: Replies = {
  "delivery-late":
    "We delivered your parcel two days late, and you were counting on it. I'm sorry. I have refunded your delivery costs this morning; they will be back by Friday.",
  "delivery-lost":
    "How annoying that your parcel still isn't there. Could you send me your order number? I'll look into it right away.",
  "delivery-neighbour":
    "Our courier left your parcel with your neighbours at number 12 yesterday. If you cannot reach them, please call us on 020 7946 0000.",
  "delivery-yourself":
    "If you had entered the right postcode, your parcel would have arrived. You should be more careful when you order.",
  "delivery-carrier":
    "Unfortunately the carrier has delayed your parcel. That is beyond our control. Please check the carrier's website for updates.",
  "return-period":
    "You can return your purchase up to thirty days after you receive it. The form is on our website under Returns.",
  "return-money":
    "I can see that your return reached us on Monday. The £39 will be in your account within three working days.",
  "return-broken":
    "We are sorry that we sent you a broken lamp. I'm sending you a new one today. You can keep the old one.",
  "return-worn": "It is not true that we sent a worn coat. Our items are always checked.",
  "return-receipt": "Without a receipt we cannot take an item back. We do this to prevent fraud.",
  "invoice-double":
    "You're right: we charged you twice. That was our mistake, and it should not have happened. We're sorry. The second amount will be back in your account tomorrow.",
  "invoice-explained":
    "Your bill is higher this month because your plan changed on 1 March. Page two shows how it adds up.",
  "invoice-reminder":
    "If anything has gone wrong with your payment, we apologise. Please pay the amount within eight days.",
  "invoice-disputed": "You have not paid too much. The bill is correct.",
  "outage-known":
    "We can see that the app has been slow since this morning. Our engineers are looking for the cause. We will post an update at 2 pm.",
  "outage-sorry":
    "Apologies for any inconvenience caused. We're doing our best to fix this as soon as possible.",
  "outage-system": "Due to a system error your booking was cancelled. We regret the inconvenience.",
  "outage-fixed":
    "Last night's outage is over. You could not log in for three hours, and that was our fault: we had not tested an update. We're sorry. From now on we test every update first.",
  "visit-missed":
    "I'm sorry our engineer didn't come yesterday. You waited at home all afternoon for nothing. He'll be at your door at nine tomorrow, and you won't pay for the visit.",
  "visit-moved":
    "You can move your appointment in the app, under My appointments. If that doesn't work, send us a private message with your customer number.",
  "shop-rude":
    "We're sorry if you felt you were treated badly. Our staff are under a lot of pressure.",
  "shop-queue":
    "Half an hour in a queue is far too long, I understand that well. From Saturday we'll open two more tills.",
  "shop-joke": "This is a misunderstanding. Our colleague was only joking and meant no harm.",
  "shop-praise": "How lovely to read! I'll pass your compliment on to Samira.",
  "complaint-received":
    "Thank you for your message. We have received your complaint and take it very seriously. You will hear from us.",
  "complaint-feeling":
    "We are sorry you feel this way. Our service is known as the best in the country.",
  "complaint-passed":
    "I have passed your complaint on to Ann White in our complaints team. She will call you before noon on Thursday.",
  "complaint-patience":
    "Because it is so busy, our answer takes longer than usual. Thank you for your understanding.",
  "privacy-leak":
    "We sent your e-mail address to forty other customers by mistake. That is our fault, and we are sorry. You may get strange mail because of it. We have deleted the list and no longer send such messages by hand.",
  "privacy-access":
    "You can ask for your data with the form on our privacy page. You will have an answer within a month.",
};
