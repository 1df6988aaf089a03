import { unzipSync } from "fflate";
import type { Message } from "../../model/messages/index.ts";

/** The parts of a Word file that hold words, and what their styles are called. */
export interface Parts {
  document: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
}

/** What the parts may come to when they are unpacked: a book of a thousand pages is a tenth of it. */
const mostUnpacked = 100_000_000;

/** Nothing that people write can be packed a thousand times as small. */
const mostPacked = 1000;

const parts = ["document", "styles", "footnotes", "endnotes", "comments"];
const wanted = parts.map((name) => `word/${name}.xml`);

/** Unpack a Word file, or tell why it is none. */
export function unpackWord(bytes: Uint8Array): Parts | Message {
  let names = 0;
  let unpacked = 0;
  let isBomb = false;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names += 1;
        if (!wanted.includes(name)) return false;
        unpacked += originalSize;
        isBomb ||= unpacked > mostUnpacked || originalSize > Math.max(size, 1) * mostPacked;
        return !isBomb;
      },
    });
  } catch {
    return { id: "docxBroken" };
  }
  if (isBomb) return { id: "docxBomb", values: { limit: mostUnpacked } };
  const [document, styles, footnotes, endnotes, comments] = wanted.map((name) => {
    const part = files[name];
    return part && new TextDecoder().decode(part);
  });
  if (document === undefined) return { id: names > 0 ? "zipNotWord" : "docxBroken" };
  return {
    document,
    ...(styles !== undefined && { styles }),
    ...(footnotes !== undefined && { footnotes }),
    ...(endnotes !== undefined && { endnotes }),
    ...(comments !== undefined && { comments }),
  };
}
