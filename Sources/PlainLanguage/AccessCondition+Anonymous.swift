import PolicySemantics

extension AccessCondition {
  /// Whether callers without a signature can meet the condition, as far as it is about the caller.
  ///
  /// They have an account and a type, with the value `anonymous`, and no other such key.
  /// Source: IAM User Guide, "AWS global condition context keys".
  var letsAnonymousPass: Bool {
    let key = key.lowercased()
    guard key.hasPrefix("aws:principal") || key.hasPrefix("aws:user") else { return true }
    return ConditionWords(condition: self).absentWillDo
      && !["aws:principalaccount", "aws:principaltype"].contains(key)
  }
}
