import PolicySemantics

extension AccessAxis {
  /// The excluded patterns that can take something away from the included ones.
  ///
  /// Two patterns whose literal beginnings part have no value in common, so an exception that parts
  /// from every included pattern is true and says nothing.
  func exceptions(foldingCase: Bool) -> [String] {
    let included = included.map { Self.beginning($0, foldingCase: foldingCase) }
    return excluded.filter { pattern in
      let exception = Self.beginning(pattern, foldingCase: foldingCase)
      return included.contains { $0.hasPrefix(exception) || exception.hasPrefix($0) }
    }
  }

  /// A pattern up to its first wildcard or variable.
  private static func beginning(_ pattern: String, foldingCase: Bool) -> Substring {
    (foldingCase ? pattern.lowercased() : pattern).prefix { !"*?$".contains($0) }
  }
}
