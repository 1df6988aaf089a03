import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Readonly<Record<string, string>>;
}

const action: {
  inputs: Readonly<Record<string, { default: string }>>;
  runs: { using: string; steps: readonly Step[] };
} = parse(readFileSync("action.yml", "utf8"));
const { steps } = action.runs;

const root = process.cwd();
let top = "";
let work = "";

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "oprecht-action-"));
  work = join(top, "work");
  mkdirSync(join(work, ".git"), { recursive: true });
});

afterEach(() => rmSync(top, { recursive: true }));

const put = (path: string, text: string) => writeFileSync(join(work, path), text);
const read = (path: string) => readFileSync(join(top, path), "utf8");

/** Run a step as GitHub does: inputs reach it through `env`, as they stand. */
function run(id: string, inputs: Readonly<Record<string, string>> = {}, own = root, path = "") {
  const step = steps.find((one) => one.id === id);
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
    return [name, inputs[input] ?? action.inputs[input]?.default];
  });
  const script = join(top, "script.sh");
  writeFileSync(script, step?.run ?? "exit 99");
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", script],
    {
      cwd: work,
      encoding: "utf8",
      env: {
        ...Object.fromEntries(given),
        PATH: path + process.env.PATH,
        GITHUB_ACTION_PATH: own,
        GITHUB_OUTPUT: join(top, "output"),
        GITHUB_STEP_SUMMARY: join(top, "summary.md"),
        RUNNER_TEMP: top,
      },
    },
  );
  return { status, stdout, stderr };
}

test("no script has an expression in it, and each input that env names is one", () => {
  expect(action.runs.using).toBe("composite");
  for (const { run: script = "", env = {}, uses, shell } of steps) {
    expect(script).not.toContain("${{");
    for (const value of Object.values(env)) {
      const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      expect(Object.keys(action.inputs)).toContain(input);
    }
    expect(uses ?? shell).toMatch(/^bash$|@v\d+$/);
  }
});

const bad = "We apologise if anyone was offended.\n";
const light = "We apologise for the inconvenience. The parcel stood in the rain.\n";

describe("texts are judged", () => {
  beforeEach(() => {
    put("bad.md", bad);
    put("light.md", light);
    put("two words.md", light);
    put("strict.yaml", "fail-on: info\n");
  });

  test.each<[Record<string, string>, number, string]>([
    [{ paths: "light.md" }, 0, "::notice file=light.md,line=1,"],
    [{}, 1, "::error file=bad.md,line=1,col=14,"],
    [{ paths: "light.md\n\ntwo words.md\n" }, 0, "::notice file=two words.md,"],
    [{ paths: "light.md", "fail-on": "info" }, 1, "::notice file=light.md"],
    [{ paths: "light.md", config: "strict.yaml" }, 1, "::notice file=light.md"],
    [{ paths: "none.md" }, 2, ""],
    [{ paths: "--help" }, 2, ""],
    [{ paths: "light.md", "fail-on": "loud" }, 2, ""],
  ])("%j: %i", (inputs, status, line) => {
    const result = run("lint", inputs);
    expect(result.status, result.stderr).toBe(status);
    expect(result.stdout).toContain(line);
  });

  test("the summary is added to what is there, and SARIF is written", () => {
    writeFileSync(join(top, "summary.md"), "before\n");
    expect(run("lint", { paths: "bad.md", sarif: "out.sarif" }).status).toBe(1);
    expect(read("summary.md")).toMatch(/^before\n.*bad\.md/s);
    const [{ results }] = JSON.parse(read("work/out.sarif")).runs;
    expect(results).toMatchObject([{ ruleId: "non-apology/conditional-apology" }]);
  });

  test.each(["paths", "config", "fail-on", "since", "sarif"])("nothing in %s is run", (name) => {
    const hostile = "light.md; touch x; $(touch x) `touch x` #";
    run("lint", { paths: "light.md", [name]: hostile });
    expect(existsSync(join(work, "x"))).toBe(false);
  });
});

test("changes alone are judged", () => {
  rmSync(join(work, ".git"), { recursive: true });
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], { cwd: work });
  git("init", "-q");
  put("old.md", bad);
  git("add", ".");
  git("commit", "-qm", "old");
  put("new.md", light);
  git("add", ".");
  git("commit", "-qm", "new");
  expect(run("lint", {}).status).toBe(1);
  const { status, stdout } = run("lint", { since: "HEAD^" });
  expect(status).toBe(0);
  expect(stdout).toContain("file=new.md");
});

describe("a checkout", () => {
  let own = "";

  beforeEach(() => {
    own = join(top, "own");
    for (const path of ["src", "rules", "bin"]) mkdirSync(join(own, path), { recursive: true });
    for (const path of ["package.json", "package-lock.json", "bin/oprecht.js"]) {
      cpSync(path, join(own, path));
    }
    writeFileSync(join(own, "rules", "a b.yml"), "title: A\n");
  });

  test("is known by what it is built from", () => {
    const sum = () => {
      writeFileSync(join(top, "output"), "");
      expect(run("sources", {}, own).status).toBe(0);
      return read("output");
    };
    const before = sum();
    expect(before).toMatch(/^sum=[\d-]+\n$/);
    mkdirSync(join(own, "dist"));
    writeFileSync(join(own, "dist", "x.js"), "");
    expect(sum()).toBe(before);
    writeFileSync(join(own, "rules", "a b.yml"), "title: B\n");
    expect(sum()).not.toBe(before);
  });

  test("is built once", () => {
    const bin = join(top, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "npm"), '#!/bin/sh\necho "$PWD: npm $*"\n', { mode: 0o755 });
    const built = run("build", {}, own, bin + delimiter);
    expect(built).toMatchObject({
      status: 0,
      stdout: `${own}: npm ci --ignore-scripts --no-audit --no-fund\n${own}: npm run -s build\n`,
    });
    mkdirSync(join(own, "dist", "command"), { recursive: true });
    writeFileSync(join(own, "dist", "command", "main.js"), "");
    expect(run("build", {}, own, bin + delimiter)).toMatchObject({ status: 0, stdout: "" });
  });

  test("needs nothing beside it, once it is built", () => {
    cpSync("dist", join(own, "dist"), { recursive: true });
    put("bad.md", bad);
    const { status, stdout } = run("lint", {}, own);
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=bad.md");
  });
});
