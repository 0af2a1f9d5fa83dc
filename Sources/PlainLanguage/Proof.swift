/// One concrete request that shows a part of the difference, confirmed by the evaluator.
public struct Proof: Hashable, Sendable {
  /// One fact of the request.
  public struct Line: Hashable, Sendable {
    /// What the fact is: `principal`, `action`, `resource` or a context key.
    public let label: String

    /// The fact, untrusted.
    public let value: String
  }

  /// What the request shows, such as `allowed now, refused before`.
  public let title: String

  /// What the request shows, in two or three words.
  package let briefTitle: String

  /// The fingerprint of the part of which it is a request.
  public let restsOn: String

  /// The request in one short sentence, with the first few of its context keys.
  package var brief: String {
    let limit = 3
    let context = lines.dropFirst(3).map { "\($0.label)=\($0.value)" }
    let shown = context.prefix(context.count > limit ? limit - 1 : limit).joined(separator: ", ")
    let rest = context.count > limit ? " and \(context.count - limit + 1) more keys" : ""
    let circumstances = context.isEmpty ? "" : " with \(shown)\(rest)"
    let who = lines[0].value == "any" ? "" : " by \(lines[0].value)"
    return "\(lines[1].value) on \(lines[2].value)\(who)\(circumstances): \(briefTitle)"
  }

  /// The request's facts: principal, action and resource, then the context keys by name.
  public let lines: [Line]
}
