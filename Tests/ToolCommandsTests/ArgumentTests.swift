import Testing

@testable import ToolCommands

@Suite("A command line")
struct ArgumentTests {
  typealias Accepted = NamedCase<[String], ParsedArguments>
  typealias Refused = NamedCase<[String], UsageFault>

  @Test("is read the same way however it is written", arguments: accepted)
  func reads(_ test: Accepted) throws {
    #expect(try ArgumentParser.parse(test.input) == test.expected)
  }

  @Test("is refused with the word that is wrong", arguments: refused)
  func refuses(_ test: Refused) {
    #expect(throws: ToolError.usage(test.expected)) { try ArgumentParser.parse(test.input) }
  }

  @Test("that is refused ends with status 2, a message, and nothing on standard output")
  func reports() {
    for test in Self.refused {
      let run = ToolRun(test.input)
      #expect(run.status == .failure, "\(test.name)")
      #expect(run.errors.hasPrefix("error: "), "\(test.name)")
      #expect(run.output.isEmpty, "\(test.name)")
    }
  }

  private static func parsed(
    _ command: CommandName?,
    _ operands: [String] = [],
    paths: [String]? = nil,
    directories: [String] = [],
    options: [OptionName: String] = [:],
  ) -> ParsedArguments {
    ParsedArguments(
      command: command,
      directories: directories,
      values: options,
      operands: operands,
      paths: paths,
    )
  }

  static let accepted: [Accepted] = [
    Accepted("a command alone", ["explain"], parsed(.explain)),
    Accepted("revisions", ["explain", "a", "b"], parsed(.explain, ["a", "b"])),
    Accepted(
      "paths after dashes",
      ["explain", "a", "--", "p", "-q"],
      parsed(.explain, ["a"], paths: ["p", "-q"]),
    ),
    Accepted("no path after dashes", ["explain", "--"], parsed(.explain, paths: [])),
    Accepted("standard input", ["compare", "-", "b"], parsed(.compare, ["-", "b"])),
    Accepted(
      "the end of options",
      ["explain", "--end-of-options", "-q", "--", "p"],
      parsed(.explain, ["-q"], paths: ["p"]),
    ),
    Accepted(
      "a value behind an equals sign",
      ["explain", "--format=json"],
      parsed(.explain, options: [.format: "json"]),
    ),
    Accepted(
      "a value as the next word",
      ["explain", "--format", "json"],
      parsed(.explain, options: [.format: "json"]),
    ),
    Accepted(
      "the short form of a format",
      ["explain", "--json"],
      parsed(.explain, options: [.format: "json"])
    ),
    Accepted(
      "the last of two values",
      ["explain", "--color=never", "--color=always"],
      parsed(.explain, options: [.color: "always"]),
    ),
    Accepted(
      "a value with an equals sign in it",
      ["explain", "-oa=b"],
      parsed(.explain, options: [.output: "a=b"])
    ),
    Accepted("an empty value", ["explain", "--output="], parsed(.explain, options: [.output: ""])),
    Accepted(
      "letters together",
      ["explain", "-qv"],
      parsed(.explain, options: [.quiet: "", .verbose: ""])
    ),
    Accepted(
      "a letter with its value behind others",
      ["explain", "-qo", "f"],
      parsed(.explain, options: [.quiet: "", .output: "f"]),
    ),
    Accepted(
      "directories before and after the command",
      ["-C", "a", "-Cb", "explain", "--directory=c"],
      parsed(.explain, directories: ["a", "b", "c"]),
    ),
    Accepted(
      "options between revisions",
      ["explain", "a", "-q", "b"],
      parsed(.explain, ["a", "b"], options: [.quiet: ""])
    ),
    Accepted(
      "global options alone",
      ["--version", "-v"],
      parsed(nil, options: [.version: "", .verbose: ""])
    ),
    Accepted(
      "an option that looks like a value",
      ["explain", "-o", "--json"],
      parsed(.explain, options: [.output: "--json"])
    ),
    Accepted("a topic", ["help", "revisions"], parsed(.help, ["revisions"])),
  ]

  static let refused: [Refused] = [
    Refused("an unknown command", ["explian"], .unknownCommand("explian", nearest: "explain")),
    Refused("a command like nothing", ["qqqqqq"], .unknownCommand("qqqqqq", nearest: nil)),
    Refused("an abbreviated command", ["exp"], .unknownCommand("exp", nearest: nil)),
    Refused(
      "an unknown option",
      ["explain", "--stagde"],
      .unknownOption("--stagde", command: "explain", nearest: "--staged"),
    ),
    Refused(
      "an abbreviated option",
      ["explain", "--stag"],
      .unknownOption("--stag", command: "explain", nearest: "--staged"),
    ),
    Refused(
      "an option of another command",
      ["evaluate", "--staged"],
      .unknownOption("--staged", command: "evaluate", nearest: nil),
    ),
    Refused(
      "an unknown letter",
      ["explain", "-qx"],
      .unknownOption("-x", command: "explain", nearest: nil)
    ),
    Refused(
      "an unknown option before the command",
      ["--nope"],
      .unknownOption("--nope", command: nil, nearest: nil)
    ),
    Refused("a command's option before it", ["--staged", "explain"], .misplacedOption("--staged")),
    Refused("a missing value", ["explain", "--format"], .missingValue(option: "--format")),
    Refused("a missing value of a letter", ["explain", "-o"], .missingValue(option: "-o")),
    Refused(
      "a value that is not wanted",
      ["explain", "--quiet=yes"],
      .unwantedValue(option: "--quiet")
    ),
    Refused(
      "an unknown format",
      ["explain", "--format", "jsn"],
      .unknownChoice(
        "jsn",
        option: "--format",
        choices: ["text", "json", "markdown"],
        nearest: "json"
      ),
    ),
    Refused(
      "an unknown colour",
      ["--color=sometimes", "explain"],
      .unknownChoice(
        "sometimes",
        option: "--color",
        choices: ["auto", "always", "never"],
        nearest: nil,
      ),
    ),
  ]
}
