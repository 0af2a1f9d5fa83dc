import PolicyModel

/// A word of the form `KIND=FILE[,FILE]` that names policies of one kind, or of one level.
struct PolicyWord {
  /// What the policies are attached to.
  let kind: PolicyKind

  /// The files, all of one level.
  let files: [String]

  /// Reads a word.
  ///
  /// - Throws: A request fault.
  init(_ word: String) throws(ToolError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let choices = PolicyKind.allCases.map(\.rawValue)
    guard parts.count == 2 else { throw .request(.notPolicyWord(word, choices: choices)) }
    let name = String(parts[0])
    guard let kind = PolicyKind(rawValue: name) else {
      let nearest = Suggestion.nearest(to: name, among: choices)
      throw .request(.unknownKind(name, choices: choices, nearest: nearest))
    }
    self.kind = kind
    files = try FileList.split(String(parts[1]))
  }
}
