import PolicySemantics
package import ServiceReference

/// What a reviewer should know about a change, with the parts of access on which it rests.
///
/// ```swift
/// change.findings.first?.rule  // .publicAccess
/// change.findings.first?.severity  // .critical
/// ```
public struct Finding: Hashable, Sendable {
  /// What the finding is about.
  public let rule: FindingRule

  /// How much it matters, conditions and caps counted.
  public let severity: Severity

  /// To which list of the comparison its parts belong.
  public let direction: FindingDirection

  /// The fingerprints of its parts, in the order of the comparison; none where it is undecided.
  public let parts: [String]

  /// The statements behind it on both sides, each once.
  public let causes: [FindingCause]

  /// The principals of its parts as the documents write them, each once; untrusted.
  public let principals: [String]

  /// Where the access lies: within a place each action goes with each resource.
  public let places: [FindingPlace]

  /// Whether a condition confines every one of its parts.
  public let isConditioned: Bool

  /// Whether none of its parts matches anything that AWS has today.
  public let isLatent: Bool

  /// The combinations that the new document completes; empty for every other rule.
  package let escalations: [Escalation]

  /// The actions of today of which it speaks, those of all places.
  package let actions: KnownActions
}

extension Finding {
  /// The resources of all places as the documents write them, each once; untrusted.
  ///
  /// Exceptions are not taken off, and not every action goes with every resource: places tell that.
  public var resources: [String] {
    var known: Set<String> = []
    return places.flatMap(\.resources.included).filter { known.insert($0).inserted }
  }

  /// Whether a finding is shown before another: the more severe first, then by rule.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    left.severity == right.severity
      ? left.rule.place < right.rule.place : left.severity > right.severity
  }
}

extension FindingRule {
  /// The position among all rules.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
