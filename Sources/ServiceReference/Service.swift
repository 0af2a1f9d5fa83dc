/// A service of AWS.
///
/// ```swift
/// let service = ServiceCatalog.embedded.service("s3")
/// service?.name  // "Amazon S3"
/// service?.resourceTypes.map(\.name).contains("bucket")  // true
/// ```
package struct Service: Hashable, Sendable {
  /// The file that describes the service.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// What stands before the colon in its actions.
  package var prefix: String { file.string(file.number(0, of: number, in: .services)) }

  /// The name that AWS calls it by.
  package var name: String { file.string(file.number(1, of: number, in: .services)) }

  /// Its actions, by name.
  package var actions: [ServiceAction] {
    file.actions(ofService: number).map { ServiceAction(file: file, number: $0) }
  }

  /// Its resource types, by name.
  package var resourceTypes: [ResourceType] {
    file.range(ofService: number, field: 3, in: .resourceTypes)
      .map { ResourceType(file: file, number: $0) }
  }

  /// The condition keys that its actions and resource types use, by name.
  package var conditionKeys: [ConditionKey] {
    file.conditionKeys(ofList: file.number(4, of: number, in: .services))
  }
}
