import PolicyModel

/// How an option is written and what it does, as data for the parser and the help.
struct OptionDescription: Sendable {
  /// The option described.
  let name: OptionName

  /// The long name without its dashes.
  let long: String

  /// The short name without its dash.
  let short: Character?

  /// What the option's value is called in the help, nil for an option without a value.
  let valueName: String?

  /// The only values the option takes, empty when any will do.
  let choices: [String]

  /// Whether the option may be given several times, and every value counts.
  let isRepeatable: Bool

  /// What the option does, for the help.
  let summary: String

  /// Creates a description.
  init(
    _ name: OptionName,
    _ long: String,
    short: Character? = nil,
    valueName: String? = nil,
    choices: [String] = [],
    isRepeatable: Bool = false,
    _ summary: String,
  ) {
    self.name = name
    self.long = long
    self.short = short
    self.valueName = valueName
    self.choices = choices
    self.isRepeatable = isRepeatable
    self.summary = summary
  }

  /// How the option is written with its value, such as `-o, --output FILE`.
  var spelling: String {
    let shortPart = short.map { "-\($0), " } ?? "    "
    return shortPart + "--" + long + (valueName.map { " " + $0 } ?? "")
  }
}

extension OptionDescription {
  /// Every option, in the order of the help.
  static let all: [OptionDescription] = [
    OptionDescription(.staged, "staged", "compare the index with HEAD"),
    OptionDescription(.noIndex, "no-index", "compare two files, no repository; `-` is stdin"),
    OptionDescription(.batch, "batch", "read questions from stdin, one JSON object a line"),
    OptionDescription(
      .kind,
      "kind",
      valueName: "KIND",
      choices: PolicyKind.allCases.map(\.rawValue),
      "what the policies are attached to, such as resource or scp",
    ),
    OptionDescription(
      .boundary,
      "boundary",
      valueName: "FILE",
      isRepeatable: true,
      "a permissions boundary around both policies",
    ),
    OptionDescription(
      .serviceControl,
      "scp",
      valueName: "FILE[,FILE]",
      isRepeatable: true,
      "a level of service control policies around both, root first",
    ),
    OptionDescription(
      .resourceControl,
      "rcp",
      valueName: "FILE[,FILE]",
      isRepeatable: true,
      "a level of resource control policies around both, root first",
    ),
    OptionDescription(
      .reading,
      "reading",
      valueName: "NAME[,NAME]",
      "how to read what AWS leaves open; strict tries every way",
    ),
    OptionDescription(
      .level,
      "level",
      valueName: "N",
      choices: ["1", "2", "3"],
      "how much is told: 1 headlines, 2 the usual, 3 everything",
    ),
    OptionDescription(
      .configuration,
      "config",
      valueName: "FILE",
      "take names from FILE, not from .grantdiff.yml",
    ),
    OptionDescription(.noConfiguration, "no-config", "do without .grantdiff.yml"),
    OptionDescription(
      .context,
      "context",
      valueName: "KEY[=VALUE]",
      isRepeatable: true,
      "give a condition key; without =VALUE it is absent",
    ),
    OptionDescription(.onlyGiven, "only-given", "read every key that is not given as absent"),
    OptionDescription(
      .policy,
      "policy",
      valueName: "KIND=FILE",
      isRepeatable: true,
      "name a policy that applies, instead of all that are found",
    ),
    OptionDescription(
      .revision,
      "at",
      valueName: "REV",
      "take the policies from a revision, not the work tree",
    ),
    OptionDescription(
      .resourceAccount,
      "resource-account",
      valueName: "ID",
      "the account that owns the resource",
    ),
    OptionDescription(
      .expectation,
      "expect",
      valueName: "ANSWER",
      choices: ["yes", "no"],
      "the answer for which to exit 0; the other one exits 1",
    ),
    OptionDescription(.bisect, "bisect", "exit 125 when it cannot tell, for git bisect run"),
    OptionDescription(
      .format,
      "format",
      valueName: "FORMAT",
      choices: OutputFormat.allCases.map(\.rawValue),
      "text or markdown for people, json for programs",
    ),
    OptionDescription(.json, "json", "the same as --format json"),
    OptionDescription(.output, "output", short: "o", valueName: "FILE", "write the result to FILE"),
    OptionDescription(.quiet, "quiet", short: "q", "print no result, only set the exit status"),
    OptionDescription(.verbose, "verbose", short: "v", "tell also what was passed over"),
    OptionDescription(.exitCode, "exit-code", "exit 1 when access differs or is undecided"),
    OptionDescription(
      .color,
      "color",
      valueName: "WHEN",
      choices: ColorChoice.allCases.map(\.rawValue),
      "colour the result: auto, always or never",
    ),
    OptionDescription(.noPager, "no-pager", short: "P", "never start a pager"),
    OptionDescription(
      .directory,
      "directory",
      short: "C",
      valueName: "DIR",
      "run as if started in DIR; may be repeated",
    ),
    OptionDescription(.help, "help", short: "h", "print this help"),
    OptionDescription(.version, "version", "print the version; with -v also those of libraries"),
  ]

  /// The options that every command takes, which may also stand before the command.
  static let global: Set<OptionName> = [
    .color, .noPager, .directory, .help, .version, .verbose,
  ]
}
