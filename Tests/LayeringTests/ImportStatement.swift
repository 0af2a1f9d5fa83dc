import Foundation
import TestSupport

/// An import in a source file.
struct ImportStatement: CustomStringConvertible {
  /// The file's path below `Sources`.
  let file: String

  /// The access level in front; empty for the default.
  let access: String

  /// The module.
  let module: String

  var description: String { "\(file): \(access.isEmpty ? "" : access + " ")import \(module)" }

  /// Returns the imports of a target's Swift files.
  static func all(inTarget target: String) throws -> [ImportStatement] {
    var statements: [ImportStatement] = []
    for path in try Fixture.sourceFiles(ofTarget: target) where path.hasSuffix(".swift") {
      for line in try Fixture.source(path).split(separator: "\n") {
        if let statement = ImportStatement(line, file: path) { statements.append(statement) }
      }
    }
    return statements
  }

  private init?(_ line: Substring, file: String) {
    let words = line.split(separator: " ").map(String.init)
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
      words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
    else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let rest = words[(keyword + 1)...].drop { kinds.contains($0) }
    guard let module = rest.first?.split(separator: ".").first else { return nil }
    self.file = file
    self.module = String(module)
    access = words[..<keyword].first { Self.accessLevels.contains($0) } ?? ""
  }

  private static let accessLevels = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
