extension ServiceAction: Comparable {
  /// Whether an action comes before another of its file: by service, then by name.
  package static func < (left: ServiceAction, right: ServiceAction) -> Bool {
    left.number < right.number
  }
}
