/** The words of the help in English. */
export const enHelp = {
  helpUsage: () => "Usage:",
  helpUsageLine: () => "[lint] [options] [paths...]",
  helpAbout: () => "Judges the wording of apologies, in Dutch and English.",
  helpArguments: () => "Arguments:",
  helpPaths: () => "files, folders and patterns such as 'posts/**/*.md'; - is standard input",

  helpGroupTexts: () => "The texts:",
  helpLang: () => "language: nl, en or auto (each text's own; default)",
  helpGenre: () => "statement, reply, canned, fragment, notice or terms",
  helpFault: () => "whose fault it is: own, other, shared or unknown (default)",
  helpOrg: () => "names of the organisation that speaks; accounts with their @",
  helpChannel: () => "whether others read along: public or private",
  helpAudience: () => "whom it is for: customer, resident, patient …",

  helpReplyTo: () => "file with the message that the text replies to",

  helpGroupRules: () => "The rules (by id or category; a comma between several):",
  helpRule: () => "how heavy a rule weighs: error, warning, info or off",
  helpOnly: () => "only these rules",
  helpSkip: () => "all rules but these",

  helpRules: () => "folder with rules of your own, beside the built-in ones; repeatable",

  helpGroupInput: () => "Input:",
  helpStdinFilename: () => "what standard input is called; the extension tells its format",
  helpConfig: () => "configuration for all files, instead of each one's nearest",
  helpNoConfig: () => "look for no configuration",
  helpNoErrorOnUnmatched: () => "paths without anything to read are no mistake",
  helpStaged: () => "only texts that are about to be committed, as git has them",
  helpSince: () => "only texts that differ from a revision of git",
  wordRevision: () => "revision",
  helpIgnorePath: () => "one more file of patterns, as of .gitignore, of what to leave alone",
  helpNoIgnore: () => "read what .gitignore and .oprechtignore leave alone, too",
  helpMaxFileSize: ({ size }: { size: string }) => `refuse larger files (default: ${size})`,

  helpGroupOutput: () => "Output:",
  helpFormat: ({ formats }: { formats: readonly string[] }) =>
    `${formats.join(", ")}; may be given more than once (default: ${formats[0]})`,
  helpQuiet: () => "show only errors",
  helpColor: () => "use colour, also where the output is no screen",
  helpNoColor: () => "use no colour",
  helpUiLang: () => "language of messages and help: nl or en",

  helpGroupExit: () => "Exit code (0 fine, 1 findings, 2 misuse or unreadable, 3 a bug):",
  helpFailOn: () => "lightest finding that gives 1: error (default), warning, info",
  helpMaxWarnings: () => "more warnings than this give 1",
  helpExitZero: () => "findings give 0",

  helpGroupOther: () => "Other:",
  helpVersion: () => "show the version",
  helpHelp: () => "show this help",

  helpExamples: () => "Examples:",
  helpExampleFile: () => "oprecht --genre statement press-release.md",
  helpExamplePipe: () => "cat replies.jsonl | oprecht --stdin-filename replies.jsonl -f json",

  wordPaths: () => "paths",
  wordFile: () => "file",
  wordFolder: () => "folder",
  wordName: () => "name",
  wordNames: () => "names",
  wordIds: () => "ids",
  wordId: () => "id",
  wordSeverity: () => "severity",
  wordNumber: () => "number",
  wordSize: () => "size",
  wordLanguage: () => "language",
  wordKind: () => "kind",
  wordWhose: () => "whose",
  wordWhere: () => "where",
  wordWhom: () => "whom",
};
