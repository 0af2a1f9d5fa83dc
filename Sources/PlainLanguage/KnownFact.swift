/// A name that some sentence used, and for what it stands.
package struct KnownFact: Hashable, Sendable {
  /// What the name stands for.
  package let subject: KnownNames.Subject

  /// The name; untrusted.
  package let name: String

  /// What the subject is, such as `account`.
  package var noun: String {
    switch subject {
    case .account: "account"
    case .organization: "organization"
    case .principal: "principal"
    }
  }

  /// The subject's id or ARN; untrusted.
  package var id: String {
    switch subject {
    case .account(let id), .organization(let id), .principal(let id): id
    }
  }

  /// The fact in words, such as `prod-data is account 111122223333`.
  package var words: String { "\(name) is \(noun) \(id)" }

  /// What orders facts: sorts of subjects by themselves, then ids.
  var sortKey: (String, String) { (noun, id) }
}
