import type { Text } from "../../model/document.ts";
import { child, type DataNode, plainOf } from "../data/node.ts";
import { readFacts } from "../facts.ts";
import { ignoredBy, ignoreKey } from "../ignores.ts";
import type { Problem, ReadSettings } from "../reader.ts";
import type { Entry, Shape } from "./entry.ts";
import { extractEntries } from "./extract.ts";
import { readField } from "./field.ts";
import { entriesOf, isEmptyRecord, records } from "./records.ts";
import { strings } from "./strings.ts";
import { gorgiasMacros, zendeskContent, zendeskMacros } from "./zendesk.ts";

/** The shapes that are known, those first that tell most of themselves. */
const shapes: readonly Shape[] = [zendeskMacros, zendeskContent, gorgiasMacros, records, strings];

/** What a library holds. */
export interface Library {
  texts: readonly Text[];
  problems: readonly Problem[];
  isPassedOver?: boolean;
}

/** Read the texts of a library, whatever known shape it has. */
export async function readLibrary(
  path: string,
  roots: readonly DataNode[],
  { isFound, extraction }: ReadSettings,
): Promise<Library> {
  const find = (root: DataNode) =>
    extraction ? extractEntries(root, extraction) : entriesIn(root, path, isFound);
  const library = await readEntries(roots.flatMap(find));
  // Its field is there, and empty: nobody need be told that there is nothing to judge.
  if (!extraction && roots.length > 0 && roots.every(isEmptyRecord)) return library;
  return unlessEmpty(library, isFound && !extraction);
}

/** Read the texts of records that come one after the other. */
export async function readRecords(
  records: Iterable<DataNode>,
  { isFound }: Pick<ReadSettings, "isFound">,
): Promise<Library> {
  return unlessEmpty(await readEntries(entriesOf(records)), isFound);
}

/** What holds no texts is wrong, or if nobody said that it does, none of ours. */
function unlessEmpty(library: Library, mayBeEmpty: boolean): Library {
  if (library.texts.length > 0) return library;
  if (mayBeEmpty) return { ...library, isPassedOver: true };
  const empty: Problem = { message: { id: "libraryEmpty" }, offset: 0 };
  return { ...library, problems: [empty, ...library.problems] };
}

/** Read the texts that were found in a file. */
export async function readEntries(entries: Iterable<Entry>): Promise<Library> {
  const names = new Map<string, number>();
  const texts: Text[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { text, problems: wrong } = await textOfEntry(entry, names);
    problems.push(...wrong);
    if (text) texts.push(text);
  }
  return { texts, problems };
}

function entriesIn(root: DataNode, path: string, isFound: boolean): readonly Entry[] {
  for (const shape of shapes) {
    const found = shape(root, { path, isFound });
    if (found) return found;
  }
  return [];
}

async function textOfEntry(
  entry: Entry,
  names: Map<string, number>,
): Promise<{ text?: Text; problems: readonly Problem[] }> {
  const { text, as, language, genre, context, piece, facts: said } = entry;
  const prose = await readField(text.decode(), as);
  if (prose.blocks.length === 0) return { problems: [] };
  const fields = [...(said?.entries ?? [])].map(([key, node]) => ({
    key,
    value: node === text ? undefined : plainOf(node),
    offset: node.offset,
  }));
  const ignore = child(said, ignoreKey);
  const ignored = ignore && ignoredBy(plainOf(ignore));
  const { problems, ...declared } = readFacts(fields.filter(({ key }) => ownKeys.has(key)));
  return {
    text: {
      // Named one by one: objects that are spread into each other have a shape each, which is large.
      id: unique(entry.id ?? text.pointer, names),
      pointer: text.pointer,
      value: prose.value,
      map: prose.map,
      blocks: prose.blocks,
      ...(language !== undefined && { language }),
      ...(context !== undefined && { context }),
      ...(ignored && { ignored }),
      ...(piece && { piece }),
      ...(declared.language !== undefined && { language: declared.language }),
      facts: { ...(genre && { genre }), ...declared.facts },
    },
    problems,
  };
}

/** What a library says in our words; others mean other things by `channel`, say. */
const ownKeys: ReadonlySet<string> = new Set(["lang", "genre", "fault"]);

/** Number what bears a name that another has: libraries are not careful with theirs. */
function unique(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
