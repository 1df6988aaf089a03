import { isMap } from "yaml";
import type { Organisation } from "../model/facts.ts";
import { channels, faults, genres } from "../model/facts.ts";
import { languages } from "../model/language.ts";
import type { Message } from "../model/messages/index.ts";
import type { Severity } from "../model/rule.ts";
import { severities } from "../model/rule.ts";
import type { Checker } from "../yaml/checker.ts";
import { flag, oneOf, wholeNumber } from "../yaml/checker.ts";
import { entries, keys } from "../yaml/map.ts";
import { text, texts } from "../yaml/text.ts";
import type { Config, RuleNames } from "./config.ts";
import { packs } from "./packs.ts";

const checkLevel = oneOf<Severity | "off">([...severities, "off"]);

const unknownRule = (name: string, near: string | undefined): Message => ({
  id: "configUnknownRule",
  values: { name, nearest: near },
});

const organisationParts = keys({ names: texts, roles: texts, handles: texts });

const organisation: Checker<Organisation> = (node, reading) => {
  if (!isMap(node)) return { names: texts(node, reading) ?? [], roles: [], handles: [] };
  const { names = [], roles = [], handles = [] } = organisationParts(node, reading) ?? {};
  return { names, roles, handles: handles.map(withAt) };
};

/** Make the checker of a whole configuration, for rules by these names; packs are looked for from its folder. */
export function configChecker(names: RuleNames, folder: string): Checker<Omit<Config, "path">> {
  const checkSettings = settingsChecker(names, folder);
  return (node, reading) => {
    const settings = checkSettings(node, reading);
    return settings && toConfig(settings);
  };
}

function settingsChecker({ ids, categories }: RuleNames, folder: string) {
  return keys({
    // For editors.
    $schema: text,
    // For readers: the search ends at the nearest file, whatever this says.
    root: flag,
    rules: entries([...ids, ...categories], unknownRule, () => checkLevel),
    packs: packs(folder),
    language: oneOf(languages),
    genre: oneOf(genres),
    organisation,
    fault: oneOf(faults),
    channel: oneOf(channels),
    audience: text,
    "fail-on": oneOf(severities),
    "max-warnings": wholeNumber(0),
  });
}

type Settings = NonNullable<ReturnType<ReturnType<typeof settingsChecker>>>;

function toConfig(settings: Settings): Omit<Config, "path"> {
  const { rules, packs, language, genre, organisation, fault, channel, audience } = settings;
  const failOn = settings["fail-on"];
  const maxWarnings = settings["max-warnings"];
  return {
    rules: rules ?? {},
    ...(packs && packs.length > 0 && { packs }),
    ...(language && { language }),
    facts: {
      ...(genre && { genre }),
      ...(organisation && { organisation }),
      ...(fault && { fault }),
      ...(channel && { channel }),
      ...(audience && { audience }),
    },
    ...(failOn && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

/** Write a handle with its `@`, which YAML allows only between quotes and people therefore leave out. */
function withAt(handle: string): string {
  return handle.startsWith("@") ? handle : `@${handle}`;
}
