import type { Facts } from "../../../model/facts.ts";
import type { Case, Where } from "../../../model/rule.ts";

/** Tell whether the facts of a text are what a case asks for. */
export function fitsFacts({ where, except }: Case, facts: Facts): boolean {
  return (
    isOf(where.genre, facts.genre) &&
    isOf(where.fault, facts.fault) &&
    isOf(where.channel, facts.channel) &&
    isOf(where.customer, facts.customer) &&
    !(except && isExcepted(except, facts))
  );
}

function isOf(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return !wanted || (value !== undefined && wanted.includes(value));
}

function isExcepted(except: Where, facts: Facts): boolean {
  return factNames.some((name) => except[name] && isOf(except[name], facts[name]));
}

const factNames = ["genre", "fault", "channel", "customer"] as const;
