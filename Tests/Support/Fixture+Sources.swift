import Foundation

extension Fixture {
  /// The path of the folder with the sources of all targets.
  private static let sourceFolder = path("../Sources")

  /// Returns the names of the folders below `Sources`, in order.
  ///
  /// - Throws: when they cannot be listed.
  package static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sourceFolder).sorted()
  }

  /// Returns the paths of a target's files below `Sources`, in order; none when it does not exist.
  ///
  /// - Throws: when they cannot be listed.
  package static func sourceFiles(ofTarget target: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: sourceFolder + "/" + target) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: sourceFolder + "/" + target)
      .map { target + "/" + $0 }
      .sorted()
  }

  /// Returns the text of a file below `Sources`.
  ///
  /// - Throws: `SupportError.unreadable` when it is not there or no UTF-8.
  package static func source(_ name: String) throws -> String {
    try text("../Sources/" + name)
  }
}
