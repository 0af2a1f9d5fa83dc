import LocatedJSON
import PolicyModel
import Rendering

/// Two documents of one kind, made from an input.
///
/// An input that begins like a JSON object is a question as `compare --batch` takes it; any other
/// steers a draft.
struct PolicyPair {
  /// What the policies are attached to.
  let kind: PolicyKind

  /// The document before, nil for a policy that does not exist.
  let old: JSONNode?

  /// The document after, nil for a policy that does not exist.
  let new: JSONNode?

  /// What is left of the input to choose by.
  let choices: ByteChoices

  /// Reads a pair, or returns nil when the input stands for none.
  init?(_ input: [UInt8]) {
    guard input.first == UInt8(ascii: "{") else {
      let (question, choices) = Self.question(from: input)
      self.init(question: Array(question.line.utf8), choices: choices)
      return
    }
    self.init(question: input, choices: ByteChoices(input[...]))
  }

  private init?(question: [UInt8], choices: ByteChoices) {
    guard
      case .success(let root) = Result(catching: { () throws(JSONSyntaxError) in
        try JSONNode.parse(question)
      })
    else { return nil }
    kind = root.firstMember("kind")?.text.flatMap(PolicyKind.init) ?? .identity
    old = Self.document(root.firstMember("old"))
    new = Self.document(root.firstMember("new"))
    self.choices = choices
  }

  /// Returns the question that an input stands for.
  static func text(from input: [UInt8]) -> String {
    input.first == UInt8(ascii: "{")
      ? String(decoding: input, as: UTF8.self) : question(from: input).tree.line
  }

  private static func document(_ node: JSONNode?) -> JSONNode? {
    node?.value == .null ? nil : node
  }

  private static func question(from input: [UInt8]) -> (tree: JSONTree, rest: ByteChoices) {
    var draft = PolicyDraft(ByteChoices(input[...]))
    let before = draft.statements()
    let old: JSONTree = draft.choices.onceIn(12) ? .null : draft.document(before)
    let after = draft.choices.onceIn(4) ? draft.statements() : draft.variation(of: before)
    let new: JSONTree = draft.choices.onceIn(12) ? .null : draft.document(after)
    let tree = JSONTree.members(["kind": .string(draft.kind.rawValue), "old": old, "new": new])
    return (tree, draft.choices)
  }
}
