import { UserError } from "../model/errors.ts";
import { nearest } from "../model/nearest.ts";
import type { Severity } from "../model/rule.ts";
import { severities } from "../model/rule.ts";
import type { Shard } from "../task/shard.ts";

/** Where a report goes; to standard output if there is no file. */
export interface Output<Name extends string = string> {
  format: Name;
  file?: string;
}

/** Read one of some words. */
export function readWord<Word extends string>(
  flag: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((word) => word === value);
  if (word !== undefined) return word;
  const values = { flag, value, valid: words, nearest: nearest(value, words) };
  throw new UserError({ id: "flagInvalid", values });
}

/** Read the path of a file or a folder. */
export function readPath(flag: string, value: string): string {
  // As from a variable that was never set; it would stand for the current folder.
  if (value === "") throw new UserError({ id: "flagNoValue", values: { flag } });
  return value;
}

/** Read a list with commas. */
export function readList(flag: string, value: string): readonly string[] {
  const items = value.split(",").map((item) => item.trim());
  const filled = items.filter((item) => item !== "");
  if (filled.length === 0) throw new UserError({ id: "flagNoValue", values: { flag } });
  return filled;
}

/** Read a whole number. */
export function readCount(flag: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
  throw badForm(flag, value, `${flag} 10`);
}

/** Read which of how many runs this is: `2/8`. */
export function readShard(flag: string, value: string): Shard {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
  if (number >= 1 && number <= of && Number.isSafeInteger(of)) return { number, of };
  throw badForm(flag, value, `${flag} 2/8`);
}

const units: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** Read a size: `5MB`, `500 kB`, or bytes. */
export function readSize(flag: string, value: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmg]?b)?$/i.exec(value) ?? [];
  const size = Math.round(Number(number) * (units[unit.toLowerCase()] ?? 1));
  if (number !== "" && size > 0) return size;
  throw badForm(flag, value, `${flag} 5MB`);
}

/** Read the severity of a rule: `id=severity`. */
export function readRule(flag: string, value: string): readonly [string, Severity | "off"] {
  const [id, severity] = splitOnce(value);
  if (id === "" || severity === undefined)
    throw badForm(flag, value, `${flag} non-apology/legal-reservation=off`);
  return [id, readWord<Severity | "off">(flag, severity, [...severities, "off"])];
}

/** Read the name of a format, and a file for it: `json`, `json=report.json`. */
export function readOutput<Name extends string>(
  flag: string,
  value: string,
  names: readonly Name[],
): Output<Name> {
  const [name, file] = splitOnce(value);
  if (file === "") throw badForm(flag, value, `${flag} json=report.json`);
  const format = readWord(flag, name, names);
  return file === undefined ? { format } : { format, file };
}

function splitOnce(value: string): [string, string | undefined] {
  const at = value.indexOf("=");
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

function badForm(flag: string, value: string, form: string): UserError {
  return new UserError({ id: "flagForm", values: { flag, value, form } });
}
