import ConfigurationFile
import LocatedJSON

extension ConfigurationError {
  /// The error in words, with its place.
  func message(path: String) -> Message {
    let place = "\(path):\(position.line):\(position.column)"
    return Message("\(place): \(words)", nearest: nearest, help: help)
  }

  private var words: String {
    switch reason {
    case .sizeLimitExceeded(let actual, let limit):
      "the file is too large: \(actual) bytes, and the limit is \(limit) bytes"
    case .syntax(let cause): "this is no YAML: \(cause)"
    case .anchor: "anchors are not allowed here"
    case .alias: "aliases are not allowed here"
    case .tag(let tag): "tags are not allowed here: `\(tag)`"
    case .severalDocuments: "a second document begins, and one is allowed"
    case .depthLimitExceeded(let limit): "values nest deeper than \(limit) levels"
    case .valueLimitExceeded(let limit): "the file has more than \(limit) values"
    case .keyWithoutText: "a key must be a text"
    case .repeatedKey(let key, let first): "`\(key)` stands twice, first in line \(first.line)"
    case .unknownKey(let key, let section, _):
      "unknown key `\(key)`" + (section.map { " of `\($0)`" } ?? "")
    case .wrongType(let key, let expected): Self.words(key, must: expected)
    case .malformedID(let key, let subject): "`\(key)` is \(Self.words(subject))"
    case .noName(let key): "`\(key)` needs a name of one line"
    case .longName(let key, let limit):
      "the name of `\(key)` is longer than \(limit) characters"
    case .misleadingName(let name, let key):
      "`\(name)` cannot be the name of `\(key)`: in a sentence it would read like somebody else"
    case .repeatedName(let name, let first):
      "`\(name)` is the name of another already, in line \(first.line)"
    }
  }

  private static func words(_ key: String?, must expectation: Expectation) -> String {
    let subject = key.map { "`\($0)`" } ?? "the file"
    return switch expectation {
    case .members: "\(subject) must hold keys with values"
    case .text: "`\(key ?? "")` needs a name"
    }
  }

  private static func words(_ subject: ConfiguredFacts.Subject) -> String {
    switch subject {
    case .accounts: "no account id: it has twelve digits"
    case .organizations: "no organization id, such as `o-a1b2c3d4e5`"
    case .principals: "no ARN of one principal"
    }
  }

  private var nearest: String? {
    guard case .unknownKey(let key, _, let known) = reason else { return nil }
    return Suggestion.nearest(to: key, among: known)
  }

  private var help: [String] {
    guard case .unknownKey(_, _, let known) = reason else { return [] }
    return ["known: " + known.map { "`\($0)`" }.joined(separator: ", ")]
  }
}
