import type { Language } from "../../model/language.ts";
import { catalogue } from "../../model/messages/index.ts";
import type { Sight } from "./look.ts";

/** Write a first configuration: what was seen is set, all else stands in comments. */
export function configText(
  { schema, language: common }: Pick<Sight, "schema" | "language">,
  language: Language,
): string {
  const words = catalogue(language);
  const parts = [
    ["", words.initAboutConfig()],
    [common ? `language: ${common}` : off("language: nl"), words.initAboutLanguage()],
    [off("genre: reply"), words.initAboutGenre()],
    [off(words.initOrganisation()), words.initAboutOrganisation()],
    ["fail-on: error", words.initAboutFailOn()],
    [off("rules:\n  non-apology/inconvenience-boilerplate: warning"), words.initAboutRules()],
    [off("expect:\n  require: [sympathy]\n  forbid: [denial]"), words.initAboutExpect()],
  ] as const;
  const text = parts.map(([lines, about]) => `# ${about}\n${lines && `${lines}\n`}`).join("\n");
  return schema === undefined ? text : `# yaml-language-server: $schema=${schema}\n${text}`;
}

function off(lines: string): string {
  return lines.replaceAll(/^/gm, "# ");
}
