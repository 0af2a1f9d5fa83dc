public import PolicyModel

extension Decision {
  /// Decides a request against everything that applies to it.
  ///
  /// A missing caller account, or a missing resource account, counts as the same account.
  /// Source: IAM User Guide, "How AWS enforcement code logic evaluates requests".
  public static func of(
    _ request: Request,
    under policies: PolicySet,
    reading: Reading = .byDefault,
  ) -> Decision {
    PolicyEvaluation(of: request, under: policies, choices: reading).decision
  }

  /// Decides a request against one document read by itself.
  ///
  /// Source: IAM User Guide, "Policy evaluation logic".
  public static func of(
    _ request: Request,
    byItself document: PolicyDocument,
    kind: PolicyKind,
    reading choices: Reading = .byDefault,
  ) -> Decision {
    let reading = RequestReading(request, choices: choices)
    let denied = document.statements(.deny, applyingTo: reading, kind: kind)
    let allowed = document.statements(.allow, applyingTo: reading, kind: kind)
    let outcome: Outcome =
      if !denied.isEmpty { .explicitlyDenied } else if !allowed.isEmpty { .allowed } else {
        .implicitlyDenied
      }
    return Decision(
      outcome: outcome,
      deciders: (denied.isEmpty ? allowed : denied).map {
        DecidingStatement(policy: kind, level: nil, document: 0, statement: $0)
      },
      doubts: document.doubts(about: reading, kind: kind).inOrder,
    )
  }
}

extension DecidingStatement {
  /// Creates the reference to a statement of a document.
  init(policy: PolicyKind, level: Int?, document: Int, statement: Statement) {
    self.init(
      policy: policy,
      level: level,
      document: document,
      statement: statement.index,
      sid: statement.sid?.value,
    )
  }
}
