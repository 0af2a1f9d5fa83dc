import Testing

@testable import ToolCommands

@Suite("The terminal's traits")
struct TerminalTests {
  struct ColorInput: Sendable {
    var choice = ColorChoice.auto
    var environment: [String: String] = [:]
    var isTerminal = false
  }
  typealias ColorCase = NamedCase<ColorInput, Bool>

  @Test("decide on colour, the first rule that speaks first", arguments: colors)
  func color(_ test: ColorCase) {
    let input = test.input
    let color = input.choice.allowsColor(
      environment: input.environment,
      isTerminal: input.isTerminal,
    )
    #expect(color == test.expected)
  }

  static let colors: [ColorCase] = [
    ColorCase("a terminal", ColorInput(isTerminal: true), true),
    ColorCase("a pipe", ColorInput(), false),
    ColorCase("a pipe to git's pager", ColorInput(environment: ["GIT_PAGER_IN_USE": "true"]), true),
    ColorCase(
      "always over NO_COLOR",
      ColorInput(choice: .always, environment: ["NO_COLOR": "1", "TERM": "dumb"]),
      true,
    ),
    ColorCase(
      "never over a forced colour",
      ColorInput(choice: .never, environment: ["FORCE_COLOR": "1"], isTerminal: true),
      false,
    ),
    ColorCase("NO_COLOR", ColorInput(environment: ["NO_COLOR": "1"], isTerminal: true), false),
    ColorCase(
      "an empty NO_COLOR",
      ColorInput(environment: ["NO_COLOR": ""], isTerminal: true),
      true
    ),
    ColorCase(
      "NO_COLOR over a forced colour",
      ColorInput(environment: ["NO_COLOR": "x", "CLICOLOR_FORCE": "1"], isTerminal: true),
      false,
    ),
    ColorCase("CLICOLOR_FORCE on a pipe", ColorInput(environment: ["CLICOLOR_FORCE": "1"]), true),
    ColorCase("FORCE_COLOR on a pipe", ColorInput(environment: ["FORCE_COLOR": "1"]), true),
    ColorCase("FORCE_COLOR of 0", ColorInput(environment: ["FORCE_COLOR": "0"]), false),
    ColorCase("an empty FORCE_COLOR", ColorInput(environment: ["FORCE_COLOR": ""]), false),
    ColorCase(
      "a forced colour over a dumb terminal",
      ColorInput(environment: ["FORCE_COLOR": "1", "TERM": "dumb"]),
      true,
    ),
    ColorCase(
      "a dumb terminal",
      ColorInput(environment: ["TERM": "dumb"], isTerminal: true),
      false
    ),
    ColorCase("CLICOLOR of 0", ColorInput(environment: ["CLICOLOR": "0"], isTerminal: true), false),
    ColorCase("CLICOLOR of 1 on a pipe", ColorInput(environment: ["CLICOLOR": "1"]), false),
  ]

  struct PagerInput: Sendable {
    var environment: [String: String] = [:]
    var configured: String?
    var isTerminal = true
    var isDisabled = false
  }
  typealias PagerCase = NamedCase<PagerInput, String?>

  @Test("decide on the pager, the first that is set first", arguments: pagers)
  func pager(_ test: PagerCase) {
    let input = test.input
    let pager = PagerCommand.choose(
      environment: input.environment,
      configured: input.configured,
      isTerminal: input.isTerminal,
      isDisabled: input.isDisabled,
    )
    #expect(pager?.shellCommand == test.expected)
  }

  static let pagers: [PagerCase] = [
    PagerCase("nothing set", PagerInput(), "less"),
    PagerCase("a pipe", PagerInput(environment: ["PAGER": "more"], isTerminal: false), nil),
    PagerCase("switched off", PagerInput(environment: ["PAGER": "more"], isDisabled: true), nil),
    PagerCase("PAGER", PagerInput(environment: ["PAGER": "more"]), "more"),
    PagerCase(
      "core.pager over PAGER",
      PagerInput(environment: ["PAGER": "more"], configured: "delta"),
      "delta"
    ),
    PagerCase(
      "GIT_PAGER over core.pager",
      PagerInput(environment: ["GIT_PAGER": "less -S"], configured: "delta"),
      "less -S",
    ),
    PagerCase(
      "our own over all",
      PagerInput(
        environment: ["GRANTDIFF_PAGER": "most", "GIT_PAGER": "less"],
        configured: "delta"
      ),
      "most",
    ),
    PagerCase("cat", PagerInput(environment: ["PAGER": "cat"]), nil),
    PagerCase(
      "an empty one hides the others",
      PagerInput(environment: ["GIT_PAGER": "", "PAGER": "more"]),
      nil
    ),
    PagerCase("blanks", PagerInput(environment: ["GRANTDIFF_PAGER": "  "]), nil),
  ]

  @Test(
    "set LESS only where it is not set, and tell the pager's children",
    arguments: [nil, "", "R"]
  )
  func less(_ value: String?) {
    let pager = PagerCommand.choose(
      environment: value.map { ["LESS": $0] } ?? [:],
      configured: nil,
      isTerminal: true,
      isDisabled: false,
    )
    #expect(pager?.addedEnvironment["LESS"] == (value == nil ? "FRX" : nil))
    #expect(pager?.addedEnvironment["GIT_PAGER_IN_USE"] == "true")
  }

  @Test("allow other characters than ASCII unless the locale says otherwise")
  func unicode() {
    let allowed: [[String: String]] = [
      [:], ["LANG": "en_US.UTF-8"], ["LANG": "C.utf8"], ["LC_ALL": "", "LANG": "de_DE.UTF-8"],
      ["LC_CTYPE": "C.UTF-8", "LANG": "C"],
    ]
    let refused: [[String: String]] = [
      ["LANG": "C"], ["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], ["LANG": "de_DE.ISO-8859-1"],
    ]
    for environment in allowed {
      #expect(TerminalTraits.allowsUnicode(environment: environment), "\(environment)")
    }
    for environment in refused {
      #expect(!TerminalTraits.allowsUnicode(environment: environment), "\(environment)")
    }
  }

  @Test("give the width, stated before measured")
  func width() {
    let width = TerminalTraits.width
    #expect(width(["COLUMNS": "120"], 100) == 120)
    #expect(width([:], 100) == 100)
    #expect(width([:], nil) == 80)
    #expect(width(["COLUMNS": "many"], nil) == 80)
    #expect(width(["COLUMNS": "-3"], 100) == 80)
    #expect(width(["COLUMNS": "3"], nil) == 40)
  }
}
