import Foundation
import LocatedJSON
import PolicyModel
import PolicySemantics
import TestSupport
import Testing

@Suite("A comparison of random policies")
struct EvaluationAgreementTests {
  /// How many pairs are compared: the environment variable `ROUNDS`, or a few.
  static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 15

  @Test("misses no request that the evaluator finds", arguments: [PolicyKind.identity, .resource])
  func missesNothing(kind: PolicyKind) throws {
    let generator = SeededGenerator(for: "random policies of kind \(kind)")
    var source = EvaluationRandomPolicy(generator, namesPrincipals: kind == .resource)
    for _ in 0..<Self.rounds {
      let old = source.document()
      let new = source.pick([source.variant(of: old), source.document()])
      guard let before = try document(old, kind), let after = try document(new, kind) else {
        continue
      }
      let comparison = Comparison.between(old: before, new: after, kind: kind)
      let reasons = comparison.undecided.map(\.reason)
      #expect(!reasons.contains(.unconfirmedWitness), "\(old) → \(new)")
      guard reasons.isEmpty else { continue }
      for _ in 0..<60 {
        let request = try request(&source)
        let found = answers(to: request, before, after, kind)
        #expect(comparison.names(found), "\(found): \(old) → \(new): \(request)")
      }
    }
  }

  /// Returns what the change does to one request.
  private func answers(
    to request: Request,
    _ before: PolicyDocument,
    _ after: PolicyDocument,
    _ kind: PolicyKind,
  ) -> EvaluationChange {
    let isGuardrail = (before.statements + after.statements).allSatisfy {
      $0.effect.value == .deny
    }
    let wasDenied = before.deniesExplicitly(request, kind: kind)
    let isDenied = after.deniesExplicitly(request, kind: kind)
    if isGuardrail {
      return EvaluationChange(
        wasDenied: false,
        isDenied: false,
        wasAllowed: !wasDenied,
        isAllowed: !isDenied
      )
    }
    return EvaluationChange(
      wasDenied: wasDenied,
      isDenied: isDenied,
      wasAllowed: before.allows(request, kind: kind),
      isAllowed: after.allows(request, kind: kind)
    )
  }

  private func request(_ source: inout EvaluationRandomPolicy) throws -> Request {
    Request(
      principal: source.namesPrincipals ? source.pick(EvaluationRandomPolicy.principals) : nil,
      action: source.pick(EvaluationRandomPolicy.actions),
      resource: source.pick(EvaluationRandomPolicy.resources),
      context: try EvaluationInput.context(source.context())
    )
  }

  /// Reads a document, nil when the change made it one that AWS refuses.
  private func document(_ text: String, _ kind: PolicyKind) throws -> PolicyDocument? {
    PolicyReading.read(try JSONNode.parse(Array(text.utf8)), kind: kind).document
  }
}
