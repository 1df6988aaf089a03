import type { LibrarySummary, TextCluster } from "../model/library.ts";
import { type Message, say } from "../model/messages/index.ts";
import { escapeProse } from "./escape.ts";
import type { PassageStyle } from "./passage.ts";
import { indent, wordsOf, wrap } from "./wrap.ts";

const mostOpenings = 1;
const longest = 50;

/** Say what differs between texts of one sender and should not, and what is nearly the same; nothing where they speak with one voice. */
export function drawVoice(
  { voice, clusters }: Pick<LibrarySummary, "voice" | "clusters">,
  style: PassageStyle,
): readonly string[] {
  const { language, paint, width } = style;
  const said = [...differences(voice), ...repetitions(clusters)].map((message) =>
    say(language, message),
  );
  if (said.length === 0) return [];
  const lines = said.flatMap((one) => wrap(wordsOf(escapeProse(one)), width - 4));
  return [paint.strong(say(language, { id: "libraryVoice" })), ...indent(lines, 2)];
}

function differences({
  address,
  openings,
  signoffs,
  impersonal,
}: LibrarySummary["voice"]): readonly Message[] {
  const { u, je, mixed } = address;
  const isDivided = mixed > 0 || (u > 0 && je > 0);
  return [
    ...(isDivided ? [{ id: "libraryAddress", values: { u, je, mixed } } as const] : []),
    ...openings.slice(0, mostOpenings).map(({ text, texts }) => {
      return { id: "libraryOpening", values: { text: short(text), texts } } as const;
    }),
    ...(signoffs.length > 2
      ? [
          {
            id: "librarySignoffs",
            values: { count: signoffs.length, texts: signoffs.slice(0, 2).map(({ text }) => text) },
          } as const,
        ]
      : []),
    ...(impersonal > 0
      ? [{ id: "libraryImpersonal", values: { count: impersonal } } as const]
      : []),
  ];
}

function repetitions(clusters: readonly TextCluster[]): readonly Message[] {
  const [largest] = clusters;
  if (!largest) return [];
  const texts = clusters.reduce((sum, one) => sum + one.texts, 0);
  const name = largest.members[0]?.id ?? "";
  const values = { texts, clusters: clusters.length, most: largest.texts, name };
  return [{ id: "libraryClusters", values }];
}

function short(text: string): string {
  const shown = text.replace(/\s+/g, " ");
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).trimEnd()}…`;
}
