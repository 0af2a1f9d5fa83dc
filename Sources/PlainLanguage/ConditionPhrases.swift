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

  /// The conditions that the words speak of.
  private(set) var said: [AccessCondition] = []

  /// Finds the words for each condition.
  init(_ written: [AccessCondition]) {
    let conditions = written.map { $0.without(written) }.filter { !$0.isSaid(by: written) }
    let wanted = conditions.filter { !ConditionWords(condition: $0).absentWillDo }
    let keys = Set(wanted.map(\.foldedKey))
    let testedKeys = Set(wanted.filter { $0.conditionOperator.test != .null }.map(\.foldedKey))
    let all = conditions.map {
      ConditionWords(condition: $0, isKeyAskedFor: keys.contains($0.foldedKey))
    }
    for (index, words) in all.enumerated() {
      let key = words.condition.foldedKey
      if words.asksForPresenceAlone, testedKeys.contains(key) { continue }
      said.append(words.condition)
      let others = all.filter { $0.isOfSet(key) }
      if words.isOfSet(key), others.count > 1 {
        let isFirst = !all[..<index].contains { $0.isOfSet(key) }
        if isFirst { claims.append(Self.joined(others)) }
      } else {
        add(words.phrase)
      }
    }
    adverbials = Self.joiningAddresses(adverbials)
  }

  private mutating func add(_ phrase: ConditionWords.Phrase) {
    switch phrase {
    case .belonging(let text): belongings.append(text)
    case .adverbial(let text) where !adverbials.contains(text): adverbials.append(text)
    case .adverbial: break
    case .claim(let text) where !claims.contains(text): claims.append(text)
    case .claim: break
    }
  }

  /// Several claims about the values of one key, which may be absent only where all let it be.
  private static func joined(_ words: [ConditionWords]) -> String {
    var claims: [String] = []
    for next in words {
      let claim = claims.isEmpty ? next.claim : next.furtherClaim
      if next.claim != claims.first, !claims.contains(claim) { claims.append(claim) }
    }
    return claims.joined(separator: ", and ") + (words.first?.remark ?? "")
  }

  /// Says `from A, but not from B` where one range is taken out of another.
  private static func joiningAddresses(_ adverbials: [String]) -> [String] {
    let outside = "from outside "
    let isRange = { (text: String) in
      text.hasPrefix("from ") && !text.hasPrefix("from VPC ") && !text.hasPrefix("from region ")
    }
    guard let place = adverbials.firstIndex(where: { isRange($0) && !$0.hasPrefix(outside) }),
      adverbials.count(where: isRange) > 1
    else { return adverbials }
    var text = adverbials[place]
    for other in adverbials where isRange(other) && other != adverbials[place] {
      text +=
        other.hasPrefix(outside)
        ? " but not from \(other.dropFirst(outside.count))" : " and also \(other)"
    }
    return adverbials.enumerated().compactMap { index, adverbial in
      index == place ? text : isRange(adverbial) ? nil : adverbial
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

  /// The circumstances with the claims in a list that ends the sentence.
  var listing: Wording {
    guard !claims.isEmpty else { return Wording(text: circumstances) }
    let lead = claims.count == 1 ? "under this condition: " : "under these conditions: "
    let start = adverbials.isEmpty ? "" : adverbials.joined(separator: ", ") + " "
    return Wording(text: start + lead + claims.joined(separator: "; "), endsInList: true)
  }

  /// All circumstances in a list that ends the sentence.
  var fullListing: Wording {
    let all = adverbials + claims.map { "when \($0)" }
    guard !all.isEmpty else { return Wording(text: "") }
    return Wording(text: "as follows: \(all.joined(separator: "; "))", endsInList: true)
  }

  /// Everything by itself, outside a sentence.
  var all: String { (belongings + adverbials + claims).joined(separator: ", ") }
}

extension ConditionWords {
  /// Whether the condition speaks of the values of a key that holds a set.
  fileprivate func isOfSet(_ key: String) -> Bool {
    condition.conditionOperator.qualifier != nil && condition.conditionOperator.test != .null
      && condition.foldedKey == key && !condition.values.isEmpty
  }
}

extension AccessCondition {
  fileprivate var foldedKey: String { key.lowercased() }

  /// Whether the condition is plainly that a value is one of some texts, or that it is none.
  private var isPlainEquality: Bool {
    conditionOperator.test == .stringEquals && conditionOperator.qualifier == nil
      && !conditionOperator.ifExists && !values.contains { $0.contains("${") }
  }

  /// Whether another condition names all values and more that this one rules out.
  fileprivate func isSaid(by others: [AccessCondition]) -> Bool {
    others.contains { $0.takesUp(self) }
  }

  /// The condition without the values that others rule out; some are left, as a part has requests.
  fileprivate func without(_ others: [AccessCondition]) -> AccessCondition {
    var left = values
    for other in others where takesUp(other) { left.removeAll(where: other.values.contains) }
    guard !left.isEmpty, left.count < values.count else { return self }
    return AccessCondition(
      mustHold: mustHold,
      conditionOperator: conditionOperator,
      key: key,
      values: left,
    )
  }

  /// Whether this condition, which names more values of the key, can say that others must not hold.
  private func takesUp(_ other: AccessCondition) -> Bool {
    mustHold && !other.mustHold && isPlainEquality && other.isPlainEquality
      && foldedKey == other.foldedKey && Set(other.values).isStrictSubset(of: values)
  }
}
