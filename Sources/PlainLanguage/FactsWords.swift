package import ServiceReference

/// The words for the facts about AWS on which counts of actions rest.
package struct FactsWords {
  /// The catalog.
  private let catalog: ServiceCatalog

  /// Speaks of a catalog.
  package init(_ catalog: ServiceCatalog = .embedded) {
    self.catalog = catalog
  }

  /// Of which day the facts are, and how many.
  package var sentence: String {
    let counts = catalog.counts
    return "facts about AWS of \(catalog.date): \(counts.services) services, "
      + "\(counts.actions) actions, \(counts.resourceTypes) resource types, "
      + "\(counts.conditionKeys) condition keys"
  }
}
