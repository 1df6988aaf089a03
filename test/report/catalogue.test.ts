import { expect, test } from "vitest";
import { showCatalogue } from "../../src/report/catalogue.ts";

test("findings first, both languages side by side, then the sources", () => {
  const page = showCatalogue(
    [
      {
        id: "feature/if",
        category: "feature",
        titles: { nl: "Als | of" },
        severities: {},
        sources: [],
      },
      {
        id: "sarcasm/so-called",
        category: "sarcasm",
        titles: { nl: "“Zogenaamd”", en: "*So-called*" },
        severities: { nl: "warning", en: "error" },
        sources: ["one-2001", "two-2002"],
      },
    ],
    {
      "two-2002": { author: "Two, B.", year: 2002, title: "On <b>" },
      "one-2001": { author: "One, A.", year: 2001, title: "One", doi: "10.1000/1" },
    },
  );
  expect(
    page.slice(page.indexOf("Of 2 rules")),
  ).toBe(`Of 2 rules 1 report what they find; 1 label what a sentence does.
\`oprecht rules show <id>\` shows what one looks for, why, and its examples.

## sarcasm

| id | Nederlands | English | severity | sources |
|---|---|---|---|---|
| \`so-called\` | [“Zogenaamd”](nl/sarcasm/so-called.yml) | [\\*So-called\\*](en/sarcasm/so-called.yml) | warning / error | [one-2001](#one-2001), [two-2002](#two-2002) |

## feature

| id | Nederlands | English | severity | sources |
|---|---|---|---|---|
| \`if\` | [Als \\| of](nl/feature/if.yml) | – | label |  |

## Sources

- <a id="one-2001"></a>one-2001: One, A. (2001). One. https://doi.org/10.1000/1
- <a id="two-2002"></a>two-2002: Two, B. (2002). On \\<b>.
`);
});
