/** Folders that hold a folder or a file per language. */
const folders: ReadonlySet<string> = new Set([
  ...["i18n", "intl", "l10n", "lang", "langs", "language", "languages", "locale", "locales"],
  ...["translation", "translations", "vertalingen"],
]);

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Give a language tag as it is written in names of files and keys: `nl`, `nl_NL`, `en-GB`; undefined if it is none. */
export function localeIn(name: string): string | undefined {
  const [, tag] = /^([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(name) ?? [];
  if (tag === undefined) return undefined;
  return names.of(tag.slice(0, 3).replace(/[-_]$/, "")) === undefined ? undefined : tag;
}

/** Tell the language of a file by its name, or by that of a folder: `locales/nl/app.json`, `app.nl.yml`, `nl_NL.po`. */
export function localeOfPath(path: string): string | undefined {
  const steps = path.split(/[\\/]/);
  const parts = (steps.pop() ?? "").split(".").slice(0, -1);
  const own = parts.flatMap((part) => [part, behind(part)]);
  const inFolder = steps.filter((_, index) => folders.has(steps[index - 1]?.toLowerCase() ?? ""));
  return [...own.toReversed(), ...inFolder].flatMap((name) => localeIn(name) ?? [])[0];
}

/** Take a locale from behind a name: `app-nl_NL`, `messages_nl`; of a lone code only those that are no words. */
function behind(part: string): string {
  return part.replace(/^.*[-_](?=[a-z]{2}[-_][A-Z]{2}$|(?:nl|en|de|fr|es|pt|pl|tr|fy)$)/, "");
}

/** What people write in a column for the language. */
const written: Readonly<Record<string, string>> = {
  ...{ nederlands: "nl", dutch: "nl", engels: "en", english: "en", duits: "de", german: "de" },
  ...{ frans: "fr", french: "fr", spaans: "es", spanish: "es", turks: "tr", turkish: "tr" },
};

/** Tell which language a record says it is in: a tag, or the name of one; undefined if it is neither. */
export function localeNamed(said: string | undefined): string | undefined {
  const name = said?.trim() ?? "";
  return localeIn(name) ?? localeIn(name.toLowerCase()) ?? written[name.toLowerCase()];
}
