// The page of all rules, from the rules: what `npm run catalogue` writes.
import { writeFileSync } from "node:fs";
import { showCatalogue } from "./report/catalogue.ts";
import { listRules } from "./rule-book.ts";
import { readRuleFiles } from "./ruleset/files.ts";
import { compileFiles } from "./ruleset/load.ts";

const loaded = compileFiles(readRuleFiles("rules"), []);
writeFileSync("rules/README.md", showCatalogue(listRules(loaded), loaded.references));
