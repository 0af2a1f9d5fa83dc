/// How many entries of each kind a catalog has.
package struct CatalogCounts: Hashable, Sendable {
  /// Services with a prefix of their own.
  package let services: Int

  /// Actions of all services.
  package let actions: Int

  /// Resource types of all services.
  package let resourceTypes: Int

  /// Condition keys, a key that several services use counted once.
  package let conditionKeys: Int
}
