// What `build.ts` makes of the rules; package.json says where it lies.

declare module "#rules/nl" {
  export const data: import("./rows.ts").ParcelledRules["data"];
  export const bytes: Buffer;
}

declare module "#rules/en" {
  export const data: import("./rows.ts").ParcelledRules["data"];
  export const bytes: Buffer;
}

declare module "#rules/nl-message" {
  export const data: import("./rows.ts").ParcelledRules["data"];
  export const bytes: Buffer;
}

declare module "#rules/en-message" {
  export const data: import("./rows.ts").ParcelledRules["data"];
  export const bytes: Buffer;
}

declare module "#rules/nl-source" {
  export const source: import("./checked.ts").KeptSource;
}

declare module "#rules/en-source" {
  export const source: import("./checked.ts").KeptSource;
}

declare module "#rules/index" {
  export const index: import("../model/rule.ts").RuleIndex;
  /** The version of the package. */
  export const version: string;
  /** SHA-256 over the sources of the package and its rules, in hexadecimal. */
  export const code: string;
}
