import { expect, test } from "vitest";
import { colorLevel } from "../../src/cli/color.ts";

test.each([
  [undefined, {}, true, 1],
  [undefined, {}, false, 0],
  [undefined, { TERM: "xterm-256color" }, true, 2],
  [undefined, { COLORTERM: "truecolor" }, true, 3],
  [undefined, { TERM: "dumb" }, true, 0],
  [undefined, { NO_COLOR: "1" }, true, 0],
  [undefined, { NO_COLOR: "" }, true, 1],
  [undefined, { FORCE_COLOR: "1" }, false, 1],
  [undefined, { FORCE_COLOR: "3" }, false, 3],
  [undefined, { FORCE_COLOR: "" }, false, 0],
  [undefined, { FORCE_COLOR: "0" }, true, 0],
  [undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, 1],
  [true, { NO_COLOR: "1" }, false, 1],
  [false, { FORCE_COLOR: "1" }, true, 0],
] as const)("flag %j, environment %j, screen %j: %i", (flag, env, isTTY, expected) => {
  expect(colorLevel(flag, env, { isTTY })).toBe(expected);
});
