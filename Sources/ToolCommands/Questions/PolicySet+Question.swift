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

  /// Returns the only document of the set with the kind of its list.
  ///
  /// - Throws: A question fault when there is none, or more than one.
  func soleDocument() throws(ToolError) -> (document: PolicyDocument, kind: PolicyKind) {
    let lists: [(documents: [PolicyDocument], kind: PolicyKind)] = [
      (identity, .identity), (resource, .resource), (boundary, .boundary), (session, .session),
      (serviceControl.flatMap { $0 }, .scp), (resourceControl.flatMap { $0 }, .rcp),
      (endpoint, .endpoint),
    ]
    let all = lists.flatMap { list in list.documents.map { ($0, list.kind) } }
    guard all.count == 1 else { throw .question(.documentCount(all.count)) }
    return all[0]
  }
}
