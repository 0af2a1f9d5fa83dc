import PolicyModel
import PolicySemantics

/// Words for one request.
struct RequestWords {
  /// The request.
  private let request: Request

  /// Speaks of a request.
  init(_ request: Request) {
    self.request = request
  }

  /// The claim that the caller can do it, or cannot.
  func claim(canDo: Bool) -> String {
    let verb = ActionWords(AccessAxis(included: [request.action])).verb
    let place =
      request.resource == "*"
      ? ""
      : " " + ResourceWords.phrase(AccessAxis(included: [request.resource]), kind: .identity)
    return "\(caller) \(canDo ? "can" : "cannot") \(verb)\(place)"
  }

  /// The caller, such as `role DataIngest of account 111122223333`.
  var caller: String {
    let text = request.principal ?? "*"
    if text == "anonymous" { return "an anonymous caller" }
    let name = PrincipalWords.name(text)
    return name.hasPrefix("account ") ? "the root user of \(name)" : name
  }
}
