import GitHistory

/// A revision with the name the user gave it.
struct NamedRevision: Hashable, Sendable {
  /// What the user wrote, or what stands for it.
  let name: String

  /// What the name leads to.
  let target: ResolvedRevision
}
