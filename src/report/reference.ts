import type { Reference } from "../model/rule-page.ts";
import { escapeProse } from "./escape.ts";

/** Write a source out: “Goffman, E. (1971). Relations in Public. Basic Books.” */
export function showReference({
  key,
  author,
  year,
  title,
  venue,
  doi,
}: Reference & { key: string }): string {
  if (author === undefined && title === undefined) return escapeProse(key);
  const who = [author, year === undefined ? undefined : `(${year})`].filter(Boolean).join(" ");
  const sentences = [who, title, venue].flatMap((part) => (part ? [closed(part)] : []));
  return escapeProse([...sentences, ...(doi ? [`https://doi.org/${doi}`] : [])].join(" "));
}

function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
