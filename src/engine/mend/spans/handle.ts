import { type Span, scan, settle } from "../span.ts";

const handle =
  /(?<![\p{L}\d_@+-]|[\p{L}\d_]\.)@[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?(?:@[\p{L}\d](?:[\p{L}\d.-]{0,60}[\p{L}\d]))?/gu;
const hashtag = /(?<![\p{L}\d_&#/])#(?=[\d_]{0,50}\p{L})[\p{L}\p{M}\d_]{1,100}/gu;

/** Find accounts and hashtags. */
export function findHandles(source: string): readonly Span[] {
  const handles = source.includes("@") ? scan(source, handle, "handle") : [];
  const hashtags = source.includes("#") ? scan(source, hashtag, "hashtag") : [];
  return settle([handles, hashtags]);
}
