import Foundation
package import Testing

/// A recorded text that an output must equal.
///
/// `RECORD=1` writes the file anew and fails the test, so that nobody records by accident.
package struct Golden: Sendable {
  /// Whether this run writes the files anew.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD"] == "1"
  }

  /// The file's path in the folder of fixtures.
  package let name: String

  /// Names a recorded text.
  package init(_ name: String) {
    self.name = name
  }

  /// Records an issue with a line diff unless the text equals the recorded one.
  ///
  /// - Throws: when recording and the file cannot be written.
  package func expect(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation,
  ) throws {
    if Self.isRecording {
      try record(text)
      Issue.record("recorded fixtures/\(name); run again without RECORD=1", at: sourceLocation)
      return
    }
    let recorded = FileManager.default.contents(atPath: Fixture.path(name)).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard recorded != text else { return }
    let difference = LineDiff(from: recorded ?? "", to: text).description
    let command = "RECORD=1 swift test --disable-xctest --filter \(Self.filter(sourceLocation))"
    let state = recorded == nil ? "is not recorded" : "differs (- recorded, + now)"
    Issue.record(
      "fixtures/\(name) \(state):\n\(difference)to accept: \(command)",
      at: sourceLocation
    )
  }

  private func record(_ text: String) throws {
    let url = URL(filePath: Fixture.path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try Data(text.utf8).write(to: url)
  }

  /// The module that the test belongs to.
  private static func filter(_ location: SourceLocation) -> String {
    String(location.fileID.prefix { $0 != "/" })
  }
}

extension Issue {
  fileprivate static func record(_ comment: String, at location: SourceLocation) {
    record(Comment(rawValue: comment), sourceLocation: location)
  }
}
