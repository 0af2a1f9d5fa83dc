package import GitHistory

/// File versions whose contents are in memory, so that a review needs no repository.
///
/// Equal texts are one object, as in git.
package struct MemoryFiles: Sendable {
  private var texts: [String] = []

  /// Creates an empty store.
  package init() {}

  /// Returns a version with a text, or nil for no text.
  package mutating func version(_ path: String, _ text: String?) -> FileVersion? {
    guard let text else { return nil }
    let index =
      texts.firstIndex(of: text)
      ?? {
        texts.append(text)
        return texts.count - 1
      }()
    return FileVersion(path: path, content: .blob(Self.id(index)))
  }

  /// Returns the bytes of a version.
  ///
  /// - Throws: `GitError.missingObject` for a version that is not of this store.
  package func contents(of version: FileVersion) throws(GitError) -> [UInt8] {
    for (index, text) in texts.enumerated() where version.content == .blob(Self.id(index)) {
      return Array(text.utf8)
    }
    throw .missingObject(id: Self.id(0), isShallow: false, neededBy: .content)
  }

  private static func id(_ index: Int) -> ObjectID {
    let digits = String(index + 1, radix: 16)
    return ObjectID(hex: String(repeating: "0", count: 40 - digits.count) + digits)
  }
}
