/// A page with console blocks: a line that begins with `$ ` and what the command prints.
struct ReadmePage {
  private let lines: [String]

  /// The commands in order.
  var commands: [String] {
    lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }

  /// Takes a page.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Returns the page with the output of each command as it is now.
  func rewritten(output: (String) -> String) -> String {
    var result: [String] = []
    var isInOutput = false
    for line in lines {
      if line == "```" { isInOutput = false }
      if !isInOutput { result.append(line) }
      if line.hasPrefix("$ ") {
        isInOutput = true
        let text = output(String(line.dropFirst(2)))
        result += text.split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init).dropLast()
      }
    }
    return result.joined(separator: "\n")
  }
}
