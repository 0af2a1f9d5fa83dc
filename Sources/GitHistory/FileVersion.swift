/// A file in one state of a repository, whose content can be read from the repository.
public struct FileVersion: Hashable, Sendable {
  /// Where the content is kept.
  public enum Content: Hashable, Sendable {
    /// In the object database.
    case blob(ObjectID)
    /// In the work tree, at the same path.
    case workTree
    /// A symbolic link or submodule, whose content is no file.
    case none
  }

  /// The path from the top of the repository with `/` separators, untrusted.
  ///
  /// Bytes that are not UTF-8 are replaced, so two files may show the same path.
  public let path: String

  /// Where the content is kept.
  public let content: Content

  /// The exact path where `path` had to be repaired; nil where it is exact.
  private let exactPath: [UInt8]?

  /// The exact bytes of the path, for reading.
  var pathBytes: [UInt8] { exactPath ?? Array(path.utf8) }

  /// Creates a version from its parts.
  public init(path: String, content: Content) {
    self.path = path
    self.content = content
    exactPath = nil
  }

  /// Creates a version whose path may be no valid UTF-8.
  init(pathBytes: [UInt8], content: Content) {
    path = String(decoding: pathBytes, as: UTF8.self)
    self.content = content
    exactPath = path.utf8.elementsEqual(pathBytes) ? nil : pathBytes
  }
}
