import PolicyModel

/// The context keys of a request, found ignoring ASCII case.
///
/// Keys about the caller that the request leaves out are derived from its principal.
struct RequestContext {
  private let values: [[UInt8]: ContextValue]

  /// Reads the context of a request.
  init(of request: Request, by identity: RequestIdentity) {
    var values: [[UInt8]: ContextValue] = [:]
    for name in request.context.keys.sorted() where values[Self.folded(name)] == nil {
      values[Self.folded(name)] = request.context[name]
    }
    for (name, value) in identity.derivedKeys where values[Self.folded(name)] == nil {
      values[Self.folded(name)] = .single(value)
    }
    self.values = values
  }

  /// Returns the value of a key, nil when it is absent.
  func value(of key: String) -> ContextValue? {
    values[Self.folded(key)]
  }

  /// Returns the value of a key that has exactly one and may stand in a variable.
  func singleValue(of key: String) -> String? {
    guard !Self.isMultivalued(key) else { return nil }
    switch value(of: key) {
    case .single(let value): return value
    case .multiple(let values): return values.count == 1 ? values[0] : nil
    case nil: return nil
    }
  }

  /// Returns whether a key is documented to hold a set of values.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys" and
  /// "IAM and AWS STS condition context keys".
  static func isMultivalued(_ key: String) -> Bool {
    let folded = key.asciiLowercased
    return multivaluedKeys.contains(folded) || folded.hasSuffix(":amr")
  }

  private static let multivaluedKeys: Set<String> = [
    "aws:calledvia", "aws:principalorgpaths", "aws:principalservicenameslist",
    "aws:resourceorgpaths", "aws:sourceorgpaths", "aws:tagkeys", "aws:vpceorgpaths",
    "sts:transitivetagkeys",
  ]

  private static func folded(_ key: String) -> [UInt8] {
    Array(key.asciiLowercased.utf8)
  }
}
