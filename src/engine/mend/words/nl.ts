/** Dutch abbreviations by what may follow them. */
export const dutchAbbreviations = {
  /** Never the end of a sentence. */
  inner: `dhr mevr mw hr drs ir ing mr prof dr ds bijv bv bijvoorb t.a.v o.v.v t.n.v d.m.v m.b.t m.b.v i.v.m n.a.v i.p.v o.b.v
    t.o.v t.b.v d.d i.o.v i.g.v i.s.m o.l.v o.g.v v.w.b t.g.v t.w d.w.z o.a m.n m.i i.h.b i.h.a p.p w.o p/a i.i.g o.i.d z.g.a.n
    evt evtl resp zgn ca circa telnr tel blz bestelnr klantnr ordernr factuurnr btw-nr ref nr nrs vgl fam wed st
    opm vb vnl vlg zg cfr toel bijl hfst burg wnd pag a.h.v l.s mej ong geb`,
  /** Often the end: it is where a capital follows. */
  capital: `enz etc z.s.m zsm a.u.b s.v.p jl a.s ll e.d e.a e.v n.v.t v.chr n.chr p.s o.i.d e.v.a e.o p.m p.st p.p.p.n p.w p.u c.q incl excl max min
    gem afd adm ext pers jr sr febr aug sept okt nov dec reg rek`,
  /** Followed by a name as often: the end where a word follows that opens sentences. */
  opener: `b.v n.v v.o.f u.a i.o b.v.b.a`,
  /** Words of their own, unless a number follows. */
  number: `art no bij lid jan feb mrt apr jun jul sec sep oct ma di wo do vr za zo fig vol kol toest alg al stuk tab`,
};

export const dutchGreetings = `beste dag hallo hoi hi hey geachte lieve goedemorgen goedemiddag goedenavond goedendag goeiedag l.s.
  waarde goeiemorgen goeiemiddag goede hai hé`;

export const dutchSignOffs = `met vriendelijke groet|met vriendelijke groeten|met hartelijke groet|met hartelijke groeten|met warme groet
  met groet|met groeten|met beste groet|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten
  groetjes|lieve groet|lieve groeten|warme groet|warme groeten|hoogachtend|met de meeste hoogachting|met excuses|namens
  mvg|m.v.g.|gr.|gr|liefs|alvast bedankt|bij voorbaat dank|fijne dag|fijne dag nog|tot ziens|sportieve groet|sportieve groeten`;

/** Words with which sentences open, among them those after a company's “B.V.”. */
export const dutchOpeners = `we wij ik u uw je jij jullie jouw het dit dat deze die de een er hier daar daarom daarna daarnaast als omdat
  mocht heeft hebt is was wat hoe waar wanneer wil wilt kan kun kunt graag bel stuur neem onze ons ze zij hij dank bedankt
  sorry excuses helaas maar en ook toch nu vandaag morgen op in bij voor met na door om te naar alle veel geen`;
