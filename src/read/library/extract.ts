import type { Extraction } from "../../model/extraction.ts";
import { type DataNode, textOf } from "../data/node.ts";
import { follow } from "../data/path.ts";
import type { Entry } from "./entry.ts";

/** Find the texts of a library where its user says that they lie. */
export function extractEntries(root: DataNode, extraction: Extraction): readonly Entry[] {
  const { each = root.type === "list" ? "/*" : "", text: ways, as = "auto" } = extraction;
  return follow(root, each)
    .filter((record) => !isSkipped(record, extraction))
    .flatMap((record) => {
      const [text] = ways.flatMap((way) =>
        follow(record, way).filter(({ type }) => type === "text"),
      );
      if (text?.type !== "text") return [];
      const facts = record.type === "map" ? record : undefined;
      const id = firstText(record, extraction.id);
      const { key, default: other } = extraction.language ?? {};
      return [{ id, text, as, facts, language: firstText(record, key) ?? other }];
    });
}

function firstText(record: DataNode, way: string | undefined): string | undefined {
  return way === undefined ? undefined : follow(record, way).flatMap((one) => textOf(one) ?? [])[0];
}

function isSkipped(record: DataNode, { skipIf = {} }: Extraction): boolean {
  return Object.entries(skipIf).some(([way, value]) =>
    follow(record, way).some(
      (one) => (one.type === "text" || one.type === "plain") && String(one.value) === String(value),
    ),
  );
}
