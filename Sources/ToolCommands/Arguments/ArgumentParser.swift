/// A reader of command lines, driven by the tables of options and commands.
///
/// Names are never abbreviated; `--name=value`, `--name value`, `-nvalue` and `-n value` are one.
struct ArgumentParser {
  private var words: ArraySlice<String>
  private var parsed = ParsedArguments()

  /// Parses the words after the program's name.
  ///
  /// - Parameter words: The words in order.
  /// - Returns: What they say.
  /// - Throws: A usage error when a word is not known or a value is missing or unwanted.
  static func parse(_ words: [String]) throws(ToolError) -> ParsedArguments {
    var parser = ArgumentParser(words: words[...])
    try parser.run()
    return parser.parsed
  }

  private init(words: ArraySlice<String>) {
    self.words = words
  }

  private mutating func run() throws(ToolError) {
    var optionsEnded = false
    while let word = words.popFirst() {
      if word == "--" {
        parsed.paths = Array(words)
        return
      } else if optionsEnded || !word.hasPrefix("-") || word == "-" {
        try take(word)
      } else if word == "--end-of-options" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        try takeLong(word.dropFirst(2))
      } else {
        try takeShort(word.dropFirst())
      }
    }
  }

  private mutating func take(_ word: String) throws(ToolError) {
    guard parsed.command == nil else {
      parsed.operands.append(word)
      return
    }
    guard let command = CommandName(rawValue: word) else {
      let names = CommandName.allCases.map(\.rawValue)
      throw .usage(.unknownCommand(word, nearest: Suggestion.nearest(to: word, among: names)))
    }
    parsed.command = command
  }

  private mutating func takeLong(_ word: Substring) throws(ToolError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let option = try option("--" + name, where: { $0.long == name })
    let stuck = parts.count > 1 ? String(parts[1]) : nil
    guard option.valueName != nil else {
      if stuck != nil { throw .usage(.unwantedValue(option: "--" + name)) }
      try set(option, to: "", written: "--" + name)
      return
    }
    let value = if let stuck { stuck } else { try nextValue(of: "--" + name) }
    try set(option, to: value, written: "--" + name)
  }

  private mutating func takeShort(_ letters: Substring) throws(ToolError) {
    var rest = letters
    while let letter = rest.popFirst() {
      let written = "-" + String(letter)
      let option = try option(written, where: { $0.short == letter })
      guard option.valueName == nil else {
        let value = rest.isEmpty ? try nextValue(of: written) : String(rest)
        try set(option, to: value, written: written)
        return
      }
      try set(option, to: "", written: written)
    }
  }

  private mutating func nextValue(of option: String) throws(ToolError) -> String {
    guard let value = words.popFirst() else { throw .usage(.missingValue(option: option)) }
    return value
  }

  /// Finds the option of the current command; before a command only the global ones are known.
  private func option(
    _ written: String,
    where matches: (OptionDescription) -> Bool,
  ) throws(ToolError) -> OptionDescription {
    let allowed = parsed.command.map { CommandDescription.of($0).options } ?? []
    let known = OptionDescription.all.filter {
      allowed.contains($0.name) || OptionDescription.global.contains($0.name)
    }
    if let found = known.first(where: matches) { return found }
    if parsed.command == nil, OptionDescription.all.contains(where: matches) {
      throw .usage(.misplacedOption(written))
    }
    let nearest = Suggestion.nearest(to: written, among: known.map { "--" + $0.long })
    throw .usage(.unknownOption(written, command: parsed.command?.rawValue, nearest: nearest))
  }

  private mutating func set(
    _ option: OptionDescription,
    to value: String,
    written: String,
  ) throws(ToolError) {
    guard option.choices.isEmpty || option.choices.contains(value) else {
      let nearest = Suggestion.nearest(to: value, among: option.choices)
      throw .usage(
        .unknownChoice(value, option: written, choices: option.choices, nearest: nearest)
      )
    }
    if option.name == .directory {
      parsed.directories.append(value)
    } else if option.isRepeatable {
      parsed.lists[option.name, default: []].append(value)
    } else if option.name == .json {
      parsed.values[.format] = OutputFormat.json.rawValue
    } else {
      parsed.values[option.name] = value
    }
  }
}
