import GitHistory
import LocatedJSON
import PolicyDiscovery

/// What a file holds on one side of a change.
enum FileSide {
  /// The file does not exist on this side.
  case absent
  /// The file holds no bytes but blanks.
  case empty
  /// The file holds something else than policies.
  case notPolicy(source: [UInt8])
  /// The file holds policies; some embedded documents may be broken.
  case policies([FoundPolicy], problems: [DiscoveryProblem], source: [UInt8])
  /// The file looks like a policy and cannot be read as one.
  case broken([DiscoveryProblem])
  /// A symbolic link or submodule.
  case notAFile
  /// The bytes could not be read.
  case unreadable(GitError)

  /// Finds out what a content holds.
  init(_ content: FileContent) {
    switch content {
    case .absent: self = .absent
    case .notAFile: self = .notAFile
    case .unreadable(let error): self = .unreadable(error)
    case .bytes(let source): self = FileSide(discovering: source)
    }
  }

  private init(discovering source: [UInt8]) {
    switch Discovery.discover(in: source) {
    case .empty: self = .empty
    case .notPolicy: self = .notPolicy(source: source)
    case .broken(let problems): self = .broken(problems)
    case .found(let policies, let problems):
      self = .policies(policies, problems: problems, source: source)
    }
  }

  /// The side as it reads beside another: where the other holds policies, text that is no JSON is
  /// taken for a broken policy and never for none.
  func beside(_ other: FileSide) -> FileSide {
    guard case .notPolicy(let source) = self, !other.policies.isEmpty else { return self }
    do {
      _ = try JSONNode.parse(source)
      return self
    } catch {
      let reason = DiscoveryProblem.Reason.syntax(error.reason)
      return .broken([DiscoveryProblem(position: error.position, pointer: "", reason: reason)])
    }
  }

  /// The policies, none when there are none.
  var policies: [FoundPolicy] {
    if case .policies(let policies, _, _) = self { policies } else { [] }
  }

  /// What is broken in the file, none when nothing is.
  var brokenParts: [DiscoveryProblem] {
    switch self {
    case .policies(_, let problems, _), .broken(let problems): problems
    case .absent, .empty, .notPolicy, .notAFile, .unreadable: []
    }
  }

  /// Whether it is known what the side holds, embedded documents that are broken aside.
  var isTold: Bool {
    switch self {
    case .absent, .empty, .notPolicy, .policies: true
    case .broken, .notAFile, .unreadable: false
    }
  }

  /// Whether the side says everything about the policies it holds or does not hold.
  var isFullyKnown: Bool {
    isTold && brokenParts.isEmpty
  }
}
