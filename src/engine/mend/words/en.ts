/** English abbreviations by what may follow them. */
export const englishAbbreviations = {
  /** Never the end of a sentence. */
  inner: `mr mrs ms mx dr prof rev hon messrs mt ft e.g i.e eg ie viz cf vs approx ref gov gen sgt capt lt col sen
    rep asst acct attn tel`,
  /** Often the end: it is where a capital follows. */
  capital: `etc a.m p.m b.c a.d p.s et.al a.s.a.p asap r.s.v.p jr sr esq ph.d m.d b.a m.a al dept
    incl excl est govt max min ext mgr misc`,
  /** Followed by a name as often: the end where a word follows that opens sentences. */
  opener: `inc ltd co corp llc plc bros u.s u.k u.s.a e.u u.n d.c ave blvd rd st`,
  /** Words of their own, unless a number follows. */
  number: `no nos ext art fig vol sec ch p pp para pt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs
    fri sat sun`,
};

export const englishGreetings = `dear hi hello hey hiya greetings good morning afternoon evening howdy ladies to`;

export const englishSignOffs = `kind regards|best regards|warm regards|warmest regards|kindest regards|with kind regards|with best regards
  regards|best wishes|with best wishes|all the best|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours
  yours|respectfully|respectfully yours|thanks|many thanks|thank you|thanks again|best|cheers|warmly|cordially|take care
  with thanks|with apologies|apologetically|with sincere apologies|sincerest apologies|on behalf of|your friendly|love`;

/** Words with which sentences open, among them those after a company's “Inc.”. */
export const englishOpeners = `we i you your our he she they it its this that these those the a an there here if as when where what who how
  why please thank thanks sorry apologies unfortunately however but and also so now today in on at for with after before to
  all no not is are was were do does did can could would will let my their his her i'm just feel check kindly hope once have has be`;
