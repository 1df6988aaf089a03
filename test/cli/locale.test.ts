import { expect, test } from "vitest";
import { userLanguage } from "../../src/cli/locale.ts";

test.each([
  [[], {}, "en"],
  [[], { LANG: "nl_NL.UTF-8" }, "nl"],
  [[], { LANG: "nl" }, "nl"],
  [[], { LANG: "nl-BE" }, "nl"],
  [[], { LANG: "nld_NL" }, "en"],
  [[], { LANG: "de_DE.UTF-8" }, "en"],
  [[], { LANG: "C" }, "en"],
  [[], { LANG: "nl_NL", LC_ALL: "en_GB" }, "en"],
  [[], { LANG: "en_GB", LC_ALL: "", LC_MESSAGES: "nl_NL" }, "nl"],
  [["a.md", "--ui-lang", "nl"], { LANG: "en_GB" }, "nl"],
  [["--ui-lang=en"], { LANG: "nl_NL" }, "en"],
  [["--ui-lang=en", "--ui-lang", "nl"], {}, "nl"],
  [["--ui-lang", "fr"], { LANG: "nl_NL" }, "nl"],
  [["--ui-lang"], { LANG: "nl_NL" }, "nl"],
  [["--", "--ui-lang", "nl"], {}, "en"],
  [["nl"], {}, "en"],
])("%j %j: %s", (argv, env, expected) => {
  expect(userLanguage(argv, env)).toBe(expected);
});
