/** What `oprecht init` says and writes in English. */
export const enInit = {
  helpInit: () => "writes a first configuration, a hook and a workflow",
  helpInitUsage: () => "init [options]",
  helpInitHook: () => "write git's own hook too, where nothing else runs hooks",
  helpDryRun: () => "only show what would be written",

  initWritten: ({ path }: { path: string }) => `${path}: written.`,
  initWould: ({ path }: { path: string }) => `${path}: would be written:`,
  initThere: ({ path }: { path: string }) => `${path}: is there already, and stays as it is.`,
  initThereAdd: ({ path }: { path: string }) =>
    `${path}: is there already, and stays as it is. Add to it:`,
  initAdd: ({ path }: { path: string }) => `${path}: add to it:`,
  initUnwritable: ({ path, reason }: { path: string; reason: string }) =>
    `${path}: cannot be written: ${reason}.`,
  initConfigThere: ({ path }: { path: string }) =>
    `No configuration is written: ${path} holds here already.`,
  initNoGit: () => "No hook is written: this is no repository of git.",
  initNoHook: () =>
    "No hook is written: nothing runs hooks here. For git's own: oprecht init --hook",
  initNoGithub: () => "No workflow is written: there is no folder .github.",
  initNext: () =>
    "Next: oprecht .\nTo hear from now on only of what is new: oprecht baseline create",

  initAboutConfig: () =>
    "Settings of oprecht, for the files beside and below this one. Without its #, a line counts.",
  initAboutLanguage: () => "Of texts that are too short to tell: nl or en.",
  initAboutGenre: () =>
    "What texts are that do not say so: statement, reply, canned, fragment, notice or terms.",
  initAboutOrganisation: () => "Who “we” is: its names, who speaks for it, its accounts.",
  initOrganisation: () =>
    'organisation:\n  names: [The Star]\n  roles: [director, spokesperson]\n  handles: ["@thestar"]',
  initAboutFailOn: () => "The lightest finding that makes a run fail: error, warning or info.",
  initAboutRules: () =>
    "How heavy a rule or a category weighs: error, warning, info or off. For their names: oprecht rules list",
  initAboutExpect: () => "What every text must do, and must not.",
  initAboutHook: () =>
    "oprecht judges the texts that are about to be committed; git commit --no-verify goes past it.",
  initAboutWorkflow: () => "oprecht judges the texts that a pull request changes.",
};
