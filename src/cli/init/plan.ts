import { join, relative } from "node:path";
import type { Language } from "../../model/language.ts";
import { catalogue, type Message } from "../../model/messages/index.ts";
import { configText } from "./config-text.ts";
import { hookLine, hookText, preCommitText, stagedCommand } from "./hook-text.ts";
import type { Sight } from "./look.ts";
import { workflowText } from "./workflow-text.ts";

/** What to do about a file; paths are absolute. */
export type Step =
  | {
      kind: "write";
      path: string;
      text: string;
      mode?: number;
      /** What to add to a file that is there and does not have it. */
      missing?: string;
    }
  | { kind: "add"; path: string; text: string }
  | { kind: "leave"; message: Message };

/** What was asked for. */
export interface Wish {
  language: Language;
  /** As it is installed elsewhere. */
  version: string;
  /** Where git looks for its hook, if one is to be written there. */
  hook?: string;
}

/** Plan what to write where, from what is there: the configuration, a hook and a workflow. */
export function planInit(sight: Sight, wish: Wish): readonly Step[] {
  return [planConfig(sight, wish), planHook(sight, wish), planWorkflow(sight, wish)];
}

function planConfig(sight: Sight, { language }: Wish): Step {
  const { cwd, config } = sight;
  if (config !== undefined) {
    const path = relative(cwd, config);
    return { kind: "leave", message: { id: "initConfigThere", values: { path } } };
  }
  return {
    kind: "write",
    path: join(cwd, "oprecht.config.yaml"),
    text: configText(sight, language),
  };
}

function planHook(sight: Sight, { language, version, hook }: Wish): Step {
  const { top } = sight;
  if (top === undefined) return { kind: "leave", message: { id: "initNoGit" } };
  const about = catalogue(language).initAboutHook();
  if (sight.hooks === "pre-commit") {
    return {
      kind: "add",
      path: join(top, ".pre-commit-config.yaml"),
      text: preCommitText(version),
    };
  }
  if (sight.hooks === "lefthook") {
    const text = `pre-commit:\n  jobs:\n    - run: npx ${stagedCommand}\n`;
    return { kind: "add", path: join(top, "lefthook.yml"), text };
  }
  if (sight.hooks === "husky") {
    const text = `# ${about}\n${stagedCommand}\n`;
    const path = join(top, ".husky", "pre-commit");
    return { kind: "write", path, text, missing: `${stagedCommand}\n` };
  }
  if (hook === undefined) return { kind: "leave", message: { id: "initNoHook" } };
  // Hooks of several work trees, or of all of a user's repositories, are not this folder's to write.
  if (relative(top, hook).startsWith("..")) return { kind: "add", path: hook, text: hookLine };
  return { kind: "write", path: hook, text: hookText(about), mode: 0o755, missing: hookLine };
}

function planWorkflow({ top, cwd, hasGithub, isDependency }: Sight, wish: Wish): Step {
  if (!hasGithub) return { kind: "leave", message: { id: "initNoGithub" } };
  const about = catalogue(wish.language).initAboutWorkflow();
  const path = join(top ?? cwd, ".github", "workflows", "oprecht.yml");
  return { kind: "write", path, text: workflowText(about, wish.version, isDependency) };
}
