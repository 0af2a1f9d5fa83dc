import PolicyModel
import PolicySemantics

/// The words for several conditions, sorted by the place they take in a sentence.
struct ConditionPhrases {
  /// What the caller belongs to; it follows the one who acts.
  private(set) var belongings: [String] = []

  /// Adverbials, which follow the place.
  private(set) var adverbials: [String] = []

  /// Claims, which end the sentence after one `when`.
  private(set) var claims: [String] = []

  /// Finds the words for each condition.
  init(_ conditions: [AccessCondition]) {
    let wanted = conditions.filter { !ConditionWords(condition: $0).absentWillDo }
    let keys = Set(wanted.map(\.foldedKey))
    let testedKeys = Set(wanted.filter { $0.conditionOperator.test != .null }.map(\.foldedKey))
    for condition in conditions {
      let words = ConditionWords(
        condition: condition,
        isKeyAskedFor: keys.contains(condition.foldedKey)
      )
      if words.asksForPresenceAlone, testedKeys.contains(condition.foldedKey) { continue }
      switch words.phrase {
      case .belonging(let text): belongings.append(text)
      case .adverbial(let text) where !adverbials.contains(text): adverbials.append(text)
      case .adverbial: break
      case .claim(let text) where !claims.contains(text): claims.append(text)
      case .claim: break
      }
    }
  }

  /// What follows the one who acts.
  var belonging: String { belongings.joined(separator: ", ") }

  /// What follows the place: adverbials, then the claims.
  var circumstances: String {
    let when = claims.isEmpty ? [] : ["when \(claims.joined(separator: ", and "))"]
    return (adverbials.isEmpty ? when : [adverbials.joined(separator: ", ")] + when)
      .joined(separator: " ")
  }

  /// Everything by itself, outside a sentence.
  var all: String { (belongings + adverbials + claims).joined(separator: ", ") }
}

extension AccessCondition {
  fileprivate var foldedKey: String { key.lowercased() }
}
