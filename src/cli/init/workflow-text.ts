import { stringify } from "yaml";

/** Write a workflow for GitHub: it judges what a pull request changes. */
export function workflowText(about: string, version: string, isDependency: boolean): string {
  const command = isDependency ? "npx oprecht" : `npx --yes oprecht@${version}`;
  const workflow = {
    name: "oprecht",
    on: { pull_request: {} },
    permissions: { contents: "read" },
    jobs: {
      oprecht: {
        "runs-on": "ubuntu-latest",
        steps: [
          // A pull request is checked out as merged: its first parent is what it is merged into.
          { uses: "actions/checkout@v4", with: { "fetch-depth": 2 } },
          { uses: "actions/setup-node@v4", with: { "node-version": 22 } },
          ...(isDependency ? [{ run: "npm ci" }] : []),
          { run: `${command} --since HEAD^ -f github -f markdown="$GITHUB_STEP_SUMMARY"` },
        ],
      },
    },
  };
  return `# ${about}\n${stringify(workflow, { lineWidth: 0 })}`;
}
