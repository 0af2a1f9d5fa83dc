public import LocatedJSON

/// A policy that a file seems to hold and that cannot be read, with its place.
///
/// ```swift
/// let source = Array(#"{"PolicyDocument": "{"}"#.utf8)
/// guard case .broken(let problems) = Discovery.discover(in: source) else { return }
/// problems[0].pointer  // "/PolicyDocument"
/// problems[0].reason  // .syntax(.unexpectedEnd)
/// ```
public struct DiscoveryProblem: Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The file, or the string at the pointer, is no JSON.
    case syntax(JSONSyntaxError.Reason)

    /// A value stands where a policy document belongs, and is neither an object nor text of one.
    case notADocument

    /// A list of versions does not say which one is the default.
    case noDefaultVersion
  }

  /// Where the trouble stands in the file.
  public let position: SourcePosition

  /// The JSON Pointer of the value that is broken; empty for the whole file.
  public let pointer: String

  /// What stands in the way.
  public let reason: Reason

  /// Creates a problem from its parts.
  public init(position: SourcePosition, pointer: String, reason: Reason) {
    self.position = position
    self.pointer = pointer
    self.reason = reason
  }
}
