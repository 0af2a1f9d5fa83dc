import Foundation

/// The data that tests read, wherever the project lies.
package enum Fixture {
  /// The path of the folder with all fixtures, without a final `/`.
  package static let folder: String = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "fixtures")
    .path(percentEncoded: false)

  /// Returns the path of a fixture.
  package static func path(_ name: String) -> String { folder + "/" + name }

  /// Returns the text of a fixture.
  ///
  /// - Throws: `SupportError.unreadable` when it is not there or no UTF-8.
  package static func text(_ name: String) throws -> String {
    let bytes = try bytes(name)
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw SupportError.unreadable(path: name)
    }
    return text
  }

  /// Returns the content of a fixture.
  ///
  /// - Throws: `SupportError.unreadable` when it is not there.
  package static func bytes(_ name: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path(name)) else {
      throw SupportError.unreadable(path: name)
    }
    return Array(data)
  }

  /// Returns the names of the files in a folder of fixtures, in order.
  ///
  /// - Throws: when the folder cannot be listed.
  package static func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
