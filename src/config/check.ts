import { isMap } from "yaml";
import type { Organisation } from "../model/facts.ts";
import { channels, faults, genres } from "../model/facts.ts";
import { languages } from "../model/language.ts";
import type { Message } from "../model/messages/index.ts";
import type { Severity } from "../model/rule.ts";
import { severities } from "../model/rule.ts";
import type { Checker } from "../yaml/checker.ts";
import { flag, offsetOf, oneOf, wholeNumber } from "../yaml/checker.ts";
import { listOf } from "../yaml/list.ts";
import { type Checked, entries, keyOffset, keys } from "../yaml/map.ts";
import { text, texts } from "../yaml/text.ts";
import type { Config, Override, RuleNames, Settings } from "./config.ts";
import { expectChecker } from "./expect.ts";
import { extended } from "./extends.ts";
import { extraction } from "./extract.ts";
import { globs } from "./globs.ts";
import { ignoreChecker } from "./ignores.ts";
import { packs } from "./packs.ts";
import { phrases } from "./phrases.ts";

const checkLevel = oneOf<Severity | "off">([...severities, "off"]);

// No rule has a blank in its name, and phrases have.
const unknownRule = (name: string, near: string | undefined): Message =>
  /\s/.test(name) && near === undefined
    ? { id: "configPhraseAsRule", values: { name } }
    : { id: "configUnknownRule", values: { name, nearest: near } };

/** What may be said of the organisation. */
export const organisationCheckers = { names: texts, roles: texts, handles: texts };

const organisationParts = keys(organisationCheckers);

const organisation: Checker<Organisation> = (node, reading) => {
  if (!isMap(node)) return { names: texts(node, reading) ?? [], roles: [], handles: [] };
  const { names = [], roles = [], handles = [] } = organisationParts(node, reading) ?? {};
  return { names, roles, handles: handles.map(withAt) };
};

/** Make the checker of a whole configuration, for rules by these names; packs are looked for from its folder. */
export function configChecker(names: RuleNames, folder: string): Checker<Omit<Config, "path">> {
  const checkConfig = keys(configCheckers(names, folder));
  return (node, reading) => {
    const found = checkConfig(node, reading);
    const { overrides = [], ignores = [] } = found ?? {};
    return (
      found && {
        ...toSettings(found),
        ...(overrides.length > 0 && { overrides }),
        ...(ignores.length > 0 && { ignores }),
      }
    );
  };
}

/** What may stand in a configuration. */
export function configCheckers(names: RuleNames, folder: string) {
  const common = settingsCheckers(names, folder);
  return {
    // For editors.
    $schema: text,
    // For readers: the search ends at the nearest file, whatever this says.
    root: flag,
    extends: extended(folder),
    ...common,
    overrides: listOf(overrideChecker(common), 0),
    ignores: listOf(ignoreChecker(names), 0),
  };
}

/** What may be set for all files, and for some. */
function settingsCheckers({ ids, categories }: RuleNames, folder: string) {
  return {
    rules: entries([...ids, ...categories], unknownRule, () => checkLevel),
    allow: phrases([...ids, ...categories]),
    packs: packs(folder),
    language: oneOf(languages),
    genre: oneOf(genres),
    organisation,
    fault: oneOf(faults),
    channel: oneOf(channels),
    audience: text,
    expect: expectChecker({ ids }),
    extract: extraction,
    "fail-on": oneOf(severities),
    "max-warnings": wholeNumber(0),
  };
}

type SettingsCheckers = ReturnType<typeof settingsCheckers>;

/** What may stand in an override. */
export function overrideCheckers<Common>(common: Common) {
  return { files: globs, ...common };
}

function overrideChecker(common: SettingsCheckers): Checker<Override> {
  const checkOverride = keys(overrideCheckers(common));
  return (node, reading) => {
    const found = checkOverride(node, reading);
    if (!found) return undefined;
    const { files } = found;
    if (keyOffset(node, "files") === undefined) {
      reading.complain(offsetOf(node), { id: "configOverrideWithoutFiles" });
    }
    return files && { files, ...toSettings(found) };
  };
}

function toSettings(found: Checked<SettingsCheckers>): Settings {
  const {
    rules,
    allow,
    packs,
    language,
    genre,
    organisation,
    fault,
    channel,
    audience,
    expect,
    extract,
  } = found;
  const failOn = found["fail-on"];
  const maxWarnings = found["max-warnings"];
  return {
    rules: rules ?? {},
    ...(allow && allow.length > 0 && { allow }),
    ...(packs && packs.length > 0 && { packs }),
    ...(language && { language }),
    facts: {
      ...(genre && { genre }),
      ...(organisation && { organisation }),
      ...(fault && { fault }),
      ...(channel && { channel }),
      ...(audience && { audience }),
    },
    ...(expect && { expect }),
    ...(extract && { extract }),
    ...(failOn && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

/** Write a handle with its `@`, which YAML allows only between quotes and people therefore leave out. */
function withAt(handle: string): string {
  return handle.startsWith("@") ? handle : `@${handle}`;
}
