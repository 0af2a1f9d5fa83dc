import GitHistory
import TestSupport

/// Changes in the words of `git diff --name-status`.
enum NameStatus {
  /// Returns what git lists for the arguments, one line a file.
  static func git(_ history: HistoryBuilder, _ arguments: [String]) throws -> [String] {
    let always = ["diff", "--name-status", "-z", "--find-renames", "--find-copies"]
    let output = try GitCommand.run(always + arguments, in: history.path)
    var fields = output.split(separator: "\0").map(String.init)[...]
    var lines: [String] = []
    while let status = fields.popFirst() {
      let count = status.hasPrefix("R") || status.hasPrefix("C") ? 2 : 1
      lines.append(([status] + fields.prefix(count)).joined(separator: " "))
      fields = fields.dropFirst(count)
    }
    return lines
  }

  /// Returns changes in the same form.
  static func lines(_ changes: [FileChange]) -> [String] {
    changes.map(line)
  }

  private static func line(_ change: FileChange) -> String {
    let paths = [change.before?.path, change.after?.path].compactMap(\.self)
    let percent = String(change.similarity + 1000).dropFirst()
    return switch change.kind {
    case .added: "A " + paths.joined(separator: " ")
    case .deleted: "D " + paths.joined(separator: " ")
    case .modified: "M " + paths[0]
    case .typeChanged: "T " + paths[0]
    case .renamed: "R\(percent) " + paths.joined(separator: " ")
    case .copied: "C\(percent) " + paths.joined(separator: " ")
    }
  }
}
