/// The help pages, made from the descriptions of commands and options.
enum HelpText {
  /// The page that lists the commands.
  static var overview: String {
    let examples = [
      CommandDescription.Example(words: "explain", meaning: "what you have not committed yet"),
      CommandDescription.Example(words: "explain main...HEAD", meaning: "what a branch did"),
      CommandDescription.Example(words: "compare old.json new.json", meaning: "two policies"),
    ]
    let commands = CommandName.allCases.map { name in
      (left: name.rawValue, right: CommandDescription.of(name).summary)
    }
    let global = OptionDescription.all.filter { OptionDescription.global.contains($0.name) }
    return [
      "grantdiff: who can do what after a change to IAM policies, and could not before",
      section("Examples", rows(examples)),
      section("Commands", table(commands)),
      section("Options of every command", rows(global)),
      "`grantdiff help <command>` says more; `grantdiff help revisions` is about revisions.",
    ].joined(separator: "\n\n") + "\n"
  }

  /// Returns the page of a command, its examples first.
  static func page(of command: CommandName) -> String {
    let description = CommandDescription.of(command)
    let own = OptionDescription.all.filter { description.options.contains($0.name) }
    let global = OptionDescription.all.filter { OptionDescription.global.contains($0.name) }
    var parts = ["grantdiff \(command.rawValue): \(description.summary)"]
    parts.append(section("Examples", rows(description.examples)))
    parts.append(section("Usage", description.usage.map { "  grantdiff " + $0 }))
    if !own.isEmpty { parts.append(section("Options", rows(own))) }
    parts.append(section("Options of every command", rows(global)))
    parts += description.notes
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func rows(_ examples: [CommandDescription.Example]) -> [String] {
    table(examples.map { (left: "grantdiff " + $0.words, right: $0.meaning) })
  }

  private static func rows(_ options: [OptionDescription]) -> [String] {
    table(options.map { (left: $0.spelling, right: $0.summary) })
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    ([title + ":"] + lines).joined(separator: "\n")
  }

  /// Lines up two columns.
  private static func table(_ rows: [(left: String, right: String)]) -> [String] {
    let width = rows.map(\.left.count).max() ?? 0
    return rows.map { row in
      "  " + row.left + String(repeating: " ", count: width - row.left.count + 2) + row.right
    }
  }
}
