/** What a hook runs. */
export const stagedCommand = "oprecht --staged";

/** What a hook of git runs: what is installed in the project counts before what is installed for all. */
export const hookLine = `PATH="node_modules/.bin:$PATH" ${stagedCommand}\n`;

/** Write a hook of git. */
export function hookText(about: string): string {
  return `#!/bin/sh\n# ${about}\n${hookLine}`;
}

/** Write what to add to the configuration of pre-commit. */
export function preCommitText(version: string): string {
  return `- repo: local
  hooks:
    - id: oprecht
      name: oprecht
      entry: ${stagedCommand}
      language: node
      additional_dependencies: ["oprecht@${version}"]
      pass_filenames: false
`;
}
