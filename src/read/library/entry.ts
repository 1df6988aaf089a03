import type { Text } from "../../model/document.ts";
import type { Writing } from "../../model/extraction.ts";
import type { Facts } from "../../model/facts.ts";
import type { DataNode, MapNode, TextNode } from "../data/node.ts";

/** One text of a library, where it was found. */
export interface Entry {
  /** As the library calls it; its pointer if it has no name. */
  id?: string | undefined;
  text: TextNode;
  as: Writing;
  /** What is said of it: its language, its genre. */
  facts?: MapNode | undefined;
  /** As the shape of the library tells. */
  language?: string | undefined;
  genre?: Facts["genre"];
  /** What it replies to. */
  context?: string | undefined;
  /** What it is to texts that call it. */
  piece?: Text["piece"];
}

/** The file that a library lies in. */
export interface LibraryFile {
  path: string;
  /** Nobody named it: what might be anything is no library. */
  isFound: boolean;
}

/** Finds the texts of a library of one shape; undefined if it is of another. */
export type Shape = (root: DataNode, file: LibraryFile) => readonly Entry[] | undefined;
