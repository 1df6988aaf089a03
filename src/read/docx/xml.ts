import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of WordprocessingML, its names without their prefixes. */
export interface Tag {
  /** Empty for what is not of Word itself: drawings, other makers' additions. */
  name: string;
  /** Of the name without any prefix, whatever it is of. */
  local: string;
  attribute: (name: string) => string | undefined;
}

/** What is done with the elements of a part, in the order of the file. */
export interface Visitor {
  enter: (tag: Tag) => void;
  exit: () => void;
  text: (text: string) => void;
}

const word =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\//;

/**
 * Go through a part of a Word file. Entities of its own making are refused, so none can grow.
 *
 * @throws Error if it is no well-formed XML.
 */
export function visitXml(xml: string, { enter, exit, text }: Visitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => enter(tagOf(tag)));
  parser.on("closetag", exit);
  parser.on("text", text);
  parser.write(xml).close();
}

function tagOf({ local, uri, attributes }: SaxesTagNS): Tag {
  return {
    name: word.test(uri) ? local : "",
    local,
    attribute: (name) => Object.values(attributes).find((one) => one.local === name)?.value,
  };
}

/** Tell whether a property is on: it is there, and does not say no. */
export function isOn({ attribute }: Tag): boolean {
  return !["0", "false", "off", "none"].includes(attribute("val") ?? "");
}
