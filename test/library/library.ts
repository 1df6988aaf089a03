import { dutch, english, type Replies } from "./replies.ts";

/** A record of a `.jsonl` file. */
export interface Reply {
  id: string;
  lang: "nl" | "en";
  genre: "reply";
  text: string;
}

const greetings = {
  nl: ["Dag {{naam}},", "Hoi {{naam}}!", "Beste {{naam}},", "Goedemiddag {{naam}},", ""],
  en: ["Hi {{name}},", "Hello {{name}}!", "Dear {{name}},", "Good afternoon {{name}},", ""],
} as const;

const closings = {
  nl: ["Groet, Noor", "", "Fijne dag nog! ^NK", "Met vriendelijke groet,\nTeam De Ster", "^NK"],
  en: ["Best, Noor", "", "Have a nice day! ^NK", "Kind regards,\nThe De Ster team", "^NK"],
} as const;

/** Make a library of 300 replies: each of sixty as five channels would send it. */
export function makeLibrary(): readonly Reply[] {
  return [...variants("nl", dutch), ...variants("en", english)];
}

function variants(lang: Reply["lang"], replies: Replies): readonly Reply[] {
  return Object.entries(replies).flatMap(([id, body]) =>
    greetings[lang].map((greeting, index): Reply => {
      const text = [greeting, body, closings[lang][index]].filter(Boolean).join("\n\n");
      return { id: `${id}-${index + 1}`, lang, genre: "reply", text };
    }),
  );
}
