import { UserError } from "../../model/errors.ts";
import { nearest } from "../../model/nearest.ts";

/**
 * Find the id that was meant: in full, or its last part where that says enough.
 *
 * @throws UserError if there is none, or more than one.
 */
export function findId(name: string, ids: readonly string[]): string {
  const known = [...new Set(ids)];
  if (known.includes(name)) return name;
  const ends = known.filter((id) => id.endsWith(`/${name}`));
  const [only, ...others] = ends;
  if (others.length > 0) throw new UserError({ id: "ruleAmbiguous", values: { name, ids: ends } });
  if (only !== undefined) return only;
  throw new UserError({ id: "ruleUnknown", values: { name, nearest: nearestId(name, known) } });
}

/** A name without a category is compared with names. */
function nearestId(name: string, ids: readonly string[]): string | undefined {
  if (name.includes("/")) return nearest(name, ids);
  const end = nearest(
    name,
    ids.map((id) => id.slice(id.indexOf("/") + 1)),
  );
  return end && ids.find((id) => id.endsWith(`/${end}`));
}
