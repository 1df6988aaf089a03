import { child, type DataNode, itemsOf, type TextNode, textOf } from "../data/node.ts";
import type { Entry, Shape } from "./entry.ts";

/** Zendesk macros: what they write to the customer. One that is switched off, or a note for colleagues, is left out. */
export const zendeskMacros: Shape = (root) => {
  const macros = itemsOf(child(root, "macros")).filter((macro) => child(macro, "actions"));
  if (macros.length === 0) return undefined;
  return macros.filter(isActive).flatMap((macro) => {
    const actions = itemsOf(child(macro, "actions"));
    if (actions.some(isInternal)) return [];
    const html = setTo(actions, "comment_value_html");
    const text = html ?? setTo(actions, "comment_value");
    const id = textOf(child(macro, "title")) ?? textOf(child(macro, "id"));
    return text ? { id, text, as: html ? "html" : "auto", genre: "canned" } : [];
  });
};

/** Zendesk dynamic content: pieces that macros call by name, each in some languages. */
export const zendeskContent: Shape = (root) => {
  const items = [root, child(root, "items"), child(root, "dynamic_content")].flatMap(itemsOf);
  const pieces = items.filter((item) => child(item, "variants"));
  if (pieces.length === 0) return undefined;
  return pieces.flatMap((piece) =>
    itemsOf(child(piece, "variants"))
      .filter(isActive)
      .flatMap((variant): readonly Entry[] => {
        const text = child(variant, "content");
        if (text?.type !== "text") return [];
        const language = textOf(child(variant, "locale"));
        const name = textOf(child(piece, "name"));
        const id = [name, language].filter(Boolean).join(" ") || undefined;
        const called = /^\{\{\s*(dc\.\S+?)\s*\}\}$/.exec(
          textOf(child(piece, "placeholder")) ?? "",
        )?.[1];
        const own =
          called === undefined
            ? {}
            : { piece: { name: called, isDefault: isSet(variant, "default") } };
        return [{ id, text, as: "auto", language, genre: "fragment", ...own }];
      }),
  );
};

/** Gorgias macros: the text that they set. */
export const gorgiasMacros: Shape = (root) => {
  const macros = [root, child(root, "data")].flatMap(itemsOf);
  const entries = macros.flatMap((macro) =>
    itemsOf(child(macro, "actions")).flatMap((action): readonly Entry[] => {
      const values = child(action, "arguments");
      const html = child(values, "body_html");
      const text = html ?? child(values, "body_text");
      if (text?.type !== "text") return [];
      const language = textOf(child(macro, "language"));
      return [{ id: textOf(child(macro, "name")), text, as: html ? "html" : "auto", language }];
    }),
  );
  return entries.length > 0 ? entries : undefined;
};

function isActive(node: DataNode): boolean {
  const active = child(node, "active");
  return !(active?.type === "plain" && active.value === false);
}

function isSet(node: DataNode, name: string): boolean {
  const value = child(node, name);
  return value?.type === "plain" && value.value === true;
}

function isInternal(action: DataNode): boolean {
  const value = child(action, "value");
  const isOff =
    String(value?.type === "text" || value?.type === "plain" ? value.value : "") === "false";
  return textOf(child(action, "field")) === "comment_mode_is_public" && isOff;
}

/** Find what an action sets a field to: a text, or a channel with a text. */
function setTo(actions: readonly DataNode[], field: string): TextNode | undefined {
  const action = actions.find((one) => textOf(child(one, "field")) === field);
  const value = child(action, "value");
  const text = value?.type === "list" ? value.items.at(-1) : value;
  return text?.type === "text" ? text : undefined;
}
