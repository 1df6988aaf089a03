import type { Match } from "../../model/match.ts";
import { type Severity, severities } from "../../model/rule.ts";
import { withoutEchoes } from "./echo.ts";
import { type RuleChoice, weigh } from "./weigh.ts";

/** A match that is worth telling, with the severity it has here. */
export interface Found extends Match {
  severity: Severity;
}

/** Make findings of matches: weighed, one per rule and sentence (or text), from heavy to light, then by place. */
export function findFindings(matches: readonly Match[], choice: RuleChoice): readonly Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const match of withoutEchoes(matches)) {
    const { rule, of, sentence } = match;
    const severity = weigh(rule.id, rule.severity && (of.severity ?? rule.severity), choice);
    const part = sentence.isVariant ? `${match.start} variant` : sentence.start;
    const key = rule.once ? rule.id : `${rule.id} ${part}`;
    if (!severity || seen.has(key)) continue;
    seen.add(key);
    found.push({ ...match, severity });
  }
  found.sort((a, b) => weight(a) - weight(b) || a.start - b.start || a.end - b.end);
  return found.filter((one) => !isOutdone(one, found));
}

/** Tell whether a remark on tone is about words of which something heavier is said: it adds nothing. */
function isOutdone({ rule, severity, start, end }: Found, found: readonly Found[]): boolean {
  if (rule.category !== "corporate-tone" || severity !== "info") return false;
  return found.some(
    (other) =>
      other.severity !== "info" &&
      other.rule.category !== rule.category &&
      start < other.end &&
      end > other.start,
  );
}

function weight({ severity }: Found): number {
  return severities.indexOf(severity);
}
