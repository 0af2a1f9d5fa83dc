import ServiceReference

/// The shapes of the ARNs of resource types, made for a service when it is first asked for.
struct ResourceShapes {
  private var shapes: [ResourceType: GlobShape] = [:]

  /// Returns the shape of a type's ARNs.
  mutating func shape(of type: ResourceType) -> GlobShape {
    if let known = shapes[type] { return known }
    let sorted = type.service.resourceTypes.map { (type: $0, pattern: $0.arnPattern) }
      .sorted { $0.pattern < $1.pattern }
    for (index, entry) in sorted.enumerated() {
      let rest = sorted[(index + 1)...].lazy.map(\.pattern)
      shapes[entry.type] = GlobShape(
        arnPattern: entry.pattern,
        separator: Self.separator(after: entry.pattern, in: rest),
      )
    }
    return shapes[type] ?? GlobShape(arnPattern: type.arnPattern, separator: nil)
  }

  /// Returns the byte with which a longer pattern goes on; those that do follow at once in order.
  private static func separator(
    after pattern: String,
    in following: some Sequence<String>,
  ) -> UInt8? {
    for other in following {
      guard other.hasPrefix(pattern) else { return nil }
      if let byte = other.utf8.dropFirst(pattern.utf8.count).first { return byte }
    }
    return nil
  }
}
