import type { Problem } from "../../model/errors.ts";
import type { Language } from "../../model/language.ts";
import type { Rule, Ruleset } from "../../model/rule.ts";
import type { Trails } from "../../model/trace.ts";
import { inflectDutch } from "../inflect/dutch.ts";
import { inflectEnglish } from "../inflect/english.ts";
import { englishSpellings } from "../inflect/english-variants.ts";
import type { WordsFile } from "../inflect/words-file.ts";
import type { RuleSource } from "../source/rule-source.ts";
import { compileCases, strategySymbols, type Workbench } from "./case.ts";
import { type Asks, labelsAsked } from "./labels.ts";
import type { Names } from "./names.ts";
import { orderRules } from "./order.ts";
import { type Part, rulesOf, strayAsks, withAsked } from "./part.ts";
import { VocabularyBuilder } from "./vocabulary.ts";

/** A rule set, and what is wrong with the rules that are not in it. */
export interface Compiled {
  ruleset: Ruleset;
  problems: readonly Problem[];
}

/** Labels that make a text an apology, or near one. */
const apologeticLabels = ["strategy/apology", "strategy/sympathy", "feature/regret"];

/** The rules of a language and its words. */
export interface Material {
  language: Language;
  sources: readonly RuleSource[];
  /** Of all rules: also of those that cannot be read, whose labels are no mistake elsewhere. */
  ids: readonly string[];
  words: WordsFile;
  /** Absent: the rules of both parts. */
  part?: Part | undefined;
  /** Absent: all of these; otherwise no more than those that are wanted, and what they ask for. */
  isWanted?: ((rule: RuleSource) => boolean) | undefined;
}

/** Compile the rules of a language on its words. A rule with mistakes in it is left out. `trails` may be filled. */
export function compileRuleset(material: Material, trails?: Trails): Compiled {
  const { language, words } = material;
  const names = namesOf(material);
  const { labels } = names;
  const vocabulary = new VocabularyBuilder(names);
  const clauses = {
    subordinator: vocabulary.list("subordinator", words.clauses?.subordinators ?? []),
    coordinator: vocabulary.list("coordinator", words.clauses?.coordinators ?? []),
    finite: vocabulary.list("finite", finiteForms(names)),
  };
  const quotations = {
    own: vocabulary.patterns("own", words.quotations?.own ?? []),
    others: vocabulary.patterns("others", words.quotations?.others ?? []),
  };
  const problems: Problem[] = [];
  const asks = labelsAsked(material.sources, apologeticLabels, words);
  const sources = chooseRules(material, asks);
  const { ordered, circles } = orderRules(sources, asks);
  problems.push(...circles, ...strayAsks(asks));
  const rules = ordered.flatMap((source) => {
    const before = problems.length;
    const report = (problem: Problem) => void problems.push(problem);
    const rule = compileRule({ rule: source, sources, labels, vocabulary, report, trails });
    return problems.length === before ? rule : [];
  });
  const apologetic = apologeticLabels
    .filter((id) => labels.has(id))
    .map((id) => vocabulary.label(id));
  return {
    ruleset: {
      language,
      vocabulary: { ...vocabulary.build(), clauses, quotations },
      programs: vocabulary.programs.build(),
      rules,
      apologetic,
    },
    problems,
  };
}

function chooseRules({ sources, part, isWanted }: Material, asks: Asks): readonly RuleSource[] {
  const ofPart = part ? rulesOf(part, sources, asks) : sources;
  return isWanted ? withAsked(ofPart, asks, isWanted) : ofPart;
}

function namesOf({ language, ids, words }: Material): Names {
  const paradigms = language === "nl" ? inflectDutch(words) : inflectEnglish(words);
  return {
    language,
    words,
    paradigms: new Map(paradigms.map((paradigm) => [paradigm.lemma, paradigm])),
    spellings: language === "nl" ? new Map() : englishSpellings(words),
    labels: new Set(ids),
  };
}

/** List the forms that make a clause of what follows a coordinator. */
function finiteForms({ paradigms }: Names): readonly string[] {
  const forms = [...paradigms.values()].flatMap(({ classes }) => [
    ...(classes.present ?? []),
    ...(classes.past ?? []),
  ]);
  return forms.filter((form) => !form.includes(" "));
}

function compileRule(bench: Workbench): Rule {
  const { rule: source, vocabulary } = bench;
  const { id, category, language, title, severity, why, voids, once } = source;
  return {
    id,
    category,
    language,
    symbol: vocabulary.label(id),
    title,
    ...(severity && { severity }),
    message: source.message?.text ?? "",
    advice: source.advice?.text ?? "",
    why,
    sources: source.sources.map(({ text }) => text),
    cases: source.cases.flatMap((one) => compileCases(one, bench)),
    cancels: strategySymbols(source.cancels, vocabulary),
    voids,
    ...(once && { once }),
  };
}
