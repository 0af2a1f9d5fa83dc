/// An action of a service.
///
/// ```swift
/// let action = ServiceCatalog.embedded.action("s3:getobject")
/// action?.fullName  // "s3:GetObject"
/// action?.level  // .read
/// action?.resources.map(\.type.name)  // ["accesspointobject", "object"]
/// ```
package struct ServiceAction: Hashable, Sendable {
  /// The file that describes the action.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// The name without the service, as AWS writes it.
  package var name: String { file.string(file.number(0, of: number, in: .actions)) }

  /// The name with the service before it, as policies use it.
  package var fullName: String { service.prefix + ":" + name }

  /// The service that has the action.
  package var service: Service { file.service(of: number, field: 2) }

  /// What the action does at most.
  package var level: AccessLevel { AccessLevel.allCases[shape(0)] }

  /// The resource types that the action works on, by name.
  package var resources: [ActionResource] {
    file.list(shape(1), in: .requirementStarts).map { ActionResource(file: file, number: $0) }
  }

  /// Whether the action works on no resource type, so that only the resource `*` allows it.
  ///
  /// Source: Service Authorization Reference, "Resource types column".
  package var hasNoResourceLevel: Bool { file.list(shape(1), in: .requirementStarts).isEmpty }

  /// The condition keys that the action has whatever its resource, by name.
  package var conditionKeys: [ConditionKey] { file.conditionKeys(ofList: shape(2)) }

  /// The lists of risks that name the action.
  package var risks: Set<ActionRisk> { file.risks(of: fullName) }

  private func shape(_ field: Int) -> Int {
    file.number(field, of: file.shape(ofAction: number), in: .shapes)
  }
}
