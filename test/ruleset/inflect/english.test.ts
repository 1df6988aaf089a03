import { describe, expect, test } from "vitest";
import { inflectEnglish } from "../../../src/ruleset/inflect/english.ts";
import type { Paradigm } from "../../../src/ruleset/inflect/paradigm.ts";
import type { WordsFile } from "../../../src/ruleset/inflect/words-file.ts";

/** Each line is a lemma and its other forms: -s, -ing, -ed, and then those that only Americans write. */
const regularVerbs = `
ask asks asking asked
repair repairs repairing repaired
answer answers answering answered
explain explains explaining explained
add adds adding added
miss misses missing missed
fix fixes fixing fixed
address addresses addressing addressed
buzz buzzes buzzing buzzed
reach reaches reaching reached
rush rushes rushing rushed
stomach stomachs stomaching stomached
echo echoes echoing echoed
veto vetoes vetoing vetoed
value values valuing valued
use uses using used
manage manages managing managed
acknowledge acknowledges acknowledging acknowledged
cause causes causing caused
argue argues arguing argued
change changes changing changed
singe singes singeing singed
age ages ageing aged aging
queue queues queueing queued queuing
agree agrees agreeing agreed
guarantee guarantees guaranteeing guaranteed
free frees freeing freed
canoe canoes canoeing canoed
dye dyes dyeing dyed
die dies dying died
lie lies lying lied
tie ties tying tied
owe owes owing owed
apply applies applying applied
deny denies denying denied
try tries trying tried
soliloquy soliloquies soliloquying soliloquied
delay delays delaying delayed
annoy annoys annoying annoyed
convey conveys conveying conveyed
stop stops stopping stopped
plan plans planning planned
ban bans banning banned
rob robs robbing robbed
drop drops dropping dropped
beg begs begging begged
chat chats chatting chatted
quiz quizzes quizzing quizzed
wrap wraps wrapping wrapped
up ups upping upped
bow bows bowing bowed
e-mail e-mails e-mailing e-mailed
tax taxes taxing taxed
play plays playing played
book books booking booked
fail fails failing failed
wait waits waiting waited
help helps helping helped
admit admits admitting admitted
commit commits committing committed
refer refers referring referred
occur occurs occurring occurred
regret regrets regretting regretted
prefer prefers preferring preferred
transfer transfers transferring transferred
equip equips equipping equipped
omit omits omitting omitted
format formats formatting formatted
unplug unplugs unplugging unplugged
overlap overlaps overlapping overlapped
control controls controlling controlled
compel compels compelling compelled
patrol patrols patrolling patrolled
offer offers offering offered
open opens opening opened
visit visits visiting visited
limit limits limiting limited
suffer suffers suffering suffered
differ differs differing differed
happen happens happening happened
target targets targeting targeted
market markets marketing marketed
edit edits editing edited
profit profits profiting profited
develop develops developing developed
deliver delivers delivering delivered
listen listens listening listened
overlook overlooks overlooking overlooked
travel travels travelling travelled traveling traveled
cancel cancels cancelling cancelled canceling canceled
label labels labelling labelled labeling labeled
model models modelling modelled modeling modeled
signal signals signalling signalled signaling signaled
dial dials dialling dialled dialing dialed
fuel fuels fuelling fuelled fueling fueled
focus focuses focussing focussed focusing focused
benefit benefits benefitting benefitted benefiting benefited
kidnap kidnaps kidnapping kidnapped kidnaping kidnaped
parallel parallels paralleling paralleled
appeal appeals appealing appealed
reveal reveals revealing revealed
mail mails mailing mailed
call calls calling called
panic panics panicking panicked
mimic mimics mimicking mimicked
traffic traffics trafficking trafficked
sync syncs syncing synced
dm dms dming dmed
double-check double-checks double-checking double-checked`;

const ise = `
apologise apologises apologising apologised apologize apologizes apologizing apologized
organise organises organising organised organize organizes organizing organized
analyse analyses analysing analysed analyze analyzes analyzing analyzed`;

const regularNouns = `
order orders
apology apologies
enquiry enquiries
inquiry inquiries
delay delays
journey journeys
address addresses
box boxes
branch branches
monarch monarchs
bonus bonuses
status statuses
wish wishes
photo photos
video videos
hero heroes
cargo cargoes
voucher vouchers
mix-up mix-ups
belief beliefs
quiz quizzes
waltz waltzes`;

const regularAdjectives = `
angry angrier angriest
big bigger biggest
sad sadder saddest
rude ruder rudest
late later latest
grey greyer greyest
slow slower slowest
new newer newest
clear clearer clearest
simple simpler simplest
cruel crueller cruellest crueler cruelest
sincere sincerer sincerest
free freer freest
cheap cheaper cheapest`;

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => [line.split(" ")[0] ?? "", line] as const);

const lines = (words: WordsFile) =>
  inflectEnglish(words).map(({ lemma, forms }) => `${lemma}: ${forms.join(" ")}`);

describe("forms by rule", () => {
  test.each(rows(regularVerbs))("the verb %s", (lemma, line) => {
    expect(lines({ verbs: { regular: [lemma] } })).toEqual([`${lemma}: ${line}`]);
  });

  test.each(rows(ise))("the verb %s goes by either spelling", (lemma, line) => {
    const american = lemma.replace(/se$/, "ze");
    const found = lines({ verbs: { ise: [lemma] } });
    expect(found).toEqual([`${lemma}: ${line}`, `${american}: ${line}`]);
  });

  test.each(rows(regularNouns))("the noun %s", (lemma, line) => {
    expect(lines({ "regular-nouns": [lemma] })).toEqual([`${lemma}: ${line}`]);
  });

  test.each(rows(regularAdjectives))("the adjective %s", (lemma, line) => {
    expect(lines({ adjectives: { regular: [lemma] } })).toEqual([`${lemma}: ${line}`]);
  });
});

describe("classes", () => {
  const only = (words: WordsFile): Paradigm | undefined => inflectEnglish(words)[0];

  test("of an irregular verb with two participles", () => {
    expect(only({ verbs: { irregular: { get: ["got", "got/gotten"] } } })).toEqual({
      lemma: "get",
      forms: ["get", "gets", "getting", "got", "gotten"],
      classes: {
        infinitive: ["get"],
        present: ["get", "gets"],
        imperative: ["get"],
        gerund: ["getting"],
        past: ["got"],
        participle: ["got", "gotten"],
      },
    });
  });

  test("of a suppletive verb are as written", () => {
    const can = { present: ["can"], past: ["could"] };
    expect(only({ verbs: { suppletive: { can } } })).toEqual({
      lemma: "can",
      forms: ["can", "could"],
      classes: can,
    });
  });

  test("of nouns without singular or plural", () => {
    const nouns = { advice: {}, thanks: { singular: [], plural: ["thanks"] } };
    expect(inflectEnglish({ nouns })).toEqual([
      { lemma: "advice", forms: ["advice"], classes: { singular: ["advice"] } },
      { lemma: "thanks", forms: ["thanks"], classes: { plural: ["thanks"] } },
    ]);
  });

  test("of adjectives", () => {
    const adjectives = { invariable: ["unfair"], irregular: { good: ["better", "best"] } };
    expect(inflectEnglish({ adjectives })).toEqual([
      { lemma: "unfair", forms: ["unfair"], classes: {} },
      {
        lemma: "good",
        forms: ["good", "better", "best"],
        classes: { inflected: ["better", "best"] },
      },
    ]);
  });

  test("of a verb and a noun that are written alike are joined", () => {
    expect(inflectEnglish({ verbs: { regular: ["regret"] }, "regular-nouns": ["regret"] })).toEqual(
      [
        {
          lemma: "regret",
          forms: ["regret", "regrets", "regretting", "regretted"],
          classes: {
            infinitive: ["regret"],
            present: ["regret", "regrets"],
            imperative: ["regret"],
            gerund: ["regretting"],
            past: ["regretted"],
            participle: ["regretted"],
            singular: ["regret"],
            plural: ["regrets"],
          },
        },
      ],
    );
  });
});

describe("two spellings", () => {
  test("go by either lemma", () => {
    const forms = "organisation organisations organization organizations";
    const spelling = { organisation: ["organization"] };
    expect(lines({ "regular-nouns": ["organisation"], spelling })).toEqual([
      `organisation: ${forms}`,
      `organization: ${forms}`,
    ]);
  });

  test("each have their own consonants", () => {
    const spelling = { fulfil: ["fulfill"], practise: ["practice"] };
    expect(lines({ verbs: { regular: ["fulfil", "practise"] }, spelling }).slice(0, 3)).toEqual([
      "fulfil: fulfil fulfils fulfilling fulfilled fulfill fulfills",
      "fulfill: fulfil fulfils fulfilling fulfilled fulfill fulfills",
      "practise: practise practises practising practised practice practices practicing practiced",
    ]);
  });

  test("leave a lemma alone that is another word too", () => {
    const words = {
      verbs: { regular: ["check"] },
      "regular-nouns": ["cheque"],
      spelling: { cheque: ["check"] },
    };
    expect(lines(words)).toEqual([
      "check: check checks checking checked",
      "cheque: cheque cheques check checks",
    ]);
  });
});

test("no words have no paradigms", () => {
  expect(inflectEnglish({})).toEqual([]);
});
