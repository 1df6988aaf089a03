import { describe, expect, test } from "vitest";
import { check, mistakes, minimiser as path, rule } from "./sample.ts";

/** What is written, where which line is blamed, and what is said of it. */
type Row = readonly [lines: readonly string[], at: string, excerpt: string, says: string];

test("an example can say what is known of its text", () => {
  const flag = '{ text: "[[a]] b", where: { customer: u, genre: reply } }';
  const text = rule(`flags: [${flag}, "[[a]] b", "[[c]]"]`, "patterns: [a]");
  const { rules, problems } = check({ [path]: text });
  expect(problems).toEqual([]);
  expect(rules[0]?.flags.map(({ text, where }) => [text, where])).toEqual([
    ["[[a]] b", { customer: "u", genre: "reply" }],
    ["[[a]] b", {}],
    ["[[c]]", {}],
  ]);
});

test("all that a rule can say", () => {
  const text = `title: Klein
severity: info
message: "“{word}” {audience}"
advice: 'It''s {rest}'
why: >-
  Twee
  regels.
sources: [goffman-1971]
cancels: [apology]
voids: grade
cases:
  - patterns: ["<word: a> <rest: [b | c]>", "<rest: d> [<word: e> | f <word: g>]"]
    unless: [h]
    when:
      - apologetic
      - { has: strategy/apology, in: rest }
      - { used: strategy/*, before: 2 }
      - { not: "x ..2 y", scope: text }
      - { not: x, after: 1 }
      - { has: x, within: 3 }
      - { dense: [strategy/*, strategy/apology], over: 40 }
    where: { genre: [reply, canned], fault: own, channel: public, block: item, longer: 25 }
    except: { genre: notice }
    focus: word
    strength: weak
    replace: { with: "{rest}" }
  - all: [i, j]
    scope: clause
    severity: error
    message: M
    advice: A
    replace: { with: "", safe: true }
  - swap:
      "inzake": over
      "[k | l]": [om, voor]
      m: { with: n, safe: true }
    message: "“{words}” is “{instead}”"
    advice: A
flags: ["[[a]] b", "[[c]]", "[[d]] e [[f]]"]
passes: [x, y, z]
todo: ["[[t]]", u]
`;
  const files = { [path]: text, "en/strategy/apology.yml": label, "en/words.yml": "{}" };
  const { rules, problems } = check(files);
  expect(problems).toEqual([]);
  expect(plain(rules[0])).toEqual({
    path: `rules/${path}`,
    ...{ id: "non-apology/minimiser", category: "non-apology", language: "en" },
    ...{ title: "Klein", severity: "info", message: "“{word}” {audience}", advice: "It's {rest}" },
    ...{ why: "Twee regels.", sources: ["goffman-1971"], cancels: ["apology"], voids: true },
    cases: [
      {
        patterns: ["<word: a> <rest: [b | c]>", "<rest: d> [<word: e> | f <word: g>]"],
        ...{ all: [], scope: "sentence", unless: ["h"], apologetic: true },
        when: [
          { kind: "has", what: "strategy/apology", scope: { in: "rest" } },
          { kind: "used", what: "strategy/*", scope: { before: 2 } },
          { kind: "not", what: "x ..2 y", scope: "text" },
          { kind: "not", what: "x", scope: { after: 1 } },
          { kind: "has", what: "x", scope: { within: 3 } },
          { kind: "dense", what: ["strategy/*", "strategy/apology"], over: 40 },
        ],
        where: {
          ...{ genre: ["reply", "canned"], fault: ["own"], channel: ["public"], block: ["item"] },
          longer: 25,
        },
        except: { genre: ["notice"] },
        ...{ focus: "word", strength: "weak", replace: { with: "{rest}", safe: false } },
      },
      {
        ...{ patterns: [], all: ["i", "j"], scope: "clause", unless: [], when: [] },
        ...{ apologetic: false, where: {}, severity: "error", message: "M", advice: "A" },
        replace: { with: "", safe: true },
      },
      {
        ...{ patterns: ["inzake", "[k | l]", "m"], all: [], scope: "sentence", unless: [] },
        swap: [
          { pattern: "inzake", with: ["over"], safe: false },
          { pattern: "[k | l]", with: ["om", "voor"], safe: false },
          { pattern: "m", with: ["n"], safe: true },
        ],
        ...{ when: [], apologetic: false, where: {} },
        ...{ message: "“{words}” is “{instead}”", advice: "A" },
      },
    ],
    flags: ["[[a]] b", "[[c]]", "[[d]] e [[f]]"],
    ...{ passes: ["x", "y", "z"], todo: ["[[t]]", "u"] },
  });
});

const label = rule().replace(/^(?:severity|message|advice):.*\n/gm, "");

/** Put the text in the place of what knows where it stands. */
function plain(value: unknown): unknown {
  const replace = (_: string, one: unknown) =>
    typeof one === "object" && one !== null && "text" in one && "blame" in one ? one.text : one;
  return JSON.parse(JSON.stringify(value, replace));
}

test("a good rule has no mistakes", () => {
  expect(mistakes("en", { [path]: rule() })).toEqual([]);
});

describe("a mistake in a rule", () => {
  test.each<Row>([
    [
      ["patterns:", "  - !geen spijt"],
      "2:5",
      "  - !geen spijt",
      "Text cannot start with “!” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - ! spijt"],
      "2:5",
      "  - ! spijt",
      "Text cannot start with “!” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - #number euro"],
      "2:5",
      "  - #number euro",
      "YAML takes everything from “#” for a comment and leaves it out. Put all of the text between quotes.",
    ],
    [
      ["patterns:", "  - spijt #number ons"],
      "2:11",
      "  - spijt #number ons",
      "YAML takes everything from “#” for a comment and leaves it out. Put all of the text between quotes.",
    ],
    [
      ["patterns:", "  - [a | b]"],
      "2:5",
      "  - [a | b]",
      "YAML takes square brackets for a list. Put all of the text between quotes.",
    ],
    [
      ["patterns:", "  - [a | b] c"],
      "2:13",
      "  - [a | b] c",
      "For YAML the text ends at “]”, and something follows. Put quotes around all of it, of a kind that it does not contain.",
    ],
    [
      ["patterns:", "  - {feature/hurt}"],
      "2:5",
      "  - {feature/hurt}",
      "YAML takes braces for keys with values. Put all of the text between quotes.",
    ],
    [
      ["patterns:", "  - {feature/hurt} x"],
      "2:20",
      "  - {feature/hurt} x",
      "For YAML the text ends at “}”, and something follows. Put quotes around all of it, of a kind that it does not contain.",
    ],
    [
      ["patterns:", "  - @if spijt"],
      "2:5",
      "  - @if spijt",
      "Text cannot start with “@” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - %if"],
      "2:5",
      "  - %if",
      "Text cannot start with “%” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - `if`"],
      "2:5",
      "  - `if`",
      "Text cannot start with “`” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - ? if"],
      "2:5",
      "  - ? if",
      "Text cannot start with “?” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - - if"],
      "2:5",
      "  - - if",
      "Text cannot start with “-” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - <condition: if> you"],
      "2:5",
      "  - <condition: if> you",
      "YAML takes what stands before the colon for a key. Put all of the text between quotes.",
    ],
    [
      ["patterns:", "  - <condition: @if> you"],
      "2:17",
      "  - <condition: @if> you",
      "Text cannot start with “@” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - ~"],
      "2:5",
      "  - ~",
      "YAML takes “~” for nothing. Put it between quotes, or write something else.",
    ],
    [
      ["patterns:", "  - null"],
      "2:5",
      "  - null",
      "YAML takes “null” for nothing. Put it between quotes, or write something else.",
    ],
    [
      ["patterns:", "  - 2"],
      "2:5",
      "  - 2",
      "Expected text here, and “2” is none. Put it between quotes.",
    ],
    [
      ["patterns:", "  - true"],
      "2:5",
      "  - true",
      "Expected text here, and “true” is none. Put it between quotes.",
    ],
    [
      ["patterns:", "  - "],
      "2:5",
      "  - ",
      "Nothing stands here. Write something, or take the line away.",
    ],
    [
      ["patterns:", "  - *"],
      "2:5",
      "  - *",
      "Text cannot start with “*” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - *-fault"],
      "2:5",
      "  - *-fault",
      "Text cannot start with “*” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - &if you"],
      "2:5",
      "  - &if you",
      "Text cannot start with “&” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", "  - , you"],
      "2:5",
      "  - , you",
      "Text cannot start with “,” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", '  - "if" you'],
      "2:10",
      '  - "if" you',
      'For YAML the text ends at “"”, and something follows. Put quotes around all of it, of a kind that it does not contain.',
    ],
    [
      ["patterns:", '  - "if \\d"'],
      "2:9",
      '  - "if \\d"',
      "YAML does not know “\\d”. Between double quotes a backslash is written twice.",
    ],
    [
      ["patterns:", '  - "if'],
      "2:5",
      '  - "if',
      'The quotation mark " is opened here and never closed.',
    ],
    [
      ["patterns:", "  - > if"],
      "2:5",
      "  - > if",
      "Text cannot start with “>” here. Put all of it between quotes.",
    ],
    [
      ["patterns:", '  - ""'],
      "2:5",
      '  - ""',
      "Nothing stands here. Write something, or take the line away.",
    ],
    [
      ["patterns:", '  - "  "'],
      "2:5",
      '  - "  "',
      "Nothing stands here. Write something, or take the line away.",
    ],
    [
      ["patterns: merely"],
      "1:11",
      "patterns: merely",
      "Expected a list here: a line with “- ” for each item.",
    ],
    [
      ["patterns: []"],
      "1:11",
      "patterns: []",
      "“patterns” needs at least 1 item, and there are 0.",
    ],
    [
      ["patterns:"],
      "1:1",
      "patterns:",
      "Nothing stands behind “patterns”. Write something, or take the key away.",
    ],
    [
      ["patterns: 'x"],
      "1:11",
      "patterns: 'x",
      "The quotation mark ' is opened here and never closed.",
    ],
    [
      ["message: Words: they matter"],
      "1:10",
      "message: Words: they matter",
      "YAML takes what stands before the colon for a key. Put all of the text between quotes.",
    ],
    [
      ["\tpatterns: [a]"],
      "1:1",
      "\tpatterns: [a]",
      "YAML does not allow tabs for indentation. Use spaces.",
    ],
    [
      ["patterns:", " - a", "- b"],
      "3:1",
      "- b",
      "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
    ],
    [
      ["patterns:", '  - "a [b | c"'],
      "2:8",
      '  - "a [b | c"',
      "“[” is never closed. Write “]” behind it.",
    ],
    [
      ["patterns:", "  - 'it''s [b | ]'"],
      "2:17",
      "  - 'it''s [b | ]'",
      "There is nothing between the brackets. Write what may stand there.",
    ],
    [
      ["patterns:", '  - "\\u00e9\\t ..x a"'],
      "2:15",
      '  - "\\u00e9\\t ..x a"',
      "A gap is “..” and a number from 0 to 99, as “..4” or, across commas, “..4,”.",
    ],
    [
      ["patterns:", "  - >-", "    a b", "    ..4"],
      "4:5",
      "    ..4",
      "A gap stands between two words; at the end of a pattern it says nothing. Take it away.",
    ],
    [
      ["patterns:", "  - |", "    a", "    {x y}"],
      "4:6",
      "    {x y}",
      "A label is written “{category/name}”, with nothing else in the braces.",
    ],
    [
      ["patterns: [a b, c ]] d]"],
      "1:20",
      "patterns: [a b, c ]] d]",
      "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
    ],
    [
      ["patterns:", '  - "a? b?"'],
      "2:6",
      '  - "a? b?"',
      "Everything in this pattern may be absent. Take the “?” off the word that must be there.",
    ],
    [
      ["patterns:", '  - "<: a>"'],
      "2:7",
      '  - "<: a>"',
      "A part with a name begins with that name and a colon: “<condition: als>”.",
    ],
    [
      ["patterns:", "  - a b", "    c ..", "    d"],
      "3:7",
      "    c ..",
      "A gap is “..” and a number from 0 to 99, as “..4” or, across commas, “..4,”.",
    ],
    [["titel: x"], "1:1", "titel: x", "Unknown key “titel”. Did you mean “title”?"],
    [["pattern: [a]"], "1:1", "pattern: [a]", "Unknown key “pattern”. Did you mean “patterns”?"],
    [
      ["severity: warn"],
      "1:11",
      "severity: warn",
      "“warn” is not possible here. Possible: error, warning, info.",
    ],
    [
      ["severity: label"],
      "1:11",
      "severity: label",
      "“label” is not possible here. Possible: error, warning, info.",
    ],
    [
      ["severity: [error]"],
      "1:11",
      "severity: [error]",
      "This value is not possible here. Possible: error, warning, info.",
    ],
    [
      ["title: 12"],
      "1:8",
      "title: 12",
      "Expected text here, and “12” is none. Put it between quotes.",
    ],
    [
      ["title:"],
      "1:1",
      "title:",
      "Nothing stands behind “title”. Write something, or take the key away.",
    ],
    [["why: ''"], "1:6", "why: ''", "Nothing stands here. Write something, or take the line away."],
    [["title: A", "title: B"], "2:1", "title: B", "The key “title” is here for the second time."],
    [["sources: []"], "1:10", "sources: []", "“sources” needs at least 1 item, and there are 0."],
    [
      ["sources: goffman-1971"],
      "1:10",
      "sources: goffman-1971",
      "Expected a list here: a line with “- ” for each item.",
    ],
    [
      ["sources: [goffman-1917]"],
      "1:11",
      "sources: [goffman-1917]",
      "references.yml has no source “goffman-1917”. Did you mean “goffman-1971”?",
    ],
    [
      ["cancels: [apologie]"],
      "1:11",
      "cancels: [apologie]",
      "There is no strategy “apologie” to cancel.",
    ],
    [
      ["voids: grades"],
      "1:8",
      "voids: grades",
      "“grades” is not possible here. Did you mean “grade”? Possible: grade.",
    ],
    [
      ["focus: x"],
      "1:8",
      "focus: x",
      "Every pattern of this case needs a part “<x: …>” without “?”.",
    ],
    [
      ["strength: strongg"],
      "1:11",
      "strength: strongg",
      "“strongg” is not possible here. Did you mean “strong”? Possible: weak, strong.",
    ],
    [
      ["scope: clause"],
      "1:1",
      "scope: clause",
      "“scope” says how far the patterns of “all” may lie apart; here there is no “all”.",
    ],
    [
      ["patterns: [a]", "all: [b]"],
      "2:1",
      "all: [b]",
      "A case has one of “patterns” and “all”. Make two cases of it.",
    ],
    [
      ["cases:", "  - patterns: [a]", "patterns: [b]"],
      "3:1",
      "patterns: [b]",
      "This rule has “cases”, so “patterns” belongs in one of them.",
    ],
    [
      ["when: [apologetik]"],
      "1:8",
      "when: [apologetik]",
      "“apologetik” is no condition. Write {has: …}, {used: …} or {not: …}, or the word “apologetic”.",
    ],
    [
      ["when: [{has: x, not: y}]"],
      "1:8",
      "when: [{has: x, not: y}]",
      "A condition has one of “has”, “used” and “not”, or, to count, of “count”, “kinds” and “dense”.",
    ],
    [
      ["when: [{scope: text}]"],
      "1:8",
      "when: [{scope: text}]",
      "A condition has one of “has”, “used” and “not”, or, to count, of “count”, “kinds” and “dense”.",
    ],
    [
      ["when: [{has: x, before: 1, after: 2}]"],
      "1:8",
      "when: [{has: x, before: 1, after: 2}]",
      "A condition looks in one place: keep one of “in”, “scope”, “before”, “after” and “within”.",
    ],
    [
      ["when: [{has: x, before: 0}]"],
      "1:25",
      "when: [{has: x, before: 0}]",
      "Expected a whole number from 1 here.",
    ],
    [
      ["when: [{has: x, scope: paragraph}]"],
      "1:24",
      "when: [{has: x, scope: paragraph}]",
      "“paragraph” is not possible here. Possible: clause, sentence, text.",
    ],
    [
      ["when: [{in: but, has: strategy/apology}]"],
      "1:13",
      "when: [{in: but, has: strategy/apology}]",
      "Every pattern of this case needs a part “<but: …>” without “?”.",
    ],
    [
      ["when: [{has: 'a ['}]"],
      "1:17",
      "when: [{has: 'a ['}]",
      "“[” is never closed. Write “]” behind it.",
    ],
    [["when: [{hass: a}]"], "1:9", "when: [{hass: a}]", "Unknown key “hass”. Did you mean “has”?"],
    [
      ["when: {has: a}"],
      "1:7",
      "when: {has: a}",
      "Expected a list here: a line with “- ” for each item.",
    ],
    [
      ["when: [{has: strategy/*, scop: text}]"],
      "1:26",
      "when: [{has: strategy/*, scop: text}]",
      "Unknown key “scop”. Did you mean “scope”?",
    ],
    [
      ["where: {genre: letter}"],
      "1:16",
      "where: {genre: letter}",
      "“letter” is not possible here. Possible: statement, reply, canned, fragment, notice, terms.",
    ],
    [
      ["where: {gender: reply}"],
      "1:9",
      "where: {gender: reply}",
      "Unknown key “gender”. Did you mean “genre”? Possible: genre, fault, channel, customer, block, longer.",
    ],
    [
      ["where: {block: [item, sell]}"],
      "1:23",
      "where: {block: [item, sell]}",
      "“sell” is not possible here. Did you mean “cell”? Possible: paragraph, heading, item, cell.",
    ],
    [["where: reply"], "1:8", "where: reply", "Expected keys with values here (key: value)."],
    [
      ["where: {fault:}"],
      "1:9",
      "where: {fault:}",
      "Nothing stands behind “fault”. Write something, or take the key away.",
    ],
    [
      ["except: {block: item}"],
      "1:10",
      "except: {block: item}",
      "Unknown key “block”. Possible: genre, fault, channel, customer.",
    ],
    [
      ["swap: {a: b}"],
      "1:1",
      "swap: {a: b}",
      "A case has one of “patterns” and “swap”. Make two cases of it.",
    ],
    [["replace: x"], "1:10", "replace: x", "Expected keys with values here (key: value)."],
    [["replace: {safe: true}"], "1:10", "replace: {safe: true}", "The key “with” is missing."],
    [
      ["replace: {with: 3}"],
      "1:17",
      "replace: {with: 3}",
      "Expected text here, and “3” is none. Put it between quotes.",
    ],
    [
      ["replace: {with: x, safe: sure}"],
      "1:26",
      "replace: {with: x, safe: sure}",
      "Expected true or false here.",
    ],
    [
      ["replace: {with: '{what}'}"],
      "1:18",
      "replace: {with: '{what}'}",
      "To fill “{what}”, every pattern with this message needs a part “<what: …>” without “?”.",
    ],
    [
      ['message: "“{condition}” is open."'],
      "1:12",
      'message: "“{condition}” is open."',
      "To fill “{condition}”, every pattern with this message needs a part “<condition: …>” without “?”.",
    ],
    [
      ["message: '{condition} is '", "patterns: ['<conditions: if> a']"],
      "1:11",
      "message: '{condition} is '",
      "To fill “{condition}”, every pattern with this message needs a part “<condition: …>” without “?”. Did you mean “conditions”?",
    ],
    [
      ["message: '{x}'", "patterns: ['<x: if> a', 'b']"],
      "1:11",
      "message: '{x}'",
      "To fill “{x}”, every pattern with this message needs a part “<x: …>” without “?”.",
    ],
    [
      ["message: '{x}'", "patterns: ['<x: if>? a']"],
      "1:11",
      "message: '{x}'",
      "To fill “{x}”, every pattern with this message needs a part “<x: …>” without “?”.",
    ],
    [
      ["advice: 'Say {it'"],
      "1:14",
      "advice: 'Say {it'",
      "“{” is never closed. Write “}” behind it.",
    ],
    [
      ["message: '{audience} {audienc}'"],
      "1:22",
      "message: '{audience} {audienc}'",
      "To fill “{audienc}”, every pattern with this message needs a part “<audienc: …>” without “?”. Did you mean “audience”?",
    ],
    [
      ["flags: ['[[One]]', '[[Two]]']"],
      "1:8",
      "flags: ['[[One]]', '[[Two]]']",
      "“flags” needs at least 3 examples, and there are 2.",
    ],
    [
      ["flags: ['[[One]]', 'Two', '[[Three]]']"],
      "1:21",
      "flags: ['[[One]]', 'Two', '[[Three]]']",
      "Put what must be reported between “[[” and “]]”.",
    ],
    [
      ["flags: [{ where: { customer: u } }, '[[One]]', '[[Two]]']"],
      "1:9",
      "flags: [{ where: { customer: u } }, '[[One]]', '[[Two]]']",
      "The key “text” is missing.",
    ],
    [
      ["passes: [{ text: Ten, where: { customer: you } }, Five, Six]"],
      "1:42",
      "passes: [{ text: Ten, where: { customer: you } }, Five, Six]",
      "“you” is not possible here. Possible: u, je, mixed.",
    ],
    [
      ["flags: ['[[One', '[[Two]]', '[[Three]]']"],
      "1:10",
      "flags: ['[[One', '[[Two]]', '[[Three]]']",
      "“[[” and “]]” come in pairs, with words between them.",
    ],
    [
      ["flags: ['[[]] One', '[[Two]]', '[[Three]]']"],
      "1:10",
      "flags: ['[[]] One', '[[Two]]', '[[Three]]']",
      "“[[” and “]]” come in pairs, with words between them.",
    ],
    [
      ["flags: [[[One]], '[[Two]]', '[[Three]]']"],
      "1:9",
      "flags: [[[One]], '[[Two]]', '[[Three]]']",
      "YAML takes square brackets for a list. Put all of the text between quotes.",
    ],
    [
      ["passes: [Four, '[[Five]]', Six]"],
      "1:17",
      "passes: [Four, '[[Five]]', Six]",
      "This example must stay silent, so it has no “[[” and “]]”.",
    ],
    [
      ["passes: [Four, Five, Four]"],
      "1:22",
      "passes: [Four, Five, Four]",
      "This example is here for the second time.",
    ],
    [
      ["passes: [Four, Five, One]"],
      "1:22",
      "passes: [Four, Five, One]",
      "This example is here for the second time.",
    ],
    [
      ["passes: [Four, Five, Six: seven]"],
      "1:22",
      "passes: [Four, Five, Six: seven]",
      "YAML takes what stands before the colon for a key. Put all of the text between quotes.",
    ],
    [
      ["todo: [Ach]]]"],
      "1:12",
      "todo: [Ach]]]",
      "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
    ],
    [["todo: none"], "1:7", "todo: none", "Expected a list here: a line with “- ” for each item."],
  ])("%j", (lines, at, excerpt, says) => {
    const where = `${path}:${at}`;
    expect(mistakes("en", { [path]: rule(...lines) })).toEqual([{ where, excerpt, says }]);
  });

  test.each([
    [
      ["patterns:", "  - !geen spijt"],
      "Een tekst mag hier niet met “!” beginnen. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["patterns:", "  - #number euro"],
      "YAML houdt alles vanaf “#” voor commentaar en laat het weg. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["patterns:", "  - [a | b]"],
      "YAML houdt vierkante haken voor een lijst. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["patterns:", "  - {feature/hurt}"],
      "YAML houdt accolades voor sleutels met waarden. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["patterns:", "  - <condition: if> you"],
      "YAML houdt wat voor de dubbele punt staat voor een sleutel. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["patterns:", "  - ~"],
      "YAML houdt “~” voor niets. Zet het tussen aanhalingstekens of schrijf iets anders.",
    ],
    [
      ["patterns:", "  - 2"],
      "Hier hoort tekst te staan en “2” is dat niet. Zet het tussen aanhalingstekens.",
    ],
    [
      ["patterns:", '  - "if" you'],
      'Voor YAML houdt de tekst op bij “"”, maar er staat nog iets achter. Zet aanhalingstekens om het geheel, van een soort die er niet in voorkomt.',
    ],
    [
      ["patterns:", '  - "\\u00e9\\t ..x a"'],
      "Een gat is “..” met een getal van 0 tot en met 99: “..4” of, ook over komma’s heen, “..4,”.",
    ],
    [["severity: label"], "“label” kan hier niet. Mogelijk: error, warning, info."],
    [["voids: grades"], "“grades” kan hier niet. Bedoelt u “grade”? Mogelijk: grade."],
    [
      ["patterns: [a]", "all: [b]"],
      "Een geval heeft maar één van “patterns” en “all”. Maak er twee gevallen van.",
    ],
    [
      ["when: [apologetik]"],
      "“apologetik” is geen voorwaarde. Schrijf {has: …}, {used: …} of {not: …}, of het woord “apologetic”.",
    ],
    [["when: [{has: x, before: 0}]"], "Hier hoort een geheel getal te staan, vanaf 1."],
    [
      ["when: [{in: but, has: strategy/apology}]"],
      "Elk patroon van dit geval heeft een deel “<but: …>” zonder “?” nodig.",
    ],
    [["when: [{has: strategy/*, scop: text}]"], "Onbekende sleutel “scop”. Bedoelt u “scope”?"],
    [
      ['message: "“{condition}” is open."'],
      "Om “{condition}” in te vullen heeft elk patroon met deze melding een deel “<condition: …>” zonder “?” nodig.",
    ],
    [
      ["message: '{audience} {audienc}'"],
      "Om “{audienc}” in te vullen heeft elk patroon met deze melding een deel “<audienc: …>” zonder “?” nodig. Is “audience” bedoeld?",
    ],
    [
      ["flags: [[[One]], '[[Two]]', '[[Three]]']"],
      "YAML houdt vierkante haken voor een lijst. Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      ["todo: [Ach]]]"],
      "Vanaf hier is dit geen geldige YAML. Kloppen de inspringing, dubbele punten, aanhalingstekens en haken?",
    ],
  ])("in Dutch: %j", (lines, says) => {
    const said = mistakes("nl", { [path]: rule(...lines) });
    expect(said.map((mistake) => mistake.says)).toEqual([says]);
  });
});

describe("of several cases", () => {
  const cases = (...lines: readonly string[]) =>
    rule("cases:", ...lines).replace(/^patterns:.*\n/m, "");

  test.each([
    [["  - patterns: [a]", "  - when: [apologetic]"], []],
    [
      ["  - focus: x"],
      ["2:5 This case looks for nothing. Give it “patterns”, “all”, “swap” or “when”."],
    ],
    [
      ["  patterns: [a]", "  scope: clause"],
      ["3:3 “scope” says how far the patterns of “all” may lie apart; here there is no “all”."],
    ],
    [["  - where: { longer: 25 }"], []],
    [
      ["  - where: { genre: reply }"],
      ["2:5 This case looks for nothing. Give it “patterns”, “all”, “swap” or “when”."],
    ],
    [["  - swap: {}"], ["2:11 Under “swap” stand patterns, each with what to write instead."]],
    [
      ["  - swap: {'a [': b, c: , d: [e], f: {safe: true}, g: h, g: i}"],
      [
        "2:15 “[” is never closed. Write “]” behind it.",
        "2:22 Nothing stands behind “c”. Write something, or take the key away.",
        "2:30 “d” needs at least 2 items, and there is 1.",
        "2:38 The key “with” is missing.",
        "2:58 The key “g” is here for the second time.",
      ],
    ],
    [
      ["  - swap: {a: b}", "    replace: {with: c}"],
      ["3:5 A case has one of “swap” and “replace”. Make two cases of it."],
    ],
    [
      ["  - when: [{count: 'a b', over: 2}, {dense: strategy/*}, {has: x, over: 2}]"],
      [
        "2:21 Only labels are counted, such as voice/emoji or corporate-tone/*; “a b” is none.",
        "2:37 “count”, “kinds” and “dense” go with “over”: there must be more than so many. Nothing else does.",
        "2:58 “count”, “kinds” and “dense” go with “over”: there must be more than so many. Nothing else does.",
      ],
    ],
    [
      ["  - when: [{kinds: strategy/*, over: 2, before: 1}]"],
      ["2:12 What is counted is counted in the whole text. Take the scope away."],
    ],
    [["  - 3"], ["2:5 Expected keys with values here (key: value)."]],
    [
      ["  - patterns: [a]", "    cases: [b]"],
      [
        "3:5 Unknown key “cases”. Possible: patterns, swap, all, scope, unless, when, where, except, focus, strength, replace, severity, message, advice, cancels, voids.",
      ],
    ],
    [
      [
        "  - patterns: ['<x: a>']",
        "    message: '{x}{y}'",
        "  - patterns: [b]",
        "    advice: '{x}'",
      ],
      [
        "3:18 To fill “{y}”, every pattern with this message needs a part “<y: …>” without “?”. Did you mean “x”?",
        "5:14 To fill “{x}”, every pattern with this message needs a part “<x: …>” without “?”.",
      ],
    ],
  ])("%j", (lines, said) => {
    const found = mistakes("en", { [path]: cases(...lines) });
    expect(found.map(({ where, says }) => `${where.slice(path.length + 1)} ${says}`)).toEqual(said);
  });

  test("a shared message has only the captures of all cases that it serves", () => {
    const text = cases(
      "  - patterns: ['<x: a> <y: b>']",
      "  - all: ['<x: c>', d]",
      "  - patterns: [e]",
      "    message: E",
    );
    const said = mistakes("en", { [path]: text.replace("This makes", "{x} {y} makes") });
    expect(said.map(({ excerpt }) => excerpt)).toEqual(['message: "{x} {y} makes it small."']);
  });
});

test("brackets beyond number are a mistake like others", () => {
  const pattern = `${"[a ".repeat(20_000)}${"]".repeat(20_000)}`;
  const [mistake] = mistakes("en", { [path]: rule(`patterns: ["${pattern}"]`) });
  expect([mistake?.where, mistake?.says]).toEqual([
    `${path}:1:163`,
    "Brackets are nested too deeply here. Put what is within them in a set.",
  ]);
});

test("all mistakes of all files are told at once, in order", () => {
  const files = {
    [path]: "titel: x\npatterns: ['a [', '..4']\nflags: [a]\n",
    "en/non-apology/broken.yml": "title: 'x\n",
    "en/words.yml": "sets: [a]\n",
    "nl/feature/pijn.yml": rule("severity: info"),
  };
  expect(mistakes("en", files).map(({ where }) => where)).toEqual([
    "en/non-apology/broken.yml:1:8",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:1:1",
    "en/non-apology/minimiser.yml:2:15",
    "en/non-apology/minimiser.yml:2:20",
    "en/non-apology/minimiser.yml:3:8",
    "en/non-apology/minimiser.yml:3:9",
    "en/words.yml:1:7",
    "nl/feature/pijn.yml:1:1",
  ]);
});
