extension ServiceCatalog {
  /// The known ways to more access than was given, by id.
  package var escalations: [Escalation] {
    (0..<file.count(.escalations)).map { Escalation(file: file, number: $0) }
  }

  /// Returns the lists of risks that name an action, whatever the case of its letters.
  ///
  /// The action need not be one of today.
  package func risks(of action: String) -> Set<ActionRisk> { file.risks(of: action) }

  /// Returns the full names of the actions of a list of risks, in order.
  package func actions(with risk: ActionRisk) -> [String] { file.names(ofList: risk.rawValue) }

  /// Returns the names of the condition keys that a rule counts as confining, in order.
  package func confiningKeys(under rule: ConfinementRule) -> [String] {
    file.names(ofList: rule.rawValue)
  }

  /// Returns whether a rule counts a condition key as confining, whatever the case of its letters.
  package func isConfining(_ key: String, under rule: ConfinementRule) -> Bool {
    file.list(rule.rawValue, contains: key)
  }
}
