import ConfigurationFile
import PlainLanguage

/// The configuration file of a run: the one that is named, or the nearest one upwards.
struct ConfigurationSource {
  /// The run.
  let run: CommandRun

  /// Reads the names for a comparison of two files.
  ///
  /// - Parameter file: What the user wrote for the file after the change; the search begins in its
  ///   folder, and in the run's directory for standard input and files of a revision.
  /// - Returns: The names; none where there is no file.
  /// - Throws: A file fault, or what is wrong with the file.
  func names(beside file: String) throws(ToolError) -> KnownNames {
    let path = run.directory.path(of: file)
    guard SystemFile.presence(at: path) == .regular else { return try names(top: nil) }
    return try configuration(from: Self.folder(of: path), top: nil).facts.names
  }

  /// Reads the names for the run's directory.
  ///
  /// - Parameter top: The top of the work tree, where the search ends; nil ends it at the folder
  ///   that holds `.git`, or at the root.
  /// - Returns: The names; none where there is no file.
  /// - Throws: A file fault, or what is wrong with the file.
  func names(top: String?) throws(ToolError) -> KnownNames {
    try configuration(from: run.directory.path, top: top).facts.names
  }

  private func configuration(
    from folder: String,
    top: String?,
  ) throws(ToolError) -> Configuration {
    if let name = run.arguments.values[.configuration] {
      if run.arguments.has(.noConfiguration) { throw .usage(.conflict("--config", "--no-config")) }
      return try read(run.directory.path(of: name), named: name)
    }
    if run.arguments.has(.noConfiguration) { return Configuration() }
    guard let path = SystemFile.nearest(Configuration.fileName, from: folder, top: top) else {
      return Configuration()
    }
    return try read(path, named: path)
  }

  private func read(_ path: String, named name: String) throws(ToolError) -> Configuration {
    if SystemFile.presence(at: path) == .other { throw .file(.notRegular(path: name)) }
    let bytes = try SystemFile.read(path, named: name, limit: Configuration.sizeLimit)
    do {
      return try Configuration(reading: bytes)
    } catch {
      throw .configuration(error, path: name)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension ConfiguredFacts {
  /// The names for sentences.
  fileprivate var names: KnownNames {
    var names: [KnownNames.Subject: String] = [:]
    for (id, name) in accounts { names[.account(id)] = name }
    for (id, name) in organizations { names[.organization(id)] = name }
    for (arn, name) in principals { names[.principal(arn)] = name }
    return KnownNames(names)
  }
}
