import { child, type DataNode } from "./node.ts";

/**
 * Follow a way through data: a JSON pointer (RFC 6901) in which a step may be `*`, any step, or
 * `**`, any number of steps, and may end in `[key=value]`: only what has that value there.
 */
export function follow(root: DataNode, path: string): readonly DataNode[] {
  const steps = path.split("/").filter((step) => step !== "");
  return steps.reduce<readonly DataNode[]>(
    (nodes, step) => [...new Set(nodes.flatMap((node) => take(node, step)))],
    [root],
  );
}

function take(node: DataNode, step: string): readonly DataNode[] {
  const [, name = step, key, wanted] = /^(.*?)\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
  const found = stepsFrom(node, name);
  if (key === undefined) return found;
  return found.filter((one) => {
    const value = child(one, key);
    return (value?.type === "text" || value?.type === "plain") && String(value.value) === wanted;
  });
}

function stepsFrom(node: DataNode, name: string): readonly DataNode[] {
  if (name === "**") return [node, ...childrenOf(node).flatMap((one) => stepsFrom(one, "**"))];
  if (name === "*") return childrenOf(node);
  const key = name.replaceAll("~1", "/").replaceAll("~0", "~");
  const found = node.type === "list" ? node.items[Number(key)] : child(node, key);
  return found ? [found] : [];
}

function childrenOf(node: DataNode): readonly DataNode[] {
  if (node.type === "list") return node.items;
  return node.type === "map" ? [...node.entries.values()] : [];
}
