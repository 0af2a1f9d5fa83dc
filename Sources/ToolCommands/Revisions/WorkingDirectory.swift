/// The directory from which a run starts, as `-C` moved it.
struct WorkingDirectory: Hashable, Sendable {
  /// The path; `.` for the process's own.
  private(set) var path = "."

  /// Creates the directory that a list of `-C` leads to, each relative to the one before.
  init(_ directories: [String] = []) {
    for directory in directories where !directory.isEmpty { path = self.path(of: directory) }
  }

  /// Returns the path of a file that a user names from here.
  func path(of name: String) -> String {
    if name.hasPrefix("/") || path == "." { return name }
    return path.hasSuffix("/") ? path + name : path + "/" + name
  }
}
