import { SaxesParser } from "saxes";

/** An element as a parser that forgives nothing reads it. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/** What an element may hold; what is not named here may not stand in it. */
interface Form {
  required?: Readonly<Record<string, RegExp>>;
  optional?: Readonly<Record<string, RegExp>>;
  children?: readonly string[];
}

type Shape = Readonly<Record<string, Form>>;

const any = /^/;
/** After what Checkstyle's own logger writes. */
export const checkstyleShape: Shape = {
  checkstyle: { required: { version: /^\d+\.\d+/ }, children: ["file"] },
  file: { required: { name: any }, children: ["error"] },
  error: {
    required: {
      line: /^[1-9]\d*$/,
      severity: /^(?:ignore|info|warning|error)$/,
      message: any,
      source: any,
    },
    optional: { column: /^[1-9]\d*$/ },
  },
};

/** Read XML. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** List what an element has that its shape does not allow, and what it lacks. */
export function misshapen(element: Element, shape: Shape): readonly string[] {
  const { name, attributes, children, text } = element;
  const { required = {}, optional = {}, children: allowed = [] } = shape[name] ?? {};
  const known = { ...optional, ...required };
  return [
    ...(shape[name] ? [] : [`<${name}>`]),
    ...Object.keys(required).filter((key) => !Object.hasOwn(attributes, key)),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      known[key]?.test(value) ? [] : [`${name} ${key}=${value}`],
    ),
    ...(text.trim() === "" ? [] : [`text in <${name}>: ${text}`]),
    ...children.flatMap((child) => [
      ...(allowed.includes(child.name) ? [] : [`<${child.name}> in <${name}>`]),
      ...misshapen(child, shape),
    ]),
  ];
}
