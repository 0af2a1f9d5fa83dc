import PolicyModel

/// The type of value that operators compare.
enum KeyFamily: Hashable {
  case text, truth, number, instant, address, bytes

  /// The type that a test compares; nil for `Null`, which compares nothing.
  init?(_ test: ConditionOperator.Test) {
    switch test.positive {
    case .null: return nil
    case .bool: self = .truth
    case .ipAddress: self = .address
    case .binaryEquals: self = .bytes
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnEquals, .arnLike: self = .text
    case _ where test.isDate: self = .instant
    default: self = .number
    }
  }
}
