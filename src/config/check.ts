import { isMap } from "yaml";
import type { Organisation } from "../model/facts.ts";
import { channels, faults, genres } from "../model/facts.ts";
import { languages } from "../model/language.ts";
import type { Severity } from "../model/rule.ts";
import { severities } from "../model/rule.ts";
import type { Checker } from "./checker.ts";
import { count, flag, oneOf, text, texts } from "./checker.ts";
import type { Config, RuleNames } from "./config.ts";
import { entries, keys } from "./map.ts";

const checkLevel = oneOf<Severity | "off">([...severities, "off"]);

const organisationParts = keys({ names: texts, roles: texts, handles: texts });

const organisation: Checker<Organisation> = (node, complain) => {
  if (!isMap(node)) return { names: texts(node, complain) ?? [], roles: [], handles: [] };
  const { names = [], roles = [], handles = [] } = organisationParts(node, complain) ?? {};
  return { names, roles, handles: handles.map(withAt) };
};

/** Make the checker of a whole configuration, for rules by these names. */
export function configChecker(names: RuleNames): Checker<Omit<Config, "path">> {
  const checkSettings = settingsChecker(names);
  return (node, complain) => {
    const settings = checkSettings(node, complain);
    return settings && toConfig(settings);
  };
}

function settingsChecker({ ids, categories }: RuleNames) {
  return keys({
    // For editors.
    $schema: text,
    // For readers: the search ends at the nearest file, whatever this says.
    root: flag,
    rules: entries([...ids, ...categories], "configUnknownRule", () => checkLevel),
    language: oneOf(languages),
    genre: oneOf(genres),
    organisation,
    fault: oneOf(faults),
    channel: oneOf(channels),
    audience: text,
    "fail-on": oneOf(severities),
    "max-warnings": count,
  });
}

type Settings = NonNullable<ReturnType<ReturnType<typeof settingsChecker>>>;

function toConfig(settings: Settings): Omit<Config, "path"> {
  const { rules, language, genre, organisation, fault, channel, audience } = settings;
  const failOn = settings["fail-on"];
  const maxWarnings = settings["max-warnings"];
  return {
    rules: rules ?? {},
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
