import LocatedJSON
import PolicyModel
import PolicySemantics

extension PolicySet {
  private static let kinds: [PolicyKind] = [
    .identity, .resource, .boundary, .session, .scp, .rcp, .endpoint,
  ]

  /// Reads the policies of a question by kind; a name that is no kind is refused, not ignored.
  ///
  /// - Throws: A question fault.
  init(_ lists: QuestionObject) throws(ToolError) {
    let names = Self.kinds.map(\.rawValue)
    for member in lists.members where !names.contains(member.name) {
      let nearest = Suggestion.nearest(to: member.name, among: names)
      throw .question(.unknownMember(lists.path(of: member.name), nearest: nearest))
    }
    self.init()
    identity = try lists.documents("identity", kind: .identity)
    resource = try lists.documents("resource", kind: .resource)
    boundary = try lists.documents("boundary", kind: .boundary)
    session = try lists.documents("session", kind: .session)
    serviceControl = try lists.levels("scp", kind: .scp)
    resourceControl = try lists.levels("rcp", kind: .rcp)
    endpoint = try lists.documents("endpoint", kind: .endpoint)
  }

  /// Whether there is no document.
  var isEmpty: Bool {
    identity.isEmpty && resource.isEmpty && boundary.isEmpty && session.isEmpty
      && endpoint.isEmpty && serviceControl.joined().isEmpty && resourceControl.joined().isEmpty
  }
}
