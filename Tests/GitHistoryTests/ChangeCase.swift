import GitHistory
import TestSupport
import Testing

/// Two states of a history, in our words and as arguments of `git diff`.
struct ChangeCase: CustomTestStringConvertible, Sendable {
  /// The states and what they are to git.
  struct Sides {
    let old: TreeState
    let new: TreeState
    let arguments: [String]

    init(_ old: TreeState, _ new: TreeState, _ arguments: String...) {
      self.old = old
      self.new = new
      self.arguments = arguments
    }
  }

  let testDescription: String
  let build: @Sendable (HistoryBuilder) throws -> Sides

  init(_ name: String, _ build: @escaping @Sendable (HistoryBuilder) throws -> Sides) {
    testDescription = name
    self.build = build
  }

  /// A case of two commits, the first with the files given.
  static func commits(
    _ name: String,
    _ files: [String: String],
    _ change: @escaping @Sendable (HistoryBuilder) throws -> Void,
  ) -> ChangeCase {
    ChangeCase(name) { history in
      let old = try history.commit("before", files: files)
      try change(history)
      let new = try history.commit("after")
      return Sides(.commit(old), .commit(new), old.hex, new.hex)
    }
  }
}
