import PolicyModel
import PolicySemantics

/// Words for resources: where something is done.
struct ResourceWords {
  /// Where the actions of an axis are done, with its preposition; empty where the kind says it.
  static func phrase(
    _ axis: AccessAxis,
    kind: PolicyKind,
    _ determiner: Determiner = .every,
    limit: Int = WordList.limit,
  ) -> String {
    let axis = axis.plain(foldingCase: false)
    if axis.excluded.isEmpty, axis.within.isEmpty, axis.included.contains("*") {
      return everywhere(kind, determiner)
    }
    let place =
      axis.included.contains("*")
      ? "\(determiner) resource" : WordList(items: axis.included.map(name), limit: limit).joined()
    let preposition = axis.included.allSatisfy(isObject) ? "in" : "on"
    return "\(preposition) \(place)"
      + axis.restrictions(name, exceptionName: name, limit: limit)
  }

  /// A pattern as people say it: buckets and objects without their prefix, others in full.
  static func name(_ pattern: String) -> String {
    guard let fields = ARNFields(pattern), isShort(fields) else { return pattern }
    return fields.resource
  }

  private static func everywhere(_ kind: PolicyKind, _ determiner: Determiner) -> String {
    switch kind {
    case .trust: ""
    case .resource: "on the resource that has this policy"
    case .identity, .boundary, .session, .scp, .rcp, .endpoint: "on \(determiner) resource"
    }
  }

  private static func isObject(_ pattern: String) -> Bool {
    guard let fields = ARNFields(pattern), isShort(fields) else { return false }
    return fields.resource.contains("/")
  }

  private static func isShort(_ fields: ARNFields) -> Bool {
    fields.partition == "aws" && fields.service == "s3" && fields.region.isEmpty
      && fields.account.isEmpty && fields.resource.first != "*"
  }
}
