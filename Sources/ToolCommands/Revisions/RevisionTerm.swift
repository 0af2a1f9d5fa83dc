/// A word of the command line that says what to compare.
enum RevisionTerm: Hashable, Sendable {
  /// One revision.
  case revision(NamedRevision)
  /// Two revisions joined by dots: three dots mean since they diverged.
  case range(NamedRevision, NamedRevision, isSymmetric: Bool, word: String)

  /// What the user wrote.
  var word: String {
    switch self {
    case .revision(let revision): revision.name
    case .range(_, _, _, let word): word
    }
  }
}
