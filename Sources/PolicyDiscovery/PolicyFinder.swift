import LocatedJSON
import PolicyModel

/// A walk over one file that collects policies and problems in source order.
struct PolicyFinder {
  private let source: [UInt8]
  private var policies: [FoundPolicy] = []
  private var problems: [DiscoveryProblem] = []

  /// Creates a finder that has found nothing.
  init(source: [UInt8]) {
    self.source = source
  }

  /// What was found.
  var discovery: Discovery {
    if !policies.isEmpty { return .found(policies: policies, problems: problems) }
    return problems.isEmpty ? .notPolicy : .broken(problems)
  }

  /// Looks at the root of a file; an array is a file of several documents or answers.
  mutating func search(_ root: JSONNode) {
    let root = PlacedNode(root: root)
    for place in root.node.elements == nil ? [root] : root.elements {
      takeIfPolicy(place, kind: nil, subject: nil)
      if !place.node.isPolicyDocument { searchAnswer(place) }
    }
  }

  /// Takes a value that by its name must be a policy document, or is none (`null`).
  mutating func take(_ place: PlacedNode, kind: PolicyKind?, subject: String?) {
    switch place.node.value {
    case .null: return
    case .object: add(place.node, at: place, kind: kind, subject: subject)
    case .string: takeText(of: place, kind: kind, subject: subject) { _ in true }
    case .bool, .number, .array: report(.notADocument, at: place)
    }
  }

  /// Takes a value whose name other things bear too, when its content shows a policy.
  mutating func takeIfPolicy(_ place: PlacedNode, kind: PolicyKind?, subject: String?) {
    if place.node.isPolicyDocument {
      add(place.node, at: place, kind: kind, subject: subject)
    } else if let text = place.node.text, PolicySigns(in: Array(text.utf8)).looksLikeEmbeddedPolicy
    {
      takeText(of: place, kind: kind, subject: subject, where: \.isPolicyDocument)
    }
  }

  /// Notes that a policy cannot be read.
  mutating func report(_ reason: DiscoveryProblem.Reason, at place: PlacedNode) {
    let position = place.node.span.start
    problems.append(
      DiscoveryProblem(position: position, pointer: place.pointer, reason: reason)
    )
  }

  private mutating func takeText(
    of place: PlacedNode,
    kind: PolicyKind?,
    subject: String?,
    where isWanted: (JSONNode) -> Bool,
  ) {
    do {
      let document = try JSONNode.parse(embeddedIn: place.node, of: source)
      guard isWanted(document) else { return }
      guard document.members != nil else { return report(.notADocument, at: place) }
      add(document, at: place, kind: kind, subject: subject)
    } catch {
      let reason = DiscoveryProblem.Reason.syntax(error.reason)
      problems.append(
        DiscoveryProblem(position: error.position, pointer: place.pointer, reason: reason)
      )
    }
  }

  private mutating func add(
    _ document: JSONNode,
    at place: PlacedNode,
    kind: PolicyKind?,
    subject: String?,
  ) {
    policies.append(
      FoundPolicy(pointer: place.pointer, kind: kind, subject: subject, node: document)
    )
  }
}
