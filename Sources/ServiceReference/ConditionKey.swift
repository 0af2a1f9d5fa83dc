/// A condition key, or a family of them such as `aws:ResourceTag/${TagKey}`.
///
/// ```swift
/// let key = ServiceCatalog.embedded.conditionKey("aws:TagKeys")
/// key?.type  // .string
/// key?.isMultivalued  // true
/// ```
package struct ConditionKey: Hashable, Sendable {
  /// The file that describes the key.
  let file: FactFile

  /// The number of its record.
  let number: Int

  /// The name as AWS writes it; what stands in `${…}` or `<…>` is for a policy to choose.
  package var name: String { file.string(file.number(0, of: number, in: .conditionKeys)) }

  /// The type of each of its values.
  package var type: ConditionKeyType { ConditionKeyType.allCases[traits & 0xFF] }

  /// Whether a request may carry several values, which only set operators compare.
  ///
  /// Source: IAM User Guide, "Single-valued vs. multivalued context keys".
  package var isMultivalued: Bool { traits & 0x100 != 0 }

  /// Whether the name has a part that a policy chooses, so that it stands for many keys.
  package var isFamily: Bool { traits & 0x200 != 0 }

  /// Whether the key begins with `aws:` and so is of no single service.
  package var isGlobal: Bool { name.hasPrefix("aws:") }

  private var traits: Int { file.number(1, of: number, in: .conditionKeys) }
}
