// The page of all rules and the names in the schema of the configuration, from the rules: what `npm run catalogue` writes.
import { readFileSync, writeFileSync } from "node:fs";
import { listRules } from "../authoring/rule-book.ts";
import { showCatalogue } from "../report/catalogue.ts";
import { readRuleFiles } from "../ruleset/files.ts";
import { compileFiles } from "../ruleset/load.ts";
import { nameRules } from "./config-schema.ts";

const schema = "src/config/config.schema.json";
const loaded = compileFiles(readRuleFiles("rules"), { wanted: [] });
const rules = listRules(loaded);
writeFileSync("rules/README.md", showCatalogue(rules, loaded.references));
const named = nameRules(JSON.parse(readFileSync(schema, "utf8")), rules);
writeFileSync(schema, JSON.stringify(named, undefined, 2));
