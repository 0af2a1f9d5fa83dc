/// The answer to a line that is no question, as one line of JSON.
package struct FailureAnswer: Sendable {
  /// The question's id, null when it could not be read.
  package let id: JSONTree

  /// What is wrong with the question, for people.
  package let message: String

  /// Creates an answer.
  package init(id: JSONTree, message: String) {
    self.id = id
    self.message = message
  }

  /// The answer; it is written with ``JSONTree/line``.
  package var tree: JSONTree {
    .object([("id", id), ("error", .string(message))])
  }
}
