import type { Document as YamlDocument } from "yaml";
import { type Declared, type Field, readFacts } from "./facts.ts";
import type { MarkupToken } from "./markdown-parse.ts";

/** Read what the front matter of a Markdown file declares; if it is not YAML, nothing. */
export async function readFrontMatter(
  source: string,
  tokens: readonly MarkupToken[],
): Promise<Declared> {
  const [first] = tokens;
  if (first?.type !== "yaml") return { facts: {}, problems: [] };
  const { content, offset } = withoutFences(source.slice(first.start, first.end), first.start);
  const yaml = await import("yaml");
  try {
    // Blanks in place of lone returns, which the parser does not take for line endings.
    const document = yaml.parseDocument(content.replace(/\r(?!\n)/g, "\n"), { uniqueKeys: false });
    const error = document.errors[0];
    if (error) return broken(firstLine(error.message), offset + error.pos[0]);
    return readFacts(fieldsOf(yaml, document, offset));
  } catch (error) {
    // The parser calls itself for each level: a line of brackets is deeper than the stack.
    if (error instanceof RangeError) return broken(error.message, offset);
    throw error;
  }
}

function withoutFences(block: string, start: number): { content: string; offset: number } {
  const head = /^.*(?:\r\n?|\n)/.exec(block)?.[0].length ?? block.length;
  const tail = /.*$/.exec(block)?.index ?? block.length;
  return { content: block.slice(head, Math.max(head, tail)), offset: start + head };
}

function broken(reason: string, offset: number): Declared {
  return {
    facts: {},
    problems: [{ message: { id: "frontMatterBroken", values: { reason } }, offset }],
  };
}

/** Take the first line of the parser's message, without the place: that is given apart. */
function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:$/, "");
}

type Yaml = typeof import("yaml");

function fieldsOf(yaml: Yaml, document: YamlDocument, offset: number): readonly Field[] {
  if (!yaml.isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }) => {
    if (!yaml.isScalar(key) || !yaml.isNode(value)) return [];
    const start = offset + (value.range?.[0] ?? 0);
    return [{ key: String(key.value), value: plain(yaml, document, value), offset: start }];
  });
}

/** Turn a node into plain data; an alias counts only for a single value, so that no file can unfold itself. */
function plain(yaml: Yaml, document: YamlDocument, node: unknown): unknown {
  if (yaml.isScalar(node)) return node.value;
  if (yaml.isSeq(node)) return node.items.map((item) => plain(yaml, document, item));
  if (yaml.isMap(node)) {
    const entries = node.items.map(({ key, value }) => [
      yaml.isScalar(key) ? String(key.value) : "",
      plain(yaml, document, value),
    ]);
    return Object.fromEntries(entries);
  }
  const target = yaml.isAlias(node) ? node.resolve(document) : undefined;
  return yaml.isScalar(target) ? target.value : undefined;
}
