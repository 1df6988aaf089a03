/**
 * Words that tell a language. What two of them share, or took from each other, is in none:
 * sorry, is, was, we, in, of, had, me, over, die, as, water, dan, men, been, want, door, wit.
 */
export const telling: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(`het een dat dit deze wij jij je jullie zij ze hij ik mij mijn jouw jou uw u ons onze hun haar zijn niet geen wel
    niets iets iemand alles allemaal alle veel weinig meer meest minder ook nog al even eens toch maar want dus omdat
    doordat zodat hoewel terwijl toen nu straks vandaag morgen gisteren altijd nooit vaak soms weer opnieuw alleen samen van
    voor naar met aan bij uit tot tegen tussen zonder onder boven naast tijdens volgens sinds vanaf na om te er hier daar waar
    waarom waarvoor daarom daarvoor hiervoor hierover daarover hoe wie wat welke wanneer heeft hebt hebben heb hadden ben bent zou
    zouden wordt worden werd werden word geworden geweest waren kan kunt kunnen kun kon konden moet moeten moest mag mogen wil wilt willen
    wilde wilden zal zult zullen gaat gaan ging doet doen deed gedaan komt komen kwam laat laten weet weten zien ziet staat staan
    graag helaas bedankt dank jammer vervelend excuses ongemak spijt gemaakt heel erg zeer zo'n zoals zelf eigen elkaar
    andere goed goede nieuwe mensen jaar ja nee beste groet groetjes alvast echt hem hen 't 's z'n m'n zodra tenzij
    indien mocht klant klanten bericht vraag vragen steeds immers namelijk inmiddels binnen`),
  en: words(`the a an and that this these those you your yours our ours us he she they them their theirs his her its my mine it i
    not no nor but or because although though while when where why how who whom whose what which if then than there
    here are were be being have has having do does did done doing will would shall should can could may might must from with
    without for to at by on into onto about against between through during before after above below up down out off again
    further once only own same such too very just now always never often sometimes also even still yet already much many
    more most less few some any all both each every other another nothing something someone everyone anyone 
    please thanks thank unfortunately apologies apologise apologize apology regret know make made take get got let like
    think see say said going go come came need feel hear help look good new people year yes hello dear regards
    i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd it's that's there's they're they've don't
    didn't doesn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't let's what's`),
  af: words(`nie hulle hierdie daardie baie ek jy vir sal moenie sê sy asseblief dankie gebeur kliënte kliënt ongerief
    verskoning besig gedoen eers soos almal altyd hoekom nuwe mense tevrede diens probeer`),
  fy: words(`binne dizze wêr jimme sille wurdt foar oan troch nei ús harren hjir dêr dy't dat't moatte tige hawwe soe
    hjoed wy jo it yn`),
  de: words(`der das und ist nicht wir sie uns ein eine einen einem einer auf mit für von zu dem den ihnen ihre ihr
    haben wurde werden wird kann können auch sich bei nach aus oder aber wenn dass bitte leider vielen entschuldigung
    entschuldigen bedauern unannehmlichkeiten sehr geehrte`),
  fr: words(`le la les des et est une nous vous notre votre nos vos pour avec dans sur pas que qui ce cette ces sont être
    avons avez merci bonjour désolé désolés cordialement aux du au ne je il elle`),
  es: words(`el la los las y es una nosotros usted su sus para con por que del al lo como más este esta pero gracias
    hola disculpe disculpas sentimos lamentamos nuestro nuestra muy`),
  it: words(`il gli che di è una per con non sono siamo della dei delle nel questo questa ci grazie ciao scusa scusate
    dispiace nostro nostra`),
  pt: words(`os uma não para com você seu sua são está por mais obrigado obrigada olá desculpe desculpas nossa nosso pelo
    pela dos das ao`),
  sv: words(
    `och att det är inte vi på jag ett har till ursäkt tack för dig om som av den så er var`,
  ),
  da: words(
    `og det er ikke vi på jeg har til at af dig undskyld tak som om en beklager vil være meget mange`,
  ),
  pl: words(
    `i w na z się nie że do za jest przepraszamy dziękujemy oraz jak po ale dla przez proszę państwa`,
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
