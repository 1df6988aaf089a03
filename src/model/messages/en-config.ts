/** What the tool says in English about settings, whether in a file or in flags. */
export const enConfig = {
  configUnreadable: ({ path, reason }: { path: string; reason: string }) =>
    `The configuration file ${path} cannot be read: ${reason}.`,
  configMissing: ({ path }: { path: string }) =>
    `There is no configuration file ${path}. Check the path behind --config.`,
  configSyntax: () =>
    "From here on this is not valid YAML. Check indentation, colons, quotes and brackets.",
  configTab: () => "YAML does not allow tabs for indentation. Use spaces.",
  configReserved: () => "A value cannot start with this character. Put the value between quotes.",
  configUnknownKey: ({ name, nearest }: Unknown) => `Unknown key ${quote(name)}.${ask(nearest)}`,
  configUnknownRule: ({ name, nearest }: Unknown) =>
    `No rule or category is called ${quote(name)}.${ask(nearest)}`,
  configTwice: ({ key }: { key: string }) => `The key ${quote(key)} is here for the second time.`,
  configNoMap: () => "Expected keys with values here (key: value).",
  configNoText: () => "Expected text here. Numbers and the like go between quotes.",
  configNoFlag: () => "Expected true or false here.",
  configNoCount: () => "Expected a whole number from 0 here.",
  unexpectedValue: ({ value, valid, nearest }: UnexpectedValue) =>
    `${value === "" ? "This value" : quote(value)} is not possible here.${ask(nearest)} Possible: ${valid.join(", ")}.`,
};

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

function quote(word: string): string {
  return `“${word}”`;
}

function ask(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${quote(nearest)}?`;
}
