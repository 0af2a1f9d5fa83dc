import LocatedJSON

/// What a file holds, as far as policies go.
///
/// ```swift
/// let source = Array(#"{"PolicyVersion": {"Document": {"Statement": []}}}"#.utf8)
/// guard case .found(let policies, _) = Discovery.discover(in: source) else { return }
/// policies[0].pointer  // "/PolicyVersion/Document"
/// ```
public enum Discovery: Hashable, Sendable {
  /// The file holds something else.
  case notPolicy

  /// The file holds policies in source order; problems tell of further ones that cannot be read.
  case found(policies: [FoundPolicy], problems: [DiscoveryProblem])

  /// The file looks as if it held policies, and none of them can be read.
  case broken([DiscoveryProblem])

  /// The file holds no bytes but blanks.
  case empty

  /// Finds the policies of a file by its content, whatever its name is.
  ///
  /// A policy document by itself counts, and the answers of the AWS CLI that hold documents as
  /// objects, as JSON strings or percent-encoded. Bytes that cannot be such a file are not parsed.
  ///
  /// - Parameter source: The bytes of the file.
  /// - Returns: The policies and what is broken; spans and positions count in `source`.
  public static func discover(in source: [UInt8]) -> Discovery {
    let signs = PolicySigns(in: source)
    guard !signs.isBlank else { return .empty }
    guard signs.mayHoldPolicies else { return .notPolicy }
    let root: JSONNode
    do {
      root = try JSONNode.parse(source)
    } catch {
      let reason = DiscoveryProblem.Reason.syntax(error.reason)
      let problem = DiscoveryProblem(position: error.position, pointer: "", reason: reason)
      return signs.looksLikePolicies ? .broken([problem]) : .notPolicy
    }
    var finder = PolicyFinder(source: source)
    finder.search(root)
    return finder.discovery
  }
}
