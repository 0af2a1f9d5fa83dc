import ConfigurationFile
import GitHistory
import LocatedJSON
import PlainLanguage

/// What `--version` prints.
enum VersionText {
  /// The version of the tool.
  static let version = "0.1.0"

  /// Returns the version, with `--verbose` also what it stands on.
  static func of(_ arguments: ParsedArguments) -> String {
    let first = "grantdiff \(version)\n"
    guard arguments.has(.verbose) else { return first }
    return """
      \(first)libgit2 \(Repository.libraryVersion)
      simdjson \(JSONNode.libraryVersion)
      libyaml \(Configuration.libraryVersion)
      policy language 2012-10-17 and 2008-10-17
      \(FactsWords().sentence)

      """
  }
}
