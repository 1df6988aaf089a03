import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { UserError } from "../../src/model/errors.ts";
import { say } from "../../src/model/messages/index.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oprecht-config-"));
});

afterAll(() => rm(folder, { recursive: true }));

const names = {
  ids: [
    "component/repair",
    "non-apology/legal-reservation",
    "non-apology/minimiser",
    "strategy/corrective-action",
    "strategy/denial",
    "strategy/sympathy",
  ],
  categories: ["non-apology", "strategy"],
};

async function load(name: string, source: string) {
  const path = join(folder, name);
  await writeFile(path, source);
  const { path: _, ...settings } = await loadConfig(path, name, () => names);
  return settings;
}

/** Load what cannot be loaded, and tell what is said of it. */
async function mistakes(language: "nl" | "en", source: string, name = "c.yaml") {
  const error = await load(name, source).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof UserError)) throw error ?? new Error("Nothing was wrong");
  return error.problems.map(
    ({ message, place }) => `${place?.line}:${place?.column} ${say(language, message)}`,
  );
}

const nothing = { rules: {}, facts: {} };

describe("settings", () => {
  test.each([
    ["", nothing],
    ["# only a comment\n", nothing],
    ["rules:\n  # none yet\ngenre:\n", nothing],
    ["root: true\n", nothing],
    ["allow: Sorry, not sorry\n", { ...nothing, allow: ["Sorry, not sorry"] }],
    ["language: nl\n", { ...nothing, language: "nl" }],
    [
      "rules:\n  non-apology: warning\n  non-apology/minimiser: off\n",
      { ...nothing, rules: { "non-apology": "warning", "non-apology/minimiser": "off" } },
    ],
    [
      "genre: reply\nfault: own\nchannel: public\naudience: reiziger\n",
      {
        ...nothing,
        facts: { genre: "reply", fault: "own", channel: "public", audience: "reiziger" },
      },
    ],
    [
      "organisation: De Ster\n",
      { ...nothing, facts: { organisation: { names: ["De Ster"], roles: [], handles: [] } } },
    ],
    [
      "organisation: [De Ster, Ster BV]\n",
      {
        ...nothing,
        facts: { organisation: { names: ["De Ster", "Ster BV"], roles: [], handles: [] } },
      },
    ],
    [
      'organisation:\n  names: De Ster\n  roles: [directeur]\n  handles: [ster, "@ster"]\n',
      {
        ...nothing,
        facts: {
          organisation: { names: ["De Ster"], roles: ["directeur"], handles: ["@ster", "@ster"] },
        },
      },
    ],
    ["fail-on: info\nmax-warnings: 0\n", { ...nothing, failOn: "info", maxWarnings: 0 }],
    [
      "expect:\n  require: [sympathy, corrective-action:strong, any: [repair, denial:weak]]\n" +
        "  forbid: [denial]\n  grade: genuine\n  address: je\n",
      {
        ...nothing,
        expect: {
          require: ["sympathy", "corrective-action:strong", { any: ["repair", "denial:weak"] }],
          forbid: ["denial"],
          grade: "genuine",
          address: "je",
        },
      },
    ],
    [
      "expect: {require: [], grade: none}\n",
      { ...nothing, expect: { require: [], grade: "none" } },
    ],
    ["overrides: []\n", nothing],
    [
      "overrides:\n  - files: klachten/**\n    genre: reply\n    rules: {strategy: off}\n    max-warnings: 0\n" +
        '  - files: ["*.txt", "!oud/"]\n    language: en\n',
      {
        ...nothing,
        overrides: [
          {
            files: ["klachten/**"],
            rules: { strategy: "off" },
            facts: { genre: "reply" },
            maxWarnings: 0,
          },
          { ...nothing, files: ["*.txt", "!oud/"], language: "en" },
        ],
      },
    ],
    ["\uFEFFlanguage: en\r\n", { ...nothing, language: "en" }],
  ])("%j", async (source, expected) => {
    expect(await load("c.yaml", source)).toEqual(expected);
  });

  test("JSON with tabs", async () => {
    expect(await load("c.json", '{\n\t"rules": {\n\t\t"strategy": "off"\n\t}\n}\n')).toEqual({
      ...nothing,
      rules: { strategy: "off" },
    });
  });

  test("the key of a package.json", async () => {
    const source = '{\n\t"name": "x",\n\t"oprecht": { "language": "nl" }\n}\n';
    expect(await load("package.json", source)).toEqual({ ...nothing, language: "nl" });
  });
});

test("where texts lie in a library", async () => {
  const text =
    "extract: { each: /a/*, text: [b, c], as: html, language: { key: d, default: nl }, skip-if: { e: false } }";
  const { extract } = await load("extract.yaml", text);
  expect(extract).toEqual({
    ...{ each: "/a/*", text: ["b", "c"], as: "html" },
    ...{ language: { key: "d", default: "nl" }, skipIf: { e: false } },
  });
});

describe("mistakes", () => {
  test.each([
    [
      "gener: reply\n",
      "1:1 Onbekende sleutel “gener”. Bedoelt u “genre”?",
      "1:1 Unknown key “gener”. Did you mean “genre”?",
    ],
    [
      "zzzzzzzz: 1\n",
      "1:1 Onbekende sleutel “zzzzzzzz”. Mogelijk: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
      "1:1 Unknown key “zzzzzzzz”. Possible: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
    ],
    [
      "genre: repli\n",
      "1:8 “repli” kan hier niet. Bedoelt u “reply”? Mogelijk: statement, reply, canned, fragment, notice, terms.",
      "1:8 “repli” is not possible here. Did you mean “reply”? Possible: statement, reply, canned, fragment, notice, terms.",
    ],
    [
      "language: [nl]\n",
      "1:11 Deze waarde kan hier niet. Mogelijk: nl, en.",
      "1:11 This value is not possible here. Possible: nl, en.",
    ],
    [
      "rules:\n  non-apology/minimizer: off\n",
      "2:3 Geen regel of categorie heet “non-apology/minimizer”. Bedoelt u “non-apology/minimiser”?",
      "2:3 No rule or category is called “non-apology/minimizer”. Did you mean “non-apology/minimiser”?",
    ],
    [
      "rules:\n  strategy: warn\n",
      "2:13 “warn” kan hier niet. Mogelijk: error, warning, info, off.",
      "2:13 “warn” is not possible here. Possible: error, warning, info, off.",
    ],
    [
      "rules: off\n",
      "1:8 Hier horen sleutels met waarden te staan (sleutel: waarde).",
      "1:8 Expected keys with values here (key: value).",
    ],
    [
      "- genre: reply\n",
      "1:1 Hier horen sleutels met waarden te staan (sleutel: waarde).",
      "1:1 Expected keys with values here (key: value).",
    ],
    [
      "genre: reply\nfault: own\ngenre: canned\n",
      "3:1 De sleutel “genre” staat hier voor de tweede keer.",
      "3:1 The key “genre” is here for the second time.",
    ],
    [
      "max-warnings: -1\n",
      "1:15 Hier hoort een geheel getal te staan, vanaf 0.",
      "1:15 Expected a whole number from 0 here.",
    ],
    ["root: ja\n", "1:7 Hier hoort true of false te staan.", "1:7 Expected true or false here."],
    [
      "organisation: 112\n",
      "1:15 Hier hoort tekst te staan en “112” is dat niet. Zet het tussen aanhalingstekens.",
      "1:15 Expected text here, and “112” is none. Put it between quotes.",
    ],
    [
      "organisation:\n  handles: @ster\n",
      "2:12 Een tekst mag hier niet met “@” beginnen. Zet de hele tekst tussen aanhalingstekens.",
      "2:12 Text cannot start with “@” here. Put all of it between quotes.",
    ],
    [
      "rules:\n\tstrategy: off\n",
      "2:1 YAML staat niet toe dat met tabs wordt ingesprongen. Gebruik spaties.",
      "2:1 YAML does not allow tabs for indentation. Use spaces.",
    ],
    [
      "genre: reply\n fault: own\n",
      "1:8 Vanaf hier is dit geen geldige YAML. Kloppen de inspringing, dubbele punten, aanhalingstekens en haken?",
      "1:8 From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
    ],
    [
      "genre: &a reply\naudience: *a\n",
      "2:11 Een tekst mag hier niet met “*” beginnen. Zet de hele tekst tussen aanhalingstekens.",
      "2:11 Text cannot start with “*” here. Put all of it between quotes.",
    ],
    [
      "\ta: @x\n",
      "1:1 YAML staat niet toe dat met tabs wordt ingesprongen. Gebruik spaties.",
      "1:1 YAML does not allow tabs for indentation. Use spaces.",
    ],
    [
      "? [a]\n: 1\n",
      "1:3 Onbekende sleutel “”. Mogelijk: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
      "1:3 Unknown key “”. Possible: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
    ],
    [
      "rules: {with our sincere regards: off}\n",
      "1:9 Geen regel of categorie heet “with our sincere regards”. Een zinsnede die mag blijven staan, hoort onder “allow”: allow: [with our sincere regards]",
      "1:9 No rule or category is called “with our sincere regards”. A phrase that may stand as it is goes below “allow”: allow: [with our sincere regards]",
    ],
    [
      "allow: [Sorry, non-apology/minimiser]\n",
      "1:16 Onder “allow” staan zinsneden, en “non-apology/minimiser” is een regel of categorie. Die zet u zo uit: rules: {non-apology/minimiser: off}",
      "1:16 Below “allow” stand phrases, and “non-apology/minimiser” is a rule or a category. To switch it off: rules: {non-apology/minimiser: off}",
    ],
    [
      'allow: "?!"\n',
      "1:9 Hier staat geen woord in, en een zinsnede heeft er minstens één.",
      "1:9 There is no word in this, and a phrase has one.",
    ],
    [
      "expect: {require: [simpathy]}\n",
      "1:20 Geen strategie of component heet “simpathy”. Bedoelt u “sympathy”?",
      "1:20 No strategy or component is called “simpathy”. Did you mean “sympathy”?",
    ],
    [
      "expect:\n  forbid:\n    - lying\n",
      "3:7 Geen strategie of component heet “lying”. Mogelijk: corrective-action, denial, sympathy, repair.",
      "3:7 No strategy or component is called “lying”. Possible: corrective-action, denial, sympathy, repair.",
    ],
    [
      "expect:\n  forbid: [non-apology/minimiser]\n",
      "2:12 Geen strategie of component heet “non-apology/minimiser”. Mogelijk: corrective-action, denial, sympathy, repair.",
      "2:12 No strategy or component is called “non-apology/minimiser”. Possible: corrective-action, denial, sympathy, repair.",
    ],
    [
      "expect: {require: [denial:stong]}\n",
      "1:27 “stong” kan hier niet. Bedoelt u “strong”? Mogelijk: weak, strong.",
      "1:27 “stong” is not possible here. Did you mean “strong”? Possible: weak, strong.",
    ],
    [
      "expect:\n  require:\n    - denial: strong\n",
      "3:7 Zet geen spatie achter de dubbele punt: denial:strong",
      "3:7 Write this without a blank behind the colon: denial:strong",
    ],
    [
      "expect: {require: [repair:strong]}\n",
      "1:26 Alleen strategieën zijn zwak of sterk, en “repair” is een component. Zet er alleen de naam neer.",
      "1:26 Only strategies are weak or strong, and “repair” is a component. Write its name alone.",
    ],
    [
      "expect: {require: [{all: [denial, repair]}]}\n",
      "1:21 Onbekende sleutel “all”. Mogelijk: any.",
      "1:21 Unknown key “all”. Possible: any.",
    ],
    [
      "expect: {require: [{any: [denial]}]}\n",
      "1:26 Bij “any” horen minstens 2 onderdelen, en het is er 1.",
      "1:26 “any” needs at least 2 items, and there is 1.",
    ],
    [
      "expect: {require: sympathy}\n",
      "1:19 Hier hoort een lijst te staan: voor elk onderdeel een regel met “- ” ervoor.",
      "1:19 Expected a list here: a line with “- ” for each item.",
    ],
    [
      "expect: {grade: geniune}\n",
      "1:17 “geniune” kan hier niet. Bedoelt u “genuine”? Mogelijk: none, pseudo, partial, genuine, complete.",
      "1:17 “geniune” is not possible here. Did you mean “genuine”? Possible: none, pseudo, partial, genuine, complete.",
    ],
    [
      "expect: {adress: je}\n",
      "1:10 Onbekende sleutel “adress”. Bedoelt u “address”? Mogelijk: require, forbid, grade, address.",
      "1:10 Unknown key “adress”. Did you mean “address”? Possible: require, forbid, grade, address.",
    ],
    [
      "overrides:\n  - files: a\n    expect: {forbid: [denail]}\n",
      "3:23 Geen strategie of component heet “denail”. Bedoelt u “denial”?",
      "3:23 No strategy or component is called “denail”. Did you mean “denial”?",
    ],
    [
      "overrides:\n  - file: a/**\n    genre: reply\n    files: [a]\n",
      "2:5 Onbekende sleutel “file”. Bedoelt u “files”?",
      "2:5 Unknown key “file”. Did you mean “files”?",
    ],
    [
      "overrides:\n  - genre: reply\n",
      "2:5 Hier staat niet voor welke bestanden dit geldt. Voeg “files” toe, met een patroon: files: klachten/**",
      "2:5 These settings do not say for which files they are. Add “files” with a glob: files: complaints/**",
    ],
    [
      "overrides:\n  - files: [a, ../b/**]\n",
      "2:16 “../b/**” wijst buiten de map van de configuratie; die geldt voor bestanden ernaast en eronder.",
      "2:16 “../b/**” leads out of the folder of the configuration, and a configuration holds for files beside and below it.",
    ],
    [
      'overrides:\n  - files: ["!a"]\n',
      "2:12 Al deze patronen sluiten bestanden uit, en geen enkel neemt er een op. Voeg er een zonder “!” toe.",
      "2:12 All of these globs leave files out, and none brings any in. Add one without “!”.",
    ],
    [
      "overrides:\n  - files: a\n    root: true\n",
      "3:5 Onbekende sleutel “root”. Mogelijk: files, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings.",
      "3:5 Unknown key “root”. Possible: files, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings.",
    ],
    [
      "overrides:\n  files: a\n",
      "2:3 Hier hoort een lijst te staan: voor elk onderdeel een regel met “- ” ervoor.",
      "2:3 Expected a list here: a line with “- ” for each item.",
    ],
    [
      "__proto__: 1\n",
      "1:1 Onbekende sleutel “__proto__”. Mogelijk: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
      "1:1 Unknown key “__proto__”. Possible: $schema, root, extends, rules, allow, packs, language, genre, organisation, fault, channel, audience, expect, extract, fail-on, max-warnings, overrides, ignores.",
    ],
  ])("%j", async (source, nl, en) => {
    expect(await mistakes("nl", source)).toEqual([nl]);
    expect(await mistakes("en", source)).toEqual([en]);
  });

  test("all of them, in order", async () => {
    const source =
      "gener: reply\nrules:\n  strateg: off\n  strategy: of\nfault: me\nmax-warnings: many\n";
    expect((await mistakes("en", source)).map((mistake) => mistake.split(" ")[0])).toEqual([
      "1:1",
      "3:3",
      "4:13",
      "5:8",
      "6:15",
    ]);
  });

  test("of syntax: the first of each line, and no others", async () => {
    const said = (await mistakes("en", "a: @x\ngener: 1\n b: 2\nc: @y\n")).map(
      (m) => m.split(" ")[0],
    );
    expect(said).toEqual(["1:4", "2:8", "4:4"]);
  });

  test("with the line itself", async () => {
    const error = await load("c.yaml", "language: nl\r\ngener: reply\r\n").catch((error) => error);
    expect(error.problems[0].place).toEqual({
      path: "c.yaml",
      line: 2,
      column: 1,
      excerpt: "gener: reply",
    });
  });

  test("in a package.json", async () => {
    expect(await mistakes("en", '{\n  "oprecht": { "gener": 1 }\n}\n', "package.json")).toEqual([
      "2:16 Unknown key “gener”. Did you mean “genre”?",
    ]);
  });

  test("a file that is not there", async () => {
    const error = await loadConfig(join(folder, "none.yaml"), "none.yaml", () => names).catch(
      (e) => e,
    );
    expect(error.problems).toEqual([
      { message: { id: "configUnreadable", values: { path: "none.yaml", reason: "ENOENT" } } },
    ]);
  });

  test("many duplicate keys and a bomb of aliases take no time", async () => {
    const keys = Array.from({ length: 20_000 }, () => "genre: reply").join("\n");
    expect(await mistakes("en", keys)).toHaveLength(19_999);
    const bomb = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`);
    expect(await mistakes("en", `k0: &k0 [a, b]\n${bomb.join("\n")}\n`)).toHaveLength(41);
  });
});
