package import PolicyModel
package import PolicySemantics

/// All documents of one statement with one clause on one key, and all requests that tell them apart.
package struct ClauseUniverse: Sendable, CustomStringConvertible {
  /// The key's name.
  package let description: String

  /// What the policies are attached to.
  package let kind: PolicyKind

  /// The texts of the documents: every clause once allowing, and one that allows without a clause.
  package let documents: [String]

  /// The requests.
  package let requests: [Request]

  /// The universe of every key.
  package static let all: [ClauseUniverse] = ConditionPool.all.map { ClauseUniverse($0) }

  private init(_ pool: ConditionPool) {
    description = pool.key
    kind = pool.followsFromPrincipal ? .resource : .identity
    let principal = pool.followsFromPrincipal ? #""Principal":"*","# : ""
    var documents = [Self.document(principal, condition: nil)]
    for clause in pool.clauses {
      for values in clause.values {
        let list = values.map { #""\#($0)""# }.joined(separator: ",")
        let condition = #"{"\#(clause.operator)":{"\#(pool.key)":[\#(list)]}}"#
        documents.append(Self.document(principal, condition: condition))
      }
    }
    self.documents = documents
    requests = Self.requests(pool)
  }

  /// Holds every pair of some of the documents against brute force.
  ///
  /// - Parameter step: The distance between the documents that are taken.
  /// - Returns: The number of pairs and the first wrong answer of each pair that has one.
  /// - Throws: When a document that the universe writes cannot be read.
  package func check(every step: Int) throws -> (pairs: Int, wrong: [String]) {
    var wrong: [String] = []
    let chosen = stride(from: 0, to: documents.count, by: step).map { documents[$0] }
    for old in chosen {
      for new in chosen {
        let check = try BruteForce(old: old, new: new, kind: kind)
        if let trouble = check.disagreement(over: requests) {
          wrong.append("\(trouble)\n  old \(old)\n  new \(new)")
        }
      }
    }
    return (chosen.count * chosen.count, wrong)
  }

  private static func document(_ principal: String, condition: String?) -> String {
    let clause = condition.map { #","Condition":\#($0)"# } ?? ""
    return RandomPolicies.text(
      of: [#"{"Effect":"Allow",\#(principal)"Action":"s3:GetObject","Resource":"*"\#(clause)}"#]
    )
  }

  private static func requests(_ pool: ConditionPool) -> [Request] {
    let mentioned = ConditionPool.all.filter { pool.mentions.contains($0.key) }
    var contexts: [[String: ContextValue]] = [[:]]
    for key in [pool] + mentioned {
      contexts = contexts.flatMap { context in
        key.requestValues.map { values in
          var next = context
          if let values { next[key.key] = key.isSet ? .multiple(values) : .single(values[0]) }
          return next
        }
      }
    }
    let principals = pool.followsFromPrincipal ? RandomPolicies.requestPrincipals : [nil]
    return principals.flatMap { principal in
      contexts.map { context in
        Request(
          principal: principal,
          action: "s3:GetObject",
          resource: "arn:aws:s3:::b/a",
          context: context.merging(RandomPolicies.knownKeys(of: principal)) { own, _ in own },
        )
      }
    }
  }
}
