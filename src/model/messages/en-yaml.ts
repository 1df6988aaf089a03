/** What is said in English of any file that is YAML or JSON. */
export const enYaml = {
  yamlSyntax: () =>
    "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
  yamlTab: () => "YAML does not allow tabs for indentation. Use spaces.",
  yamlTooDeep: () => "This file is nested too deeply to be read. Make it simpler.",
  yamlStart: ({ start }: { start: string }) =>
    `Text cannot start with “${start}” here. Put all of it between quotes.`,
  yamlEscape: ({ written }: { written: string }) =>
    `YAML does not know “${written}”. Between double quotes a backslash is written twice.`,
  yamlColon: () =>
    "YAML takes what stands before the colon for a key. Put all of the text between quotes.",
  yamlBehind: ({ mark }: { mark: string }) =>
    `For YAML the text ends at “${mark}”, and something follows. Put quotes around all of it, of a kind that it does not contain.`,
  yamlUnclosed: ({ quote }: { quote: string }) =>
    `The quotation mark ${quote} is opened here and never closed.`,
  yamlComment: () =>
    "YAML takes everything from “#” for a comment and leaves it out. Put all of the text between quotes.",
  yamlList: () => "YAML takes square brackets for a list. Put all of the text between quotes.",
  yamlMap: () => "YAML takes braces for keys with values. Put all of the text between quotes.",
  yamlNull: ({ written }: { written: string }) =>
    `YAML takes “${written}” for nothing. Put it between quotes, or write something else.`,
  yamlNotText: ({ written }: { written: string }) =>
    `Expected text here, and “${written}” is none. Put it between quotes.`,
  yamlEmpty: () => "Nothing stands here. Write something, or take the line away.",
  yamlEmptyKey: ({ key }: { key: string }) =>
    `Nothing stands behind “${key}”. Write something, or take the key away.`,
  yamlUnknownKey: ({ name, nearest, valid }: Unknown & { valid: readonly string[] }) =>
    `Unknown key ${quote(name)}.${ask(nearest)}${valid.length > 0 ? ` Possible: ${valid.join(", ")}.` : ""}`,
  yamlTwice: ({ key }: { key: string }) => `The key ${quote(key)} is here for the second time.`,
  yamlNoMap: () => "Expected keys with values here (key: value).",
  yamlNoList: () => "Expected a list here: a line with “- ” for each item.",
  yamlTooFew: ({ key, least, found }: TooFew) =>
    `${quote(key)} needs at least ${least} ${itemsOf(key, least)}, and there ${found === 1 ? "is" : "are"} ${found}.`,
  yamlNoText: () => "Expected text here. Numbers and the like go between quotes.",
  yamlNoFlag: () => "Expected true or false here.",
  yamlNoCount: ({ least }: { least: number }) => `Expected a whole number from ${least} here.`,
  unexpectedValue: ({ value, valid, nearest }: UnexpectedValue) =>
    `${value === "" ? "This value" : quote(value)} is not possible here.${ask(nearest)} Possible: ${valid.join(", ")}.`,
};

function itemsOf(key: string, count: number): string {
  const [one, many] = isOfExamples(key) ? ["example", "examples"] : ["item", "items"];
  return count === 1 ? one : many;
}

/** Tell whether a key of a rule file has examples behind it. */
export function isOfExamples(key: string): boolean {
  return key === "flags" || key === "passes";
}

export interface TooFew {
  key: string;
  least: number;
  found: number;
}

export interface Unknown {
  name: string;
  nearest: string | undefined;
}

export interface UnexpectedValue {
  /** Empty if it is no single value. */
  value: string;
  valid: readonly string[];
  nearest: string | undefined;
}

/** Put a word between quotes. */
export function quote(word: string): string {
  return `“${word}”`;
}

/** Ask whether a name was meant; nothing if none is near. */
export function ask(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
}
