import GitHistory

/// The check that every path of a command line names a file, on one side at least.
///
/// Git passes over a path that matches nothing. Here it would let a gate with a mistyped path pass
/// for ever.
struct PathCheck {
  /// What is compared.
  let selection: ChangeSelection

  /// The repository.
  let repository: Repository

  /// Checks paths; those that exclude files may match none.
  ///
  /// - Throws: A revision fault, or what the repository could not answer.
  func check(_ paths: [String]) throws(ToolError) {
    guard case .states(let from, let to) = selection.sides else { return }
    for path in paths where !Self.isExclusion(path) {
      if try holds(path, in: to) { continue }
      if try holds(path, in: from) { continue }
      throw .revisions(
        .noFile(path: path, base: selection.base.name, head: selection.head.name)
      )
    }
  }

  private func holds(_ path: String, in state: TreeState) throws(ToolError) -> Bool {
    do {
      return try !repository.files(in: state, paths: [path]).isEmpty
    } catch {
      throw .git(selection.naming(error), word: nil)
    }
  }

  /// Whether a pathspec takes files away: `:!x`, `:^x` or `:(exclude)x`.
  private static func isExclusion(_ path: String) -> Bool {
    guard path.hasPrefix(":") else { return false }
    if path.hasPrefix(":(") {
      return path.dropFirst(2).prefix { $0 != ")" }.split(separator: ",").contains("exclude")
    }
    let magic = path.dropFirst().prefix { "!^/".contains($0) }
    return magic.contains("!") || magic.contains("^")
  }
}
