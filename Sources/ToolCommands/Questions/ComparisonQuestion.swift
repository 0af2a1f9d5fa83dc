import LocatedJSON
import PolicyDiscovery
import PolicyModel
import PolicySemantics

/// A question of `compare`: two documents, what they are attached to, and what surrounds them.
struct ComparisonQuestion {
  /// The document before, nil for a policy that does not exist.
  let old: JSONNode?

  /// The document after, nil for a policy that does not exist.
  let new: JSONNode?

  /// What both are attached to.
  let kind: PolicyKind

  /// Policies that cap both sides alike.
  let surroundings: Surroundings

  /// How doubts are read.
  let reading: ReadingOption

  /// Creates a question; without a kind the documents tell.
  init(
    old: JSONNode?,
    new: JSONNode?,
    kind: PolicyKind?,
    surroundings: Surroundings = Surroundings(),
    reading: ReadingOption = ReadingOption(),
  ) {
    self.old = old
    self.new = new
    self.kind = kind ?? Self.inferredKind(old: old, new: new)
    self.surroundings = surroundings
    self.reading = reading
  }

  /// Reads a question of a batch.
  ///
  /// - Throws: A question fault.
  init(_ object: QuestionObject) throws(ToolError) {
    try object.refuseMisspelled([
      "id", "old", "new", "kind", "boundary", "scp", "rcp", "reading",
    ])
    let surroundings = Surroundings(
      boundary: try object.documents("boundary", kind: .boundary),
      serviceControl: try object.levels("scp", kind: .scp),
      resourceControl: try object.levels("rcp", kind: .rcp),
    )
    self.init(
      old: try Self.document("old", of: object),
      new: try Self.document("new", of: object),
      kind: try object.choice("kind", of: PolicyKind.self),
      surroundings: surroundings,
      reading: try ReadingOption(object),
    )
    try checkBoundary()
  }

  /// Refuses a boundary around a policy that names its callers (E-5 to E-17).
  ///
  /// Source: IAM User Guide, "Permissions boundaries for IAM entities".
  /// - Throws: A request fault.
  func checkBoundary() throws(ToolError) {
    switch kind {
    case .identity, .boundary, .session, .scp: return
    case .resource, .trust, .endpoint, .rcp:
      if !surroundings.boundary.isEmpty { throw .request(.boundaryAround(kind)) }
    }
  }

  private static func document(
    _ name: String,
    of object: QuestionObject,
  ) throws(ToolError) -> JSONNode? {
    let node = try object.required(name)
    if node.value == .null { return nil }
    guard node.members != nil else {
      throw .question(.wrongType(member: name, expected: "an object or null"))
    }
    return node
  }

  /// A policy whose statements name principals belongs to a resource, any other to an identity.
  private static func inferredKind(old: JSONNode?, new: JSONNode?) -> PolicyKind {
    let kinds = [old, new].compactMap { $0 }.map { Discovery.inferredKind(of: $0) }
    return kinds.contains { $0 != .identity } ? .resource : .identity
  }
}
