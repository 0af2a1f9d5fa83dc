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

  /// The fingerprint of the part of which it is a request.
  public let restsOn: String

  /// The request in one sentence: what, where, by whom, with which context keys, and what it shows.
  public var sentence: String {
    let context = lines.dropFirst(3).map { "\($0.label)=\($0.value)" }
    let circumstances = context.isEmpty ? "" : " with \(context.joined(separator: ", "))"
    let who = lines[0].value == "any" ? "any principal" : lines[0].value
    return "\(lines[1].value) on \(lines[2].value) by \(who)\(circumstances): \(title)"
  }

  /// The request's facts: principal, action and resource, then the context keys by name.
  public let lines: [Line]
}
