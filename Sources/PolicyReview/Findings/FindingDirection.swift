/// To which list of a comparison the parts of a finding belong.
public enum FindingDirection: String, Hashable, Sendable, CaseIterable {
  /// Added access.
  case gained
  /// Removed access.
  case lost
  /// Explicit denials that are gone.
  case loosened
  /// Explicit denials that are new.
  case tightened
}
