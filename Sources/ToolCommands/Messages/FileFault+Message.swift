import LocatedJSON

extension FileFault {
  /// The fault in words.
  var message: Message {
    switch self {
    case .unreadable(let path, let code):
      Message("cannot read \(Self.name(path)): " + SystemFile.reason(code))
    case .absentFolder(let path): Message("there is no folder `\(path)`")
    case .notRegular(let path): Message("\(Self.name(path)) is not a file")
    case .tooLarge(let path, let size, let limit):
      Message(
        "\(Self.name(path)) is too large: " + (size.map { "\($0) bytes, and " } ?? "")
          + "the limit is \(limit) bytes"
      )
    case .unwritable(let path, let code):
      Message("cannot write \(Self.name(path)): " + SystemFile.reason(code))
    case .noPolicy(let path): Message("\(Self.name(path)) holds no policy")
    case .noPolicies(let first, let second):
      Message("neither \(Self.name(first)) nor \(Self.name(second)) holds a policy")
    case .empty(let path): Message("\(Self.name(path)) is empty")
    case .severalPolicies(let path, let pointers):
      Message(
        "\(Self.name(path)) holds \(pointers.count) policies, and one is needed",
        help: ["they stand at " + pointers.map { "`\($0)`" }.joined(separator: ", ")],
      )
    case .broken(let path, let position, let reason):
      Message(
        "\(path == "-" ? "stdin" : path)"
          + (position.map { ":\($0.line):\($0.column)" } ?? "") + ": \(reason)"
      )
    }
  }

  private static func name(_ path: String) -> String {
    path == "-" ? "standard input" : "`\(path)`"
  }
}
