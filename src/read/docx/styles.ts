import { visitXml } from "./xml.ts";

/** What a paragraph style says of its paragraphs. */
export type StyleRole = "heading" | "quote";

/** Find the styles of headings and of quotes, and those that are based on them, by their ids. */
export function readStyles(xml: string): ReadonlyMap<string, StyleRole> {
  const own = new Map<string, StyleRole>();
  const bases = new Map<string, string>();
  let style = "";
  visitXml(xml, {
    enter: ({ name, attribute }) => {
      const value = attribute("val") ?? "";
      if (name === "style") style = attribute("styleId") ?? "";
      else if (name === "basedOn") bases.set(style, value);
      else if (name === "name") {
        const role = roleOf(value);
        if (role) own.set(style, role);
      }
    },
    exit: () => {},
    text: () => {},
  });
  const found = new Map(own);
  for (const start of bases.keys()) {
    const role = inherited(start, own, bases);
    if (role) found.set(start, role);
  }
  return found;
}

/** Follow a style to what it is based on; a circle leads nowhere. */
function inherited(
  start: string,
  own: ReadonlyMap<string, StyleRole>,
  bases: ReadonlyMap<string, string>,
): StyleRole | undefined {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !seen.has(id); id = bases.get(id)) {
    const role = own.get(id);
    if (role) return role;
    seen.add(id);
  }
  return undefined;
}

/** Word keeps the English names of its own styles in every language; people name theirs in their own. */
function roleOf(name: string): StyleRole | undefined {
  if (/^(?:heading|kop|title|titel|subtitle|ondertitel)\b/i.test(name)) return "heading";
  return /\b(?:quote|quotations?|citaat|blockquote)\b/i.test(name) ? "quote" : undefined;
}
