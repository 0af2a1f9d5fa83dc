public import PolicyModel
public import PolicySemantics

/// What happened to one policy between two states of a repository.
public struct PolicyChange: Hashable, Sendable {
  /// How the policy came to differ.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// The policy is new: its file was added, or the file holds it for the first time.
    case added
    /// The policy is gone with its file.
    case removed
    /// The policy's text changed in place.
    case modified
    /// The policy's file was renamed.
    case renamed
    /// The policy's file was copied from another that is still there.
    case copied
    /// The policy stands at another place of the same file.
    case moved
    /// The file was emptied: the policy is gone.
    case emptied
    /// The file was empty and holds a policy again.
    case refilled
    /// The file is still there and not empty, and the policy is no longer in it.
    case dropped
  }

  /// How the policy came to differ.
  public let status: Status

  /// The policy before, nil when there was none.
  public let before: PolicyVersionInFile?

  /// The policy after, nil when there is none.
  public let after: PolicyVersionInFile?

  /// The kind with which both sides were read: that of the policy after, else before.
  public let kind: PolicyKind

  /// What the policy allows now and did not before, and the reverse.
  public let comparison: Comparison

  /// The choices of reading under which the answer would be another; empty where none was tried.
  public let otherReadings: [OtherReading]

  /// The statements of both sides paired; empty when a document is invalid or was not read.
  public let alignment: StatementAlignment

  /// The statements that went to other policies of the same review, or came from them.
  public internal(set) var moves: [StatementMove] = []

  /// What a reviewer should know, the most severe first; empty where access is the same.
  public private(set) var findings: [Finding] = []

  /// Finds once more what to know about the change, on default terms, to measure how long it takes.
  package func findingsAnew() -> [Finding] {
    FindingSearch.findings(of: self, on: ComparisonTerms())
  }

  /// The severity of the most severe finding, nil without any.
  public var severity: Severity? { findings.first?.severity }

  /// The path after, or before when the policy is gone; untrusted.
  public var path: String { after?.path ?? before?.path ?? "" }

  /// The path before when it differs from the one after; untrusted.
  public var oldPath: String? {
    before.flatMap { $0.path == path ? nil : $0.path }
  }

  /// What the policy belongs to as the files name it; untrusted.
  public var subject: String? { after?.subject ?? before?.subject }

  /// The kind before when it differs from the one with which both sides were read.
  public var oldKind: PolicyKind? {
    before.flatMap { after == nil || $0.kind == kind ? nil : $0.kind }
  }

  /// Whether the access, or the explicit denials, differ under some reading that was tried, or could
  /// not be compared.
  public var changesAccess: Bool {
    comparison.verdict != .same || comparison.guardrails != .same
      || !comparison.undecided.isEmpty || !otherReadings.isEmpty
  }

  /// Whether statements of both sides deny and none allows: both are compared on top of a policy that
  /// allows everything.
  public var onlyDenies: Bool {
    let statements = [before, after].flatMap { $0?.document?.statements ?? [] }
    return !statements.isEmpty && statements.allSatisfy { $0.effect.value == .deny }
  }

  /// Creates a change from its parts, and finds what to know about it on the terms on which it was
  /// compared; without terms nothing is looked for.
  package init(
    status: Status,
    before: PolicyVersionInFile?,
    after: PolicyVersionInFile?,
    kind: PolicyKind,
    comparison: Comparison,
    otherReadings: [OtherReading] = [],
    alignment: StatementAlignment,
    terms: ComparisonTerms? = nil,
  ) {
    self.status = status
    self.before = before
    self.after = after
    self.kind = kind
    self.comparison = comparison
    self.otherReadings = otherReadings
    self.alignment = alignment
    findings = terms.map { FindingSearch.findings(of: self, on: $0) } ?? []
  }
}
