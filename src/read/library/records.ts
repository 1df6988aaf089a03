import type { Writing } from "../../model/extraction.ts";
import {
  child,
  type DataNode,
  itemsOf,
  type MapNode,
  type TextNode,
  textOf,
} from "../data/node.ts";
import type { Entry, Shape } from "./entry.ts";
import { localeNamed } from "./locale.ts";

/** Names of the field that holds the words, the most telling first; one with HTML beats its plain twin. */
const textNames = [
  ...["text", "tekst", "content", "inhoud", "body", "message", "bericht", "reply", "antwoord"],
  ...["answer", "response", "template", "sjabloon", "macro", "snippet", "body_text"],
];

const htmlNames = ["html", "content_html", "body_html", "text_html", "message_html", "reply_html"];

/** Names of what a text is called. */
const idNames = [
  "id",
  "code",
  "key",
  "sleutel",
  "short_code",
  "shortcode",
  "name",
  "naam",
  "title",
  "titel",
];

/** Names of what a text replies to. */
const contextNames = ["context", "message_received", "klantbericht", "customer_message"];

/** Names of what says the language. */
const languageNames = ["language", "locale", "taal"];

/** Libraries whose words are Markdown. */
const markdownMark = "short_code";

/** Names under which a list of records lies. */
const listNames = [
  ...[
    "data",
    "items",
    "records",
    "results",
    "_results",
    "entries",
    "replies",
    "responses",
    "macros",
  ],
  ...["templates", "canned_responses", "saved_replies", "antwoorden", "snippets"],
];

/** A single record has few fields; a map of hundreds is something else. */
const mostFields = 20;

/**
 * A list of records with a text each: Freshdesk, Chatwoot, Intercom, Help Scout, Front, a table with
 * a column for the text, lines of JSON. Also a single one, as one file per text has it.
 */
export const records: Shape = (root, { isFound }) => {
  const list = listOfRecords(root);
  if (list) {
    const entries = [...entriesOf(list)];
    return entries.length > 0 ? entries : undefined;
  }
  if (isFound || root.type !== "map" || root.entries.size > mostFields) return undefined;
  // Its field may be there and empty.
  const isRecord = [...textNames, ...htmlNames].some((name) => fieldsOf(root)(name));
  return isRecord ? [entryOf(root) ?? []].flat() : undefined;
};

/** Take the texts of records, one after the other. */
export function* entriesOf(list: Iterable<DataNode>): Generator<Entry> {
  for (const one of list) {
    const entry = one.type === "map" ? entryOf(one) : undefined;
    if (entry) yield entry;
  }
}

/** Tell whether data are a single record whose field for the text is there, with nothing in it. */
export function isEmptyRecord(root: DataNode): boolean {
  if (root.type !== "map" || root.entries.size > mostFields || listOfRecords(root)) return false;
  const get = fieldsOf(root);
  const isEmpty = (name: string) => (textOf(get(name)) ?? "-").trim() === "";
  return [...textNames, ...htmlNames].some(isEmpty) && entryOf(root) === undefined;
}

function listOfRecords(root: DataNode): readonly DataNode[] | undefined {
  if (root.type === "list") return root.items;
  const lists = listNames.map((name) => itemsOf(child(root, name)));
  return lists.find((items) => items.length > 0);
}

/** Take the text of a record, with what the record says of it. */
function entryOf(record: MapNode): Entry | undefined {
  const get = fieldsOf(record);
  const html = firstText(htmlNames, get);
  const text = html ?? firstText(textNames, get);
  if (!text) return undefined;
  const written: Writing = get(markdownMark) ? "markdown" : "auto";
  const id = idNames.map((name) => textOf(get(name))).find((one) => one !== undefined);
  const context = contextNames.map((name) => textOf(get(name))).find((one) => one !== undefined);
  const language = languageNames.map((name) => localeNamed(textOf(get(name)))).find(Boolean);
  return { id, text, as: html ? "html" : written, facts: record, context, language };
}

type Fields = (name: string) => DataNode | undefined;

/** Give the fields of a record by their names in lower case. */
function fieldsOf({ entries }: MapNode): Fields {
  const fields = new Map([...entries].map(([name, node]) => [name.trim().toLowerCase(), node]));
  return (name) => fields.get(name);
}

function firstText(names: readonly string[], get: Fields): TextNode | undefined {
  const found = names.map(get).find((node) => node?.type === "text" && node.value.trim() !== "");
  return found?.type === "text" ? found : undefined;
}
