extension ServiceAction {
  /// Returns whether an action comes before another of its file: by service, then by name.
  package static func precedes(_ left: ServiceAction, _ right: ServiceAction) -> Bool {
    left.number < right.number
  }
}
