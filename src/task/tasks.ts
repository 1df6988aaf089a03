import { stow } from "../cache/stow.ts";
import type { Document, Failure, Text } from "../model/document.ts";
import type { Many } from "../model/many.ts";
import type { Texts } from "../model/report.ts";
import { readBytes } from "../read/file.ts";
import { readDocument } from "../read/index.ts";
import type { Input } from "./input.ts";
import { type Outcome, type Slot, type SlotMaker, slotMaker } from "./kept-files.ts";
import { onlyChanged } from "./only-changed.ts";
import type { LintOptions } from "./options.ts";
import { collectPieces, fillPieces, hashPieces, type Pieces } from "./pieces.ts";
import { replyTo } from "./reply-to.ts";
import { requestIgnores } from "./requested-ignores.ts";
import { inShard } from "./shard.ts";

/** A document of which the texts may be put away. */
export interface LargeDocument extends Omit<Document, "texts"> {
  texts: Many<Text>;
}

/** A file after reading, and how to lint it. */
export interface Task {
  document: LargeDocument;
  options: LintOptions;
  /** Where what comes of it is kept. */
  slot?: Slot | undefined;
}

/** A file of which is known what comes of it. */
export interface KnownTask extends Pick<Task, "options"> {
  outcome: Outcome<Texts>;
}

/** Read: bytes to document, unless it is known what comes of them. */
export async function* readInputs(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  common: LintOptions,
): AsyncGenerator<Task | KnownTask> {
  // What comes piece by piece cannot wait for what is called in it.
  const pieces = Array.isArray(inputs) ? await collectPieces(inputs, common) : noPieces;
  const around = { pieces, slotOf: slotMaker(hashPieces(pieces)) };
  for await (const input of inputs)
    yield await taskOf(input, { ...common, ...input.options }, around);
}

const noPieces: Pieces = new Map();

/** What the files of a run have in common. */
interface Around {
  pieces: Pieces;
  slotOf: SlotMaker;
}

/** So many bytes take a second or more, above all if they must be unpacked. */
const muchToRead = 2_000_000;

/** Its bytes are let go before its texts are judged. */
async function taskOf(
  input: Input,
  options: LintOptions,
  { pieces, slotOf }: Around,
): Promise<Task | KnownTask> {
  const content = input.bytes ?? readBytes(input.path, options.maxFileSize);
  const slot = content instanceof Uint8Array ? slotOf(input, content, options) : undefined;
  const outcome = slot?.take();
  if (outcome) return { options, outcome };
  const isLong = content instanceof Uint8Array && content.length > muchToRead;
  options.onText?.({ path: input.path, done: 0, all: 0, isLong });
  const document = await readInput(input, content, options);
  const filled = await fillPieces(document, pieces, options);
  return { options, slot, document: { ...filled, texts: stow(filled.texts) } };
}

async function readInput(
  { path, format, isFound, before, after }: Input,
  content: Uint8Array | Failure,
  { extraction, ignores, shard, replyTo: message }: LintOptions,
): Promise<Document> {
  const read = (content: Uint8Array) =>
    readDocument(path, content, { format, isFound, extraction, after });
  const document =
    content instanceof Uint8Array
      ? requestIgnores(await read(content), ignores)
      : { path, format: "", source: "", texts: [], failures: [content] };
  const known = before && (await read(before));
  return replyTo(message, inShard(onlyChanged(document, known), shard));
}
