import GitHistory

extension CommandRun {
  /// Opens the repository that the directory and the environment name.
  ///
  /// - Throws: Why there is none.
  func openRepository() throws(ToolError) -> Repository {
    if SystemFile.presence(at: directory.path) == .absent {
      throw .file(.absentFolder(path: directory.path))
    }
    do {
      return try Repository.open(
        startingAt: directory.path,
        gitDirectory: environment.value("GIT_DIR"),
        workTree: environment.value("GIT_WORK_TREE"),
        indexFile: environment.value("GIT_INDEX_FILE"),
        ceilings: ceilings,
      )
    } catch {
      throw .git(error, word: nil)
    }
  }

  /// The directories that the search for a repository does not leave upwards.
  private var ceilings: [String] {
    let list = environment["GIT_CEILING_DIRECTORIES"] ?? ""
    return list.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }
}

extension [String: String] {
  /// Returns a variable's value, nil when it is not set or empty.
  fileprivate func value(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
