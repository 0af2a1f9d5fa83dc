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

  /// The request's facts: principal, action and resource, then the context keys by name.
  public let lines: [Line]
}
