import { openSyllable } from "./dutch-spelling.ts";

/** Verbs that begin like a prefix, or hold one in their first part, and still take “ge-”. */
const takesGe = new Set(["ergeren", "bezigen", "bedelen", "beteren", "waarborgen", "herbergen"]);

/** Participles that stand before no noun: of verbs without an object, or what they would become is a noun. */
const alone = new Set(
  `gebaald gebloed geblogd geblunderd gedacht geduurd gefoeterd gehaperd gekampt geklooid geklungeld gekost
  geluisterd gemopperd geprutst gereageerd geroddeld geschaamd gescheeld gestaan gestunteld gesurft getwijfeld
  gewacht geworsteld gewoond gezegd gezeurd gezorgd geleund geprocedeerd gezakt volstaan misdaan`.split(
    /\s+/,
  ),
);

const prefix =
  /^(?:(?:be|ge)(?![eiu])|her|er|ont|ver|mis|over|onder|door|voor|achter|vol|weer|om|aan)/;

/** Make the past participle of a weak verb: gemaakt, betreurd, geïnformeerd, ge-sms't. */
export function weakParticiple(infinitive: string, stem: string): string {
  const ending = isVoiceless(infinitive) ? "t" : "d";
  if (infinitive.endsWith("'en")) return `ge-${stem}'${ending}`;
  const body = stem.endsWith(ending) ? stem : stem + ending;
  return hasPrefix(infinitive) ? body : withGe(body);
}

/** Say whether a weak verb takes “-te” in the past: by the letter before “-en”, so not reizen and leven. */
export function isVoiceless(infinitive: string): boolean {
  return /(?:[tkfspxc]|ch|sh)'?en$/.test(infinitive);
}

/** Inflect a participle: gekwetst -> gekwetste; “verloren” and its like have no other form. */
export function inflectParticiple(participle: string): readonly string[] {
  const invariable = /[^i]en$/.test(participle) || alone.has(participle);
  if (invariable) return [];
  return [`${participle.endsWith("tweet") ? participle : openSyllable(participle)}e`];
}

/** A prefix counts where a verb is left behind it: bedanken, but bellen, geven and volgen. */
function hasPrefix(infinitive: string): boolean {
  const rest = infinitive.replace(prefix, "");
  if (rest === infinitive || takesGe.has(infinitive)) return false;
  return /^(?!([^aeiou])\1)[^aeiouë]{0,3}[aeiouyëïöü].*[aeiouyëïöü]/.test(rest);
}

function withGe(body: string): string {
  if (body.includes("-")) return `ge-${body}`;
  const tremas: Readonly<Record<string, string>> = { e: "ë", i: "ï", u: "ü" };
  const first = body.charAt(0);
  const trema = /^(?:ij|ui)/.test(body) ? undefined : tremas[first];
  return `ge${trema ?? first}${body.slice(1)}`;
}
