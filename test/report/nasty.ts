import type { PromiseReport, Report } from "../../src/model/report.ts";
import { reportOf, textOf } from "./sample.ts";

/** What ends, begins or hides something in one format or another. */
export const nasty =
  "]]> --> </failure><b> \" ' & %0A::error::x\n::error file=x::y\r\u001B[31m \u202Eevil\u2069 \u0000 \uD800 \uFFFE |`@all `` =1+1 \u2028 \\ud800 ##[error]x ##vso[y z] ![x](http://x.example) 😀";

const place = {
  start: { line: 2, column: 1, offset: 5 },
  end: { line: 3, column: 4, offset: 12 },
};

const promise: PromiseReport = {
  ...{ text: nasty, place, who: nasty, what: nasty, when: nasty, condition: nasty, vague: true },
};

const hostile = reportOf(
  {
    [`=a,b:c%\n::error::${nasty}.txt`]: [
      textOf(
        [`=cmd ${nasty}`],
        [
          { words: "cmd", message: nasty, advice: nasty, severity: "error", title: nasty },
          { message: nasty, severity: "info" },
        ],
        { id: nasty, pointer: `/${nasty}`, promises: [promise, promise] },
      ),
      textOf([nasty], [{ message: nasty, words: nasty }]),
      textOf([], [], { id: `@${nasty}`, pointer: "", skipped: nasty, language: null }),
    ],
  },
  [
    { path: nasty, message: nasty },
    { path: nasty, message: nasty, line: 2, column: 7 },
  ],
);

/** All that people and files may say, as bad as it gets. */
export const nastyReport: Report = {
  ...hostile,
  files: hostile.files.map((file) => ({
    ...file,
    unusedIgnores: [{ line: 1, rules: [nasty] }],
    texts: file.texts.map((text) => ({
      ...text,
      findings: text.findings.map((finding) => ({
        ...finding,
        ...(finding.place && { place }),
        fix: { replacement: nasty, safe: false },
        fingerprint: nasty,
      })),
    })),
  })),
};
