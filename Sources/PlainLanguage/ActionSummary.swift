import ServiceReference

/// Many actions in few words: those of one service and level are counted, patterns are named.
///
/// ```swift
/// ActionSummary(["s3:GetObject", "s3:GetObjectAcl", "s3:GetBucketAcl", "s3:Put*", "s3:PutObject"])
///   .words  // s3:Put*, s3:PutObject and 3 read actions of s3
/// ```
struct ActionSummary {
  /// A phrase and the number of patterns that it stands for.
  private struct Group {
    let words: String
    let count: Int
  }

  private let groups: [Group]

  /// Sums up patterns; the order of the phrases is patterns, then levels from the most harmful.
  init(
    _ patterns: [String],
    _ determiner: Determiner = .every,
    catalog: ServiceCatalog = .embedded,
  ) {
    var named: [Group] = []
    var services: [String] = []
    var counted: [AccessLevel: [String: [String]]] = [:]
    for pattern in patterns {
      guard let action = catalog.action(pattern) else {
        named.append(Group(words: ActionWords.name(pattern, determiner), count: 1))
        continue
      }
      let service = action.service.prefix
      counted[action.level, default: [:]][service, default: []].append(pattern)
      if !services.contains(service) { services.append(service) }
    }
    groups = AccessLevel.fromMostHarmful.reduce(into: named) { groups, level in
      for service in services {
        groups += Self.groups(of: counted[level]?[service] ?? [], level, service)
      }
    }
  }

  /// The phrases in one list.
  var words: String { words(limit: WordList.limit) }

  /// The phrases in one list; past the limit the first ones and how many actions more.
  func words(limit: Int) -> String {
    guard groups.count > limit else {
      return WordList(items: groups.map(\.words), limit: limit).joined()
    }
    let shown = groups.prefix(limit - 1)
    let rest = groups.dropFirst(shown.count).reduce(0) { $0 + $1.count }
    return "\(shown.map(\.words).joined(separator: ", ")) and \(rest) more"
  }

  private static func groups(
    of names: [String],
    _ level: AccessLevel,
    _ service: String,
  ) -> [Group] {
    guard names.count > 2 else { return names.map { Group(words: $0, count: 1) } }
    let words = "\(names.count) \(level.words) actions of \(service)"
    return [Group(words: words, count: names.count)]
  }
}

extension AccessLevel {
  /// The levels in the order in which reviewers want to hear of them.
  static let fromMostHarmful: [AccessLevel] = [
    .permissionsManagement, .write, .tagging, .read, .list,
  ]

  /// The level before a noun, such as `read`.
  var words: String { rawValue.lowercased() }
}
