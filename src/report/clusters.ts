import type { TextCluster } from "../model/library.ts";
import { say } from "../model/messages/index.ts";
import { escapeControls } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

const most = 5;
const mostNames = 3;

/** Say how many texts are nearly the same as another, and name the largest clusters; nothing if there are none. */
export function drawClusters(
  clusters: readonly TextCluster[],
  { language, paint, width }: PassageStyle,
): readonly string[] {
  if (clusters.length === 0) return [];
  const texts = clusters.reduce((sum, one) => sum + one.texts, 0);
  const head = say(language, {
    id: "libraryClusters",
    values: { clusters: clusters.length, texts },
  });
  const lines = clusters.slice(0, most).flatMap(({ texts: count, members }) => {
    const names = members.slice(0, mostNames).map(({ id }) => escapeControls(id));
    const left = count - names.length;
    const said = say(language, { id: "libraryCluster", values: { names, left } });
    return indent(wrap(wordsOf(said), width - 7), 5, String(count));
  });
  const why = wrap(wordsOf(say(language, { id: "libraryClusterWhy" }), paint.faint), width - 2);
  return [paint.strong(head), ...indent([...lines, ...why], 2)];
}
