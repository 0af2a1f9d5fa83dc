extension CommandDescription {
  /// What `explain` takes and does.
  static let explain = CommandDescription(
    name: .explain,
    summary: "say what a change does to access",
    usage: [
      "explain [options] [<rev> | <rev> <rev> | A..B | A...B] [--] [<path>…]",
      "explain [options] <rev>:<path> <rev>:<path>",
      "explain [options] --no-index <file> <file>",
    ],
    examples: [
      Example(words: "explain", meaning: "what git tracks and you have not committed"),
      Example(words: "explain --staged", meaning: "what the next commit will do"),
      Example(words: "explain HEAD~2", meaning: "what that one commit did"),
      Example(words: "explain v1.0 v2.0", meaning: "from one release to the next"),
      Example(words: "explain main...HEAD", meaning: "what a branch did since it left main"),
      Example(words: "explain v1.0.. -- policies", meaning: "only the files below policies"),
      Example(words: "explain --exit-code -q main...HEAD", meaning: "exit 1 when access differs"),
      Example(words: "explain --no-index old.json new.json", meaning: "two files, no repository"),
    ],
    options: [
      .staged, .noIndex, .reading, .level, .configuration, .noConfiguration, .format, .json,
      .output,
      .quiet, .exitCode,
    ],
    notes: [
      """
      Policies are found by their content, whatever the file's name: policy documents, and AWS
      CLI output that holds some. `grantdiff help revisions` says how to write revisions.
      """,
      """
      --reading names how to read what AWS's documentation leaves open, or strict, which tries every
      other reading that the policies touch and says which of them would change the answer.
      `grantdiff help readings` lists them.
      """,
      """
      Names for accounts, organizations and principals come from the section `facts` of the file
      .grantdiff.yml at the top of the work tree or nearer; with --no-index it is looked for from
      the second file upwards. `grantdiff help names` shows how to write them.
      """,
      """
      Exit status: 0 compared; 1 only with --exit-code, when access or explicit denials differ
      or it cannot be decided; 2 when something could not be read or compared.
      """,
    ],
  )
}
