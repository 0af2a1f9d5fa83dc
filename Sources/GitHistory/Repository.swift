private import CLibGit2

/// A git repository: the commits, trees and files it keeps, read and never written.
///
/// ```swift
/// let repository = try Repository.open(startingAt: ".")
/// let changes = try repository.changes(from: .commit(old), to: .workTree)
/// ```
///
/// A class, because libgit2's handle has an identity that walks and lookups share. The handle
/// belongs to one thread at a time, so the class is not `Sendable`.
public final class Repository {
  /// The library's handle, freed with this object.
  let handle: OpaquePointer

  /// The start directory relative to the top of the work tree: empty, or ending in `/`.
  public let prefix: String

  /// The commits whose parents this clone lacks by intention; empty unless it is shallow.
  public let shallowCommits: Set<ObjectID>

  /// Whether the clone was made or fetched with a limited depth.
  public var isShallow: Bool { !shallowCommits.isEmpty }

  /// Whether the repository has no work tree.
  public var isBare: Bool { git_repository_is_bare(handle) == 1 }

  /// Whether the repository is a linked work tree of another.
  public var isLinkedWorkTree: Bool { git_repository_is_worktree(handle) == 1 }

  /// The path of the work tree with a final `/`; nil in a bare repository.
  public var workTreePath: String? {
    git_repository_workdir(handle).map { String(cString: $0) }
  }

  /// The path of the git directory with a final `/`.
  public var gitDirectoryPath: String { String(cString: git_repository_path(handle)) }

  /// Takes over a handle.
  init(owning handle: OpaquePointer, prefix: String, shallowCommits: Set<ObjectID>) {
    self.handle = handle
    self.prefix = prefix
    self.shallowCommits = shallowCommits
  }

  deinit {
    git_repository_free(handle)
  }
}
