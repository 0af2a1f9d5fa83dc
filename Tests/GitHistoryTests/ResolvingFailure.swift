import GitHistory
import Testing

/// A revision that leads nowhere, and the fact that says why.
struct ResolvingFailure: CustomTestStringConvertible, Sendable {
  let spec: String
  let expected: GitError

  var testDescription: String { spec.isEmpty ? "nothing at all" : spec }

  private static let absent = String(repeating: "12", count: 20)

  static let all = [
    ResolvingFailure(spec: "nowhere", expected: .unknownRevision(spec: "nowhere")),
    ResolvingFailure(spec: "", expected: .unknownRevision(spec: "")),
    ResolvingFailure(spec: "HEAD~99", expected: .unknownRevision(spec: "HEAD~99")),
    ResolvingFailure(spec: "HEAD^{", expected: .unknownRevision(spec: "HEAD^{")),
    ResolvingFailure(spec: "main..side", expected: .unknownRevision(spec: "main..side")),
    ResolvingFailure(spec: ":/no such text", expected: .unknownRevision(spec: ":/no such text")),
    ResolvingFailure(spec: "nowhere:a", expected: .unknownRevision(spec: "nowhere")),
    ResolvingFailure(
      spec: "HEAD:nowhere.json",
      expected: .unknownPath(path: "nowhere.json", spec: "HEAD"),
    ),
    ResolvingFailure(
      spec: ":nowhere.json",
      expected: .unknownPath(path: "nowhere.json", spec: ":nowhere.json"),
    ),
    ResolvingFailure(
      spec: ":2:b.json",
      expected: .unknownPath(path: "b.json", spec: ":2:b.json"),
    ),
    ResolvingFailure(
      spec: "HEAD:b.json:c",
      expected: .unknownPath(path: "b.json:c", spec: "HEAD"),
    ),
    ResolvingFailure(spec: "HEAD:../b.json", expected: .pathOutside(path: "../b.json")),
    ResolvingFailure(
      spec: absent,
      expected: .missingObject(
        id: ObjectID(hex: absent),
        isShallow: false,
        neededBy: .revision(absent),
      ),
    ),
  ]
}
