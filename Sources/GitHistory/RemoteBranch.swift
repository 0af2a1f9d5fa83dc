/// A branch of a remote repository, as a fetch names it.
public struct RemoteBranch: Hashable, Sendable {
  /// The remote's name, such as `origin`.
  public let remote: String

  /// The branch's name at the remote, such as `main`.
  public let branch: String

  /// Creates a branch from its parts.
  public init(remote: String, branch: String) {
    self.remote = remote
    self.branch = branch
  }
}
