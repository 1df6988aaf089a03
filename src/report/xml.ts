/** Write text so that it can stand in XML 1.0, between tags and between quotation marks: what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(forbidden, "\uFFFD")
      .replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign] ?? sign)
      // What would be a command to a server that reads the log.
      .replace(/##(?=[[v])/gi, "#&#35;")
  );
}

// Controls and lone surrogates cannot stand in XML; what turns the direction of text may deceive.
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Write a tag with its attributes; without content it closes itself. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const open = `<${name}${written.join("")}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join("")}</${name}>`;
}
