import { Parser } from "htmlparser2";
import { Decoding } from "./data/decoded.ts";
import type { Entry } from "./library/entry.ts";
import { readEntries } from "./library/index.ts";
import { localeOfPath } from "./library/locale.ts";
import { isSentence } from "./library/strings.ts";
import { type Reading, startOf } from "./reader.ts";

/** Marks in a translation that stand for something, with all that is in them; and those that only say how it looks. */
const placeholders: ReadonlySet<string> = new Set(["x", "ph", "sub"]);
const looks: ReadonlySet<string> = new Set(["bpt", "ept", "it", "bx", "ex"]);

/** Read XLIFF 1.2 or 2.0: its translations, as far as they hold a sentence. */
export async function readXliff(path: string, source: string): Promise<Reading> {
  const { texts } = await readEntries(targetsIn(source, startOf(source), localeOfPath(path)));
  return { texts: texts.map(({ pointer, ...text }) => text), failures: [] };
}

function targetsIn(source: string, from: number, locale: string | undefined): readonly Entry[] {
  const entries: Entry[] = [];
  let language = locale;
  let id = "";
  let target: { decoding: Decoding; start: number } | undefined;
  let hidden = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        language = attributes.trgLang ?? attributes["target-language"] ?? language;
        if (name === "trans-unit" || name === "unit") id = attributes.id ?? attributes.name ?? "";
        if (name === "target") {
          target = { decoding: new Decoding(source), start: from + parser.endIndex + 1 };
        }
        if (!target || !isMark(name)) return;
        const filled = hidden === 0 ? blankFor(name, attributes) : "";
        target.decoding.put(filled, from + parser.startIndex, from + parser.endIndex + 1);
        hidden += 1;
      },
      ontext: (text) => {
        if (!target || hidden > 0) return;
        const start = from + parser.startIndex;
        const end = from + parser.endIndex + 1;
        if (source.slice(start, end) === text) target.decoding.copy(start, end);
        else target.decoding.put(text, start, end);
      },
      onclosetag: (name) => {
        if (target && isMark(name)) hidden -= 1;
        if (name !== "target" || !target) return;
        const decoded = target.decoding.build();
        const place = { offset: target.start, pointer: "" };
        const text = {
          type: "text",
          value: decoded.value,
          decode: () => decoded,
          ...place,
        } as const;
        target = undefined;
        if (isSentence(decoded.value)) {
          entries.push({ id, text, as: "auto", language, genre: "notice" });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(source.slice(from));
  return entries;
}

function isMark(name: string): boolean {
  return placeholders.has(name) || looks.has(name);
}

/** Write what a mark stands for as something to be filled in; a tag of HTML stands for nothing. */
function blankFor(name: string, { id = "", ctype = "" }: Readonly<Record<string, string>>): string {
  if (ctype === "lb" || ctype === "x-br") return "\n";
  const isTag = ctype !== "" || /^(?:START|CLOSE)_/.test(id);
  return looks.has(name) || isTag ? "" : `{${id.replace(/[^\w.-]/g, "") || name}}`;
}
