/// A kind of resource of a service, such as `object` of Amazon S3.
package struct ResourceType: Hashable, Sendable {
  /// The file that describes the resource type.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// The name as AWS writes it.
  package var name: String { file.string(file.number(0, of: number, in: .resourceTypes)) }

  /// The form of its ARNs, with `${…}` for what differs.
  package var arnPattern: String { file.string(file.number(1, of: number, in: .resourceTypes)) }

  /// The condition keys that requests about such a resource may carry, by name.
  package var conditionKeys: [ConditionKey] {
    file.conditionKeys(ofList: file.number(2, of: number, in: .resourceTypes))
  }

  /// The service whose resource it is.
  package var service: Service { file.service(of: number, field: 3) }
}
