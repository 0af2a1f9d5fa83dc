extension ServiceCatalog {
  /// All services, by prefix.
  package var services: [Service] {
    (0..<file.count(.services)).map { Service(file: file, number: $0) }
  }

  /// Finds the service whose actions have a prefix, whatever the case of its letters.
  package func service(_ prefix: String) -> Service? {
    file.service(prefix.foldedBytes).map { Service(file: file, number: $0) }
  }

  /// All actions, by service and name.
  package var actions: [ServiceAction] {
    (0..<file.count(.actions)).map { ServiceAction(file: file, number: $0) }
  }

  /// Finds an action by its full name, whatever the case of its letters.
  ///
  /// Source: IAM User Guide, "Action": prefix and name are not case-sensitive.
  package func action(_ fullName: String) -> ServiceAction? {
    let parts = fullName.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let service = file.service(parts[0].foldedBytes) else { return nil }
    let names = file.strings(equalTo: parts[1].foldedBytes)
    let actions = file.records(in: file.actions(ofService: service), of: .actions, named: names)
    return actions.first.map { ServiceAction(file: file, number: $0) }
  }

  /// Finds the actions that a pattern of a policy matches today, by service and name.
  ///
  /// - Parameter pattern: `*`, or a prefix and a name with `*` for any text and `?` for any one
  ///   character in both; whatever has not exactly one colon matches nothing.
  /// - Returns: The actions; those of other days match nothing here.
  /// - Complexity: Logarithmic in the number of strings for names with a `*` at their end alone.
  package func actions(matching pattern: String) -> [ServiceAction] {
    guard let search = ActionSearch(pattern, in: file) else { return [] }
    return search.run().map { ServiceAction(file: file, number: $0) }
  }

  /// Finds the actions that at least one of several patterns matches today, each once, by service
  /// and name.
  package func actions(matchingAnyOf patterns: [String]) -> [ServiceAction] {
    let found = Set(patterns.flatMap { ActionSearch($0, in: file)?.run() ?? [] })
    return found.sorted().map { ServiceAction(file: file, number: $0) }
  }

  /// How many actions of all services have each access level.
  package var actionCounts: [AccessLevel: Int] {
    var counts = AccessLevel.allCases.map { _ in 0 }
    for action in 0..<file.count(.actions) {
      counts[file.number(0, of: file.shape(ofAction: action), in: .shapes)] += 1
    }
    return Dictionary(uniqueKeysWithValues: zip(AccessLevel.allCases, counts))
  }

  /// All condition keys, by name.
  package var conditionKeys: [ConditionKey] {
    (0..<file.count(.conditionKeys)).map { ConditionKey(file: file, number: $0) }
  }
}
