import GitHistory
import LocatedJSON

/// The files of a repository at a revision that the user names with `--at`.
struct NamedSnapshot {
  /// The revision as the user wrote it.
  let name: String

  /// The repository.
  let repository: Repository

  /// The files.
  let state: TreeState

  /// The id of the commit or tree.
  private let id: ObjectID

  /// Finds the revision, nil when none is named.
  ///
  /// - Throws: Why there is no repository or no such revision.
  static func of(_ run: CommandRun) throws(ToolError) -> NamedSnapshot? {
    guard let name = run.arguments.values[.revision] else { return nil }
    let repository: Repository
    do throws(ToolError) {
      repository = try run.openRepository()
    } catch .git(.notARepository(let path), _) {
      throw .revisions(.noRepository(revision: name, directory: path))
    }
    do throws(GitError) {
      switch try repository.resolve(name) {
      case .commit(let commit):
        return NamedSnapshot(name, repository, .commit(commit.id), commit.id)
      case .tree(let id): return NamedSnapshot(name, repository, .tree(id), id)
      case .blob: throw GitError.notACommit(spec: name)
      }
    } catch .unknownRevision {
      throw .revisions(.notRevision(name, isShallow: repository.isShallow))
    } catch {
      throw .git(error, word: name)
    }
  }

  private init(_ name: String, _ repository: Repository, _ state: TreeState, _ id: ObjectID) {
    self.name = name
    self.repository = repository
    self.state = state
    self.id = id
  }

  /// Reads a file by its path from the top, or from the start directory after `./`.
  ///
  /// - Throws: What the repository could not answer, or that the path is no file.
  func contents(of path: String) throws(ToolError) -> [UInt8] {
    do throws(GitError) {
      if case .blob(let version) = try repository.resolve("\(id.hex):\(path)") {
        return try repository.contents(of: version, limit: JSONNode.sizeLimit)
      }
    } catch .unknownPath(let path, _) {
      throw .git(.unknownPath(path: path, spec: name), word: path)
    } catch {
      throw .git(error, word: path)
    }
    throw .file(.notRegular(path: path))
  }
}
