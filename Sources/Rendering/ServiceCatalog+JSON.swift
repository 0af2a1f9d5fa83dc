import ServiceReference

extension ServiceCatalog {
  /// Of which day the facts are, and how many.
  var tree: JSONTree {
    .members([
      "date": .string(date),
      "services": .integer(counts.services),
      "actions": .integer(counts.actions),
      "resourceTypes": .integer(counts.resourceTypes),
      "conditionKeys": .integer(counts.conditionKeys),
    ])
  }
}
