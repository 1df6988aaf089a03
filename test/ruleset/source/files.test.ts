import { describe, expect, test } from "vitest";
import { mistakes, rule } from "./sample.ts";

/** Files by name, and of each mistake its place, the line and what is said. */
type Row = readonly [
  files: Readonly<Record<string, string>>,
  said: readonly (readonly [where: string, excerpt: string, says: string])[],
];

describe("words.yml", () => {
  test.each<Row>([
    [
      { "en/words.yml": "set:\n  a: [b]\n" },
      [["en/words.yml:1:1", "set:", "Unknown key “set”. Did you mean “sets”?"]],
    ],
    [
      { "en/words.yml": "- a\n" },
      [["en/words.yml:1:1", "- a", "Expected keys with values here (key: value)."]],
    ],
    [
      { "en/words.yml": "sets: [a]\n" },
      [["en/words.yml:1:7", "sets: [a]", "Expected keys with values here (key: value)."]],
    ],
    [
      { "en/words.yml": "sets:\n  a: b\n" },
      [["en/words.yml:2:6", "  a: b", "Expected a list here: a line with “- ” for each item."]],
    ],
    [
      { "en/words.yml": "sets:\n  a: []\n" },
      [["en/words.yml:2:6", "  a: []", "“a” needs at least 1 item, and there are 0."]],
    ],
    [
      { "en/words.yml": "sets:\n  A b: [c]\n" },
      [
        [
          "en/words.yml:2:3",
          "  A b: [c]",
          "“A b” cannot be the name of a set or class. Use lower case letters, digits and hyphens.",
        ],
      ],
    ],
    [
      { "en/words.yml": "sets:\n  a: [c]\n  a: [d]\n" },
      [["en/words.yml:3:3", "  a: [d]", "The key “a” is here for the second time."]],
    ],
    [
      { "en/words.yml": "sets:\n  a: [c, d, c]\n" },
      [["en/words.yml:2:13", "  a: [c, d, c]", "“c” is here for the second time."]],
    ],
    [
      { "en/words.yml": 'sets:\n  a: [c, "@b"]\n  bb: [d]\n' },
      [
        [
          "en/words.yml:2:11",
          '  a: [c, "@b"]',
          "There is no set “@b” in words.yml. Did you mean “@a” or “@bb”?",
        ],
      ],
    ],
    [
      {
        "en/words.yml": "sets:\n  a: [~apologise, ~apologize to]\nverbs:\n  regular: [apologize]\n",
      },
      [
        [
          "en/words.yml:2:7",
          "  a: [~apologise, ~apologize to]",
          "words.yml lists no verb, noun or adjective “apologise”, so “~apologise” has no forms. Did you mean “~apologize”?",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: [b, "@c"]\n  c: [d, "[e | @a]"]\n' },
      [
        [
          "en/words.yml:3:16",
          '  c: [d, "[e | @a]"]',
          "The set “a” contains itself. Take it out of the sets that it is made of.",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: ["@a"]\n' },
      [
        [
          "en/words.yml:2:8",
          '  a: ["@a"]',
          "The set “a” contains itself. Take it out of the sets that it is made of.",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: ["#numbr euro"]\n' },
      [
        [
          "en/words.yml:2:8",
          '  a: ["#numbr euro"]',
          "There is no class “#numbr”. Did you mean “#number”?",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: ["<x: {feature/hurt}>"]\n' },
      [
        [
          "en/words.yml:2:12",
          '  a: ["<x: {feature/hurt}>"]',
          "There is no rule “feature/hurt” to make this label.",
        ],
      ],
    ],
    [
      { "en/words.yml": "sets:\n  a: [no, 24]\n" },
      [
        [
          "en/words.yml:2:11",
          "  a: [no, 24]",
          "Expected text here, and “24” is none. Put it between quotes.",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: [yes, "b [c"]\n' },
      [["en/words.yml:2:15", '  a: [yes, "b [c"]', "“[” is never closed. Write “]” behind it."]],
    ],
    [
      { "en/words.yml": "sets:\n  a: [@b, c]\n" },
      [
        [
          "en/words.yml:2:7",
          "  a: [@b, c]",
          "Text cannot start with “@” here. Put all of it between quotes.",
        ],
      ],
    ],
    [
      { "en/words.yml": "sets:\n  a: [~, c]\n" },
      [
        [
          "en/words.yml:2:7",
          "  a: [~, c]",
          "YAML takes “~” for nothing. Put it between quotes, or write something else.",
        ],
      ],
    ],
    [
      { "en/words.yml": "verbs:\n  regular: [ask, aks, ask]\n" },
      [["en/words.yml:2:23", "  regular: [ask, aks, ask]", "“ask” is here for the second time."]],
    ],
    [
      { "en/words.yml": "verbs:\n  regular: [ask, bite]\n  irregular:\n    bite: [bit, bitten]\n" },
      [["en/words.yml:4:5", "    bite: [bit, bitten]", "“bite” is here for the second time."]],
    ],
    [
      { "en/words.yml": "verbs:\n  irregulars:\n    bite: [bit, bitten]\n" },
      [
        [
          "en/words.yml:2:3",
          "  irregulars:",
          "Unknown key “irregulars”. Did you mean “irregular”? Possible: weak, strong, separable, regular, ise, irregular, suppletive.",
        ],
      ],
    ],
    [
      { "en/words.yml": "verbs:\n  irregular:\n    bite: bit, bitten\n" },
      [
        [
          "en/words.yml:3:11",
          "    bite: bit, bitten",
          "Expected a list here: a line with “- ” for each item.",
        ],
      ],
    ],
    [
      { "en/words.yml": "verbs:\n  suppletive:\n    can: { presents: [can] }\n" },
      [
        [
          "en/words.yml:3:12",
          "    can: { presents: [can] }",
          "Unknown key “presents”. Did you mean “present”?",
        ],
      ],
    ],
    [
      { "nl/words.yml": "verbs:\n  separable: [aan|bieden, oplossen]\n" },
      [
        [
          "nl/words.yml:2:27",
          "  separable: [aan|bieden, oplossen]",
          "“oplossen” needs one bar, where it separates: “aan|bieden”.",
        ],
      ],
    ],
    [
      { "nl/words.yml": "verbs:\n  weak: [op|lossen]\n" },
      [
        [
          "nl/words.yml:2:10",
          "  weak: [op|lossen]",
          "“op|lossen” has a bar. Words that separate stand in “separable” or “pronominal”.",
        ],
      ],
    ],
    [
      { "nl/words.yml": "pronominal: [er|voor, er|voor, er|voor|aan]\n" },
      [
        [
          "nl/words.yml:1:23",
          "pronominal: [er|voor, er|voor, er|voor|aan]",
          "“er|voor” is here for the second time.",
        ],
        [
          "nl/words.yml:1:32",
          "pronominal: [er|voor, er|voor, er|voor|aan]",
          "“er|voor|aan” needs one bar, where it separates: “aan|bieden”.",
        ],
      ],
    ],
    [
      { "en/words.yml": "nouns:\n  a: [b]\n" },
      [
        [
          "en/words.yml:2:6",
          "  a: [b]",
          "YAML takes square brackets for a list. Put all of the text between quotes.",
        ],
      ],
    ],
    [
      { "en/words.yml": "nouns:\n  a: { plurals: [b] }\n" },
      [
        [
          "en/words.yml:2:8",
          "  a: { plurals: [b] }",
          "Unknown key “plurals”. Did you mean “plural”? Possible: plural, diminutive, singular.",
        ],
      ],
    ],
    [
      { "en/words.yml": "nouns:\n  a: as\nregular-nouns: [a]\n" },
      [["en/words.yml:3:17", "regular-nouns: [a]", "“a” is here for the second time."]],
    ],
    [
      { "en/words.yml": "nouns:\n  true: truths\n  a: 2\n" },
      [
        [
          "en/words.yml:3:6",
          "  a: 2",
          "Expected text here, and “2” is none. Put it between quotes.",
        ],
      ],
    ],
    [
      { "en/words.yml": "adjectives:\n  regular: [good]\n  irregular: { good: [better] }\n" },
      [
        [
          "en/words.yml:3:16",
          "  irregular: { good: [better] }",
          "“good” is here for the second time.",
        ],
      ],
    ],
    [
      { "en/words.yml": "contractions:\n  gotta: [got to, have got to]\n" },
      [
        [
          "en/words.yml:2:11",
          "  gotta: [got to, have got to]",
          "All readings of “gotta” must have the same number of words, or be one word.",
        ],
      ],
    ],
    [
      { "en/words.yml": "clauses:\n  coordinators: [and, but, and]\n" },
      [
        [
          "en/words.yml:2:28",
          "  coordinators: [and, but, and]",
          "“and” is here for the second time.",
        ],
      ],
    ],
    [
      { "en/words.yml": 'classes:\n  money: ["#number euro", "@coin"]\n' },
      [
        [
          "en/words.yml:2:28",
          '  money: ["#number euro", "@coin"]',
          "There is no set “@coin” in words.yml.",
        ],
      ],
    ],
    [
      { "en/words.yml": 'sets:\n  a: ["@b"]\n  b: [~nothing]\nverbs: [x]\n' },
      [["en/words.yml:4:8", "verbs: [x]", "Expected keys with values here (key: value)."]],
    ],
  ])("%j", (files, said) => {
    const found = mistakes("en", files);
    expect(found.map(({ where, excerpt, says }) => [where, excerpt, says])).toEqual(said);
  });
});

describe("references.yml", () => {
  test.each<Row>([
    [
      { "references.yml": "goffman-1971:\n  author: G.\n" },
      [["references.yml:2:3", "  author: G.", "The key “title” is missing."]],
    ],
    [
      {
        "references.yml":
          "goffman-1971:\n  author: Goffman, E.\n  title: Relations\nGoffman 1972: {author: G., title: R.}\n",
      },
      [
        [
          "references.yml:4:1",
          "Goffman 1972: {author: G., title: R.}",
          "“Goffman 1972” is no key for a source. Write author and year: “goffman-1971”.",
        ],
      ],
    ],
    [
      {
        "references.yml":
          "goffman-1971:\n  author: G.\n  title: R.\n  year: '1971'\n  doi: https://doi.org/10.1/2\n  verified: yes\n  url: x\n",
      },
      [
        ["references.yml:4:9", "  year: '1971'", "Expected a whole number from 1 here."],
        [
          "references.yml:5:8",
          "  doi: https://doi.org/10.1/2",
          "“https://doi.org/10.1/2” is no DOI. Write it without an address before it: “10.1000/182”.",
        ],
        ["references.yml:6:13", "  verified: yes", "Expected true or false here."],
        [
          "references.yml:7:3",
          "  url: x",
          "Unknown key “url”. Possible: author, year, title, venue, doi, verified.",
        ],
      ],
    ],
    [
      { "references.yml": "goffman-1971: Goffman\n" },
      [
        [
          "references.yml:1:15",
          "goffman-1971: Goffman",
          "Expected keys with values here (key: value).",
        ],
      ],
    ],
    [
      { "references.yml": "x: [", "en/non-apology/minimiser.yml": rule("sources: [nobody-1900]") },
      [
        [
          "references.yml:1:5",
          "x: [",
          "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
        ],
      ],
    ],
  ])("%j", (files, said) => {
    const found = mistakes("en", files);
    expect(found.map(({ where, excerpt, says }) => [where, excerpt, says])).toEqual(said);
  });
});

describe("a rule file", () => {
  test.each<Row>([
    [
      { "en/minimiser.yml": rule() },
      [
        [
          "en/minimiser.yml:1:1",
          "",
          "A rule lies in <language>/<category>/<name>.yml, and words in <language>/words.yml. Move this file.",
        ],
      ],
    ],
    [
      { "en/non-apology/sub/minimiser.yml": rule() },
      [
        [
          "en/non-apology/sub/minimiser.yml:1:1",
          "",
          "A rule lies in <language>/<category>/<name>.yml, and words in <language>/words.yml. Move this file.",
        ],
      ],
    ],
    [
      { "de/non-apology/minimiser.yml": rule() },
      [
        [
          "de/non-apology/minimiser.yml:1:1",
          "",
          "Rules cannot lie in a folder “de”. Possible: nl, en.",
        ],
      ],
    ],
    [
      { "en/non-apologies/minimiser.yml": rule() },
      [
        [
          "en/non-apologies/minimiser.yml:1:1",
          "",
          "Rules cannot lie in a folder “non-apologies”. Did you mean “non-apology”? Possible: non-apology, corporate-tone, sarcasm, persuasion, follow-through, policy, strategy, component, voice, feature, contact.",
        ],
      ],
    ],
    [
      { "en/non-apology/minimiser.yaml": rule() },
      [
        [
          "en/non-apology/minimiser.yaml:1:1",
          "",
          "“minimiser.yaml” is no name for a rule file. Use lower case letters, digits and hyphens, and “.yml”.",
        ],
      ],
    ],
    [
      { "en/non-apology/Minimi_ser.yml": rule() },
      [
        [
          "en/non-apology/Minimi_ser.yml:1:1",
          "",
          "“Minimi_ser.yml” is no name for a rule file. Use lower case letters, digits and hyphens, and “.yml”.",
        ],
      ],
    ],
    [
      { "rules.yml": "" },
      [
        [
          "rules.yml:1:1",
          "",
          "A rule lies in <language>/<category>/<name>.yml, and words in <language>/words.yml. Move this file.",
        ],
      ],
    ],
    [
      { "en/non-apology/minimiser.yml": "" },
      [["en/non-apology/minimiser.yml:1:1", "", "Expected keys with values here (key: value)."]],
    ],
    [
      { "en/non-apology/minimiser.yml": "# nothing\n" },
      [
        [
          "en/non-apology/minimiser.yml:1:1",
          "# nothing",
          "Expected keys with values here (key: value).",
        ],
      ],
    ],
    [
      { "en/non-apology/minimiser.yml": "[[[[" },
      [
        [
          "en/non-apology/minimiser.yml:1:5",
          "[[[[",
          "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
        ],
      ],
    ],
    [
      { "en/non-apology/minimiser.yml": "a" },
      [["en/non-apology/minimiser.yml:1:1", "a", "Expected keys with values here (key: value)."]],
    ],
    [
      { "en/non-apology/minimiser.yml": rule("title: \uFFFD") },
      [
        [
          "en/non-apology/minimiser.yml:1:8",
          "title: �",
          "This line is not UTF-8. Save the file as UTF-8.",
        ],
      ],
    ],
    [
      {
        "en/non-apology/minimiser.yml": rule()
          .replace(/^title.*\n/m, "")
          .replace(/^flags.*\n/m, ""),
      },
      [
        ["en/non-apology/minimiser.yml:1:1", "severity: warning", "The key “title” is missing."],
        ["en/non-apology/minimiser.yml:1:1", "severity: warning", "The key “flags” is missing."],
      ],
    ],
    [
      { "en/non-apology/minimiser.yml": rule().replace(/^severity.*\n/m, "") },
      [
        [
          "en/non-apology/minimiser.yml:1:1",
          "title: Minimiser",
          "Rules in non-apology report findings: “severity” is missing, with error, warning or info.",
        ],
      ],
    ],
    [
      { "en/strategy/apology.yml": rule() },
      [
        [
          "en/strategy/apology.yml:2:1",
          "severity: warning",
          "Rules in strategy label and report nothing. Take “severity” away.",
        ],
      ],
    ],
    [
      { "en/non-apology/minimiser.yml": rule().replace(/^message.*\n/m, "") },
      [["en/non-apology/minimiser.yml:1:1", "title: Minimiser", "The key “message” is missing."]],
    ],
    [
      { "en/non-apology/minimiser.yml": rule().replace(/^patterns.*\n/m, "") },
      [
        [
          "en/non-apology/minimiser.yml:1:1",
          "title: Minimiser",
          "The rule looks for nothing. Give it “patterns”, “all”, “when” or “cases”.",
        ],
      ],
    ],
    [
      {
        "en/non-apology/minimiser.yml": rule("cancels: [apologies]"),
        "en/strategy/apology.yml": "\t",
      },
      [
        [
          "en/non-apology/minimiser.yml:1:11",
          "cancels: [apologies]",
          "There is no strategy “apologies” to cancel.",
        ],
        ["en/strategy/apology.yml:1:1", "\t", "Expected keys with values here (key: value)."],
      ],
    ],
    [
      {
        "en/non-apology/minimiser.yml": rule("cancels: [apology]"),
        "nl/strategy/apology.yml": rule().replace(/^severity.*\n/m, ""),
      },
      [
        [
          "en/non-apology/minimiser.yml:1:11",
          "cancels: [apology]",
          "There is no strategy “apology” to cancel.",
        ],
      ],
    ],
  ])("%j", (files, said) => {
    const found = mistakes("en", files);
    expect(found.map(({ where, excerpt, says }) => [where, excerpt, says])).toEqual(said);
  });
});
