import { traceRule } from "../../authoring/rule-trace.ts";
import { defaultMaxSize } from "../../lint.ts";
import { UserError } from "../../model/errors.ts";
import { isPolicyRule, policyRules } from "../../model/expect.ts";
import type { Facts } from "../../model/facts.ts";
import { isLanguage, languages } from "../../model/language.ts";
import { showTrace } from "../../report/trace.ts";
import { writeOut } from "../write.ts";
import { findId } from "./id.ts";
import { loadRequested } from "./load.ts";
import type { Request, RulesFlags } from "./request.ts";

/** Tell why a rule fires in a text, or does not: `oprecht rules trace`. */
export async function trace(request: Request): Promise<number> {
  const { args, flags, style, io } = request;
  const [name = "", ...text] = args;
  const loaded = await loadRequested(request, {
    compiled: isLanguage(flags.lang) ? [flags.lang] : languages,
    isWanted: ({ id }) => id === name || id.endsWith(`/${name}`),
  });
  const id = findId(name, [...loaded.sources.map((rule) => rule.id), ...policyRules]);
  if (isPolicyRule(id)) throw new UserError({ id: "tracePolicy", values: { id } });
  const found = await traceRule(loaded, id, await readText(text, request), {
    facts: factsOf(flags),
    ...(flags.lang && { language: flags.lang }),
    // What is too short to tell is probably in the language that the user reads.
    fallbackLanguage: style.language,
  });
  if (!found) throw new UserError({ id: "traceNothing" });
  return writeOut(showTrace(found, style), io, style.language);
}

async function readText(text: readonly string[], { io }: Request): Promise<string> {
  const isStdin = text.length === 0 ? io.stdin.isGiven() : text.join(" ") === "-";
  if (!isStdin) return text.join(" ");
  const bytes = await io.stdin.read(defaultMaxSize);
  if (bytes) return new TextDecoder().decode(bytes);
  throw new UserError({ id: "fileTooLarge", values: { limit: defaultMaxSize } });
}

function factsOf({ genre, fault, channel }: RulesFlags): Partial<Facts> {
  return { ...(genre && { genre }), ...(fault && { fault }), ...(channel && { channel }) };
}
