import { extname } from "node:path";
import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import { decode, type Encoding } from "./decode.ts";
import { findIgnores } from "./ignores.ts";
import { officeProblem } from "./office.ts";
import type { Before, BinaryReader, Reader } from "./reader.ts";
import { readText } from "./text.ts";

export { defaultMaxSize, readBytes } from "./file.ts";

/** How to read a file. */
export interface ReadOptions {
  /** Name of the reader; absent: the file's extension decides. */
  format?: string | undefined;
  /** A walk through a folder found it, and nobody named it. */
  isFound?: boolean | undefined;
  /** Where the texts lie in a file of data, if its shape does not tell. */
  extraction?: Extraction | undefined;
  /** What of the file came before this piece of it. */
  after?: Before | undefined;
}

interface Format {
  name: string;
  extensions: readonly string[];
  load?: () => Reader | Promise<Reader>;
  /** Of a format that is no text by itself. */
  loadBinary?: () => Promise<BinaryReader>;
  /** How bytes are read that are not UTF-8. */
  fallback?: Encoding;
}

const known: readonly Format[] = [
  { name: "text", extensions: [".txt", ".text"], load: () => readText },
  {
    name: "markdown",
    extensions: [".md", ".markdown"],
    load: async () => (await import("./markdown.ts")).readMarkdown,
  },
  {
    name: "mdx",
    extensions: [".mdx"],
    load: async () => (await import("./mdx.ts")).readMdx,
  },
  {
    name: "html",
    extensions: [".html", ".htm", ".xhtml"],
    load: async () => (await import("./html.ts")).readHtml,
  },
  {
    name: "docx",
    extensions: [".docx", ".docm"],
    loadBinary: async () => (await import("./docx/index.ts")).readDocx,
  },
  {
    name: "jsonl",
    extensions: [".jsonl", ".ndjson"],
    load: async () => (await import("./jsonl.ts")).readJsonl,
  },
  {
    name: "json",
    extensions: [".json", ".jsonc"],
    load: async () => (await import("./json.ts")).readJson,
  },
  {
    name: "yaml",
    extensions: [".yaml", ".yml"],
    load: async () => (await import("./yaml.ts")).readYaml,
  },
  {
    name: "csv",
    extensions: [".csv", ".tsv"],
    load: async () => (await import("./table.ts")).readTable,
    fallback: "windows-1252",
  },
  {
    name: "eml",
    extensions: [".eml"],
    loadBinary: async () => (await import("./eml.ts")).readEml,
  },
  {
    name: "po",
    extensions: [".po", ".pot"],
    load: async () => (await import("./po.ts")).readPo,
  },
  {
    name: "xliff",
    extensions: [".xliff", ".xlf"],
    load: async () => (await import("./xliff.ts")).readXliff,
  },
];

/** Names of the formats that can be read. */
export const formats: readonly string[] = known.map(({ name }) => name);

/** Extensions of the files that a walk through a folder picks up, with their dot. */
export const readableExtensions: readonly string[] = known.flatMap(({ extensions }) => extensions);

/** Read the bytes of a file. What cannot be read is in the document's failures. */
export async function readDocument(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Document> {
  const office = officeProblem(path, bytes);
  const format = pickFormat(path, options.format);
  const unread = { path, format: format?.name ?? "", source: "", texts: [], failures: [] };
  if (office) return { ...unread, failures: [{ path, message: office }] };
  if (!format) {
    const values = { name: options.format ?? extname(path), formats: namesOfFormats };
    return { ...unread, failures: [{ path, message: { id: "unknownFormat", values } }] };
  }
  if (format.loadBinary) {
    const read = await format.loadBinary();
    return { path, format: format.name, ...(await read(path, bytes)) };
  }
  const decoded = decode(bytes, format.fallback);
  if ("failure" in decoded) return { ...unread, failures: [{ path, ...decoded.failure }] };
  const read = await format.load?.();
  const { isFound = false, extraction, after } = options;
  const reading = (await read?.(path, decoded.source, { isFound, extraction, after })) ?? unread;
  const ignores = findIgnores(decoded.source);
  return {
    path,
    format: format.name,
    ...decoded,
    ...reading,
    ...(ignores.length > 0 && { ignores }),
  };
}

const namesOfFormats: readonly string[] = known.map(
  ({ name, extensions }) => `${name} (${extensions.join(", ")})`,
);

/** A name without an extension, standard input's among them, is that of a plain text. */
function pickFormat(path: string, name: string | undefined): Format | undefined {
  if (name !== undefined) return known.find((format) => format.name === name);
  const extension = extname(path).toLowerCase();
  if (extension === "" || extension === ".") return known[0];
  return known.find(({ extensions }) => extensions.includes(extension));
}
