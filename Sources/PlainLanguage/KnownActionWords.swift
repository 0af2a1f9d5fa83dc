import PolicyReview
import ServiceReference

/// Words for the actions of which a finding speaks.
struct KnownActionWords {
  /// The most actions that are named; of more only the first are.
  private static let limit = 3

  /// The actions.
  let actions: KnownActions

  /// The actions by name where they are few, else how many of which service, such as
  /// `12 actions of s3, such as s3:GetObject and s3:GetObjectAcl`; `access` where none is known.
  var phrase: String {
    let all = actions.actions
    guard !all.isEmpty else { return "access" }
    guard all.count > Self.limit else { return WordList(items: actions.names).joined() }
    let examples = all.prefix(2).map(\.fullName).joined(separator: " and ")
    return "\(all.count) actions of \(services), such as \(examples)"
  }

  /// The actions that the words give by name.
  var namedActions: [String] {
    let all = actions.actions
    return all.prefix(all.count > Self.limit ? 2 : Self.limit).map(\.fullName)
  }

  private var services: String {
    var prefixes: [String] = []
    for service in actions.actions.map(\.service) where prefixes.last != service.prefix {
      prefixes.append(service.prefix)
    }
    return prefixes.count > 3 ? "\(prefixes.count) services" : WordList(items: prefixes).joined()
  }
}
