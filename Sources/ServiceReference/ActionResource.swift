/// A resource type that an action works on.
package struct ActionResource: Hashable, Sendable {
  /// The file that describes it.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// The resource type.
  package var type: ResourceType {
    ResourceType(file: file, number: file.number(0, of: number, in: .requirements) & 0x7FFF)
  }

  /// Whether no call of the action does without such a resource.
  package var isRequired: Bool { file.number(0, of: number, in: .requirements) & 0x8000 != 0 }

  /// The condition keys that the action has for such a resource only, by name.
  package var conditionKeys: [ConditionKey] {
    file.conditionKeys(ofList: file.number(1, of: number, in: .requirements))
  }
}
