import type { Choice } from "./choice.ts";

const holder =
  /\{\{(?:(?!\}\}|\{\{)[^\n]){1,200}\}\}|\{%(?:(?!%\}|\{%)[^\n]){1,200}%\}|\$\{[^{}\n]{1,100}\}/g;

// What is said where the value is missing, as the systems write it.
const sayings = [
  /(?:\|\||\?\?|\bor\b|\b(?:default|fallback)\b)\s*[:=(]?\s*(["'])(?<words>(?:(?!\1).)*)\1/d,
  /\bpersonalization_token\(\s*(["'])(?:(?!\1).)*\1\s*,\s*(["'])(?<words>(?:(?!\2).)*)\2/d,
  /,\s*fallback\s*=\s*(?<words>[^,%"'=]+?)\s*%\}$/d,
  /^\$\{\w[\w.]*:[-=](?<words>[^{}]*)\}$/d,
];

/** Find what is said in place of a value that is missing: `{{naam | default: "klant"}}`, `${naam:-daar}`. */
export function findFallbacks(source: string): readonly Choice[] {
  return [...source.matchAll(holder)].flatMap(
    ({ index: start, 0: spelling }): readonly Choice[] => {
      const span = wordsIn(spelling);
      if (!span || !/\p{L}/u.test(spelling.slice(...span))) return [];
      const end = start + spelling.length;
      const words = { start: start + span[0], end: start + span[1] };
      return [{ start, end, options: [{ start, end }, words] }];
    },
  );
}

function wordsIn(spelling: string): [start: number, end: number] | undefined {
  for (const saying of sayings) {
    const span = saying.exec(spelling)?.indices?.groups?.words;
    if (span) return span;
  }
  return undefined;
}
