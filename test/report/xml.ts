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
  /** Only of those that hold text. */
  hasText?: true;
}

type Shape = Readonly<Record<string, Form>>;

const any = /^/;
const count = /^\d+$/;
const time = /^\d+(?:\.\d*)?$/;
const problem: Form = { optional: { type: any, message: any }, hasText: true };

/** After `junit-10.xsd` of Jenkins' xUnit plugin, numbers where it takes any text. */
export const junitShape: Shape = {
  testsuites: {
    optional: { name: any, time, tests: count, failures: count, errors: count },
    children: ["testsuite"],
  },
  testsuite: {
    required: { name: any, tests: count, failures: count, errors: count },
    optional: { time, skipped: count, id: any, package: any, file: any },
    children: ["testsuite", "testcase"],
  },
  testcase: {
    required: { name: any },
    optional: { time: any, classname: any, group: any },
    children: ["skipped", "error", "failure"],
  },
  skipped: problem,
  error: problem,
  failure: problem,
};

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
  const { required = {}, optional = {}, children: allowed = [], hasText } = shape[name] ?? {};
  const known = { ...optional, ...required };
  return [
    ...(shape[name] ? [] : [`<${name}>`]),
    ...Object.keys(required).filter((key) => !Object.hasOwn(attributes, key)),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      known[key]?.test(value) ? [] : [`${name} ${key}=${value}`],
    ),
    ...(hasText || text.trim() === "" ? [] : [`text in <${name}>: ${text}`]),
    ...children.flatMap((child) => [
      ...(allowed.includes(child.name) ? [] : [`<${child.name}> in <${name}>`]),
      ...misshapen(child, shape),
    ]),
  ];
}
