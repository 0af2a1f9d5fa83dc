public import GitHistory
public import LocatedJSON
public import PolicyDiscovery
public import PolicyModel
public import PolicySemantics

/// A reason why a file, or a policy in it, could not be compared, with its place.
public struct FileProblem: Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The content could not be read.
    case unreadable(GitError)
    /// The file looks like a policy and is no JSON, or an embedded document is none.
    case broken(DiscoveryProblem)
    /// The file is a symbolic link or a submodule on this side and held a policy on the other.
    case notAFile
    /// AWS would refuse the policy that stands at this pointer of the file.
    case invalidPolicy(PolicyProblem, documentPointer: String)
    /// The policy at this pointer was not compared: what it belongs to on the other side is broken.
    case notCompared(pointer: String, subject: String?)
  }

  /// The file's path on that side, untrusted.
  public let path: String

  /// The side on which the trouble stands.
  public let side: Side

  /// Where the trouble stands, nil when it is the whole file.
  public let position: SourcePosition?

  /// What stands in the way.
  public let reason: Reason

  /// Whether no policy's own change tells of the problem.
  package var standsAlone: Bool {
    if case .invalidPolicy = reason { false } else { true }
  }

  /// Creates a problem from its parts.
  package init(path: String, side: Side, position: SourcePosition?, reason: Reason) {
    self.path = path
    self.side = side
    self.position = position
    self.reason = reason
  }
}
