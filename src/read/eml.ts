import PostalMime from "postal-mime";
import { composeMaps } from "../model/map.ts";
import { decode } from "./decode.ts";
import { align } from "./mail-lines.ts";
import type { Prose } from "./prose-builder.ts";
import type { Binary } from "./reader.ts";
import { readPlain } from "./text.ts";

/**
 * Read an e-mail: what its sender wrote, without the message it answers and without the signature.
 * Places promise the line, and are exact where the text is not encoded.
 */
export async function readEml(path: string, bytes: Uint8Array): Promise<Binary> {
  const decoded = decode(bytes, "windows-1252");
  const source = "source" in decoded ? decoded.source : "";
  const { text = "", html = "" } = await PostalMime.parse(bytes);
  if (text.trim() === "" && html.trim() === "") {
    return { source, texts: [], failures: [{ path, message: { id: "mailEmpty" } }] };
  }
  const prose = text.trim() ? plainProse(text, source) : await htmlProse(html, source);
  const texts = prose.blocks.length > 0 ? [{ id: path, ...prose, facts: {} }] : [];
  return { source, texts, failures: [] };
}

function plainProse(text: string, source: string): Prose {
  const own = ownWords(text);
  const prose = readPlain(own);
  return { ...prose, map: composeMaps(prose.map, align(own, source)) };
}

async function htmlProse(html: string, source: string): Promise<Prose> {
  const { proseOfHtml } = await import("./html.ts");
  const prose = proseOfHtml(html) ?? readPlain(html);
  const { value, blocks, map } = prose;
  return { value, blocks, map: composeMaps(map, align(html, source)) };
}

/** Above a message that is answered, as mail programs write it in English and Dutch. */
const introduction =
  /^(?:-{2,}\s*(?:Original Message|Oorspronkelijk bericht|Doorgestuurd bericht|Forwarded message)\b.*|(?:On|Op)\b.{0,200}\b(?:wrote|schreef)\b.*:|_{10,})$/m;

/** Leave out the signature, and the message that is answered, with what stands below it. */
function ownWords(text: string): string {
  const ends = [/^-- ?\r?$/m, introduction].flatMap((mark) => {
    const at = text.search(mark);
    return at < 0 ? [] : [at];
  });
  return text.slice(0, Math.min(text.length, ...ends));
}
