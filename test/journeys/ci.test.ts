import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// What a team does on its first day with oprecht, and on the second; with real git and the built command.

const openings = [
  "Hi {{name}}, your parcel came two days late.",
  "Hello {{name}}, we charged you twice in March.",
  "Hi {{name}}, the lamp that we sent you was broken.",
  "Dear {{name}}, nobody came to your door on Tuesday.",
  "Hi {{name}}, we cancelled your order without telling you.",
  "Hello {{name}}, you were on hold for forty minutes.",
  "Hi {{name}}, we sent your letter to an old address.",
  "Dear {{name}}, the train to Ghent left without you.",
  "Hi {{name}}, our app showed you the wrong balance.",
  "Hello {{name}}, the room was not clean when you arrived.",
];
const sorries = [
  "We are sorry that we made you wait.",
  "I am sorry, that was our mistake.",
  "We apologise for that: we should have checked it.",
  "I can see how annoying that was, and I am sorry.",
  "That must have spoiled your day. We are sorry.",
];
const steps = [
  "I will call you today before five.",
  "You have the money back tomorrow.",
  "A new one leaves our warehouse tonight.",
  "Please send us your order number, and we will sort it out today.",
  "Our driver comes to you on Monday at nine.",
  "We have put it right this morning.",
];
/** What stands in any library that has been there for years. */
const old = "Hi {{name}}, we are sorry if you feel that way. You should have read the terms.";

interface Reply {
  id: string;
  lang: string;
  text: string;
}

const replies: Reply[] = Array.from({ length: 300 }, (_, at) => {
  const pick = (list: readonly string[], step: number) => list[Math.floor(at / step) % list.length];
  const text = [pick(openings, 1), pick(sorries, 10), pick(steps, 50)].join(" ");
  return { id: `reply-${at}`, lang: "en", text: at % 60 === 7 ? `${old} (${at})` : text };
});

const statements = {
  "app.md":
    "Yesterday 40,000 customers could not pay with our app. We are sorry. It was our mistake.",
  "ferry.md": "On Sunday our ferry left forty travellers behind. We are sorry for that.",
  "data.md": "On 3 May we sent 200 letters to wrong addresses. We apologise to those 200 people.",
  "noise.txt":
    "Our works kept Dock Street awake on Friday night. We are sorry. We now stop at eight.",
  "rent.txt":
    "We raised the rent too early. We apologise for any inconvenience, without any liability.",
};

const library = "replies/all.jsonl";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "oprecht-journey-"));
  // On the path as after an installation.
  put(
    "node_modules/.bin/oprecht",
    `#!/bin/sh\nexec node "${resolve("bin/oprecht.js")}" "$@"\n`,
    0o755,
  );
  put(".gitignore", "node_modules\n");
  put(".github/CODEOWNERS", "* @communications\n");
  for (const [name, text] of Object.entries(statements)) put(`statements/${name}`, `${text}\n`);
  writeLibrary();
});

afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string, mode?: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode });
}

function writeLibrary(): void {
  put(library, replies.map((reply) => `${JSON.stringify(reply)}\n`).join(""));
}

/** Type a line; gives the exit code and what it prints. */
function type(line: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: {
      PATH: `${join(folder, "node_modules", ".bin")}${delimiter}${process.env.PATH}`,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      COLUMNS: "80",
    },
  });
  return { status, stdout, stderr };
}

/** Judge; gives the exit code, and how many texts and errors there are per file. */
function judge(args: string) {
  const { status, stdout, stderr } = type(`oprecht ${args} -f json`);
  expect(stdout, stderr).toMatch(/^\{/);
  const { files } = JSON.parse(stdout) as {
    files: { path: string; texts: { id?: string; findings: { severity: string }[] }[] }[];
  };
  const found = files.map(({ path, texts }) => {
    const bad = texts.filter(({ findings }) => findings.some((one) => one.severity === "error"));
    return [path, texts.length, bad.map(({ id }) => id)] as const;
  });
  return { status, found };
}

const old5 = ["reply-7", "reply-67", "reply-127", "reply-187", "reply-247"];

test("day one: a repository, its settings, a first look, a baseline", { timeout: 60_000 }, () => {
  const start =
    "git init -q -b main . && git config user.name A && git config user.email a@b.example";
  expect(type(`${start} && git add . && git commit -qm Texts`)).toMatchObject({ status: 0 });

  const begun = type("oprecht init --hook");
  expect(begun.stdout.split("\n\n")[0]?.split("\n")).toEqual([
    "oprecht.config.yaml: written.",
    ".git/hooks/pre-commit: written.",
    ".github/workflows/oprecht.yml: written.",
  ]);
  expect(begun.status).toBe(0);
  expect(readFileSync(join(folder, "oprecht.config.yaml"), "utf8")).toContain("\nlanguage: en\n");

  const { status, found } = judge(".");
  expect(status).toBe(1);
  expect(found).toHaveLength(6);
  expect(found).toContainEqual([library, 300, old5]);
  expect(found.filter(([, , bad]) => bad.length > 0).map(([path]) => path)).toEqual([
    library,
    "statements/rent.txt",
  ]);

  expect(type("oprecht baseline create")).toMatchObject({ status: 0 });
  expect(judge(".")).toMatchObject({ status: 0 });
  expect(type("git add . && git commit -qm 'Use oprecht'")).toMatchObject({ status: 0 });
});

test("day two: of 301 replies the one that is new and bad is stopped, and no other", () => {
  const bad = "Hi {{name}}, we apologise to anyone who was offended. No liability is accepted.";
  replies.splice(150, 0, { id: "reply-new", lang: "en", text: bad });
  writeLibrary();
  expect(type(`git add ${library}`).status).toBe(0);

  // What lies in the work tree is not what is about to be committed.
  put("statements/app.md", `${old}\n`);
  expect(judge("--staged")).toEqual({ status: 1, found: [[library, 1, ["reply-new"]]] });

  const stopped = type("git commit -qm 'One more reply'");
  expect(stopped.status).toBe(1);
  expect(stopped.stdout + stopped.stderr).toContain("reply-new");
  expect(stopped.stdout + stopped.stderr).not.toContain("reply-7");
  expect(type("git log --format=%s").stdout).toBe("Use oprecht\nTexts\n");
});

test("and once it is mended, it may go", () => {
  const [good = ""] = openings;
  replies.splice(150, 1, {
    id: "reply-new",
    lang: "en",
    text: `${good} We are sorry. ${steps[0]}`,
  });
  writeLibrary();
  expect(type(`git add ${library} && git commit -qm 'One more reply'`)).toMatchObject({
    status: 0,
  });
  // As the workflow does with a pull request.
  expect(type("git checkout -q statements")).toMatchObject({ status: 0 });
  expect(judge("--since HEAD^")).toEqual({ status: 0, found: [[library, 1, []]] });
});
