import GitHistory
import TestSupport
import Testing

@Suite("Random histories")
struct AgreeingWithGitTests {
  private static let numbers = 0..<3

  @Test("have the changes that git lists", arguments: numbers)
  func changes(_ number: Int) throws {
    var random = try Self.history(number)
    let repository = try random.history.repository()
    for _ in 0..<12 {
      let (old, new) = (random.anyCommit(), random.anyCommit())
      let changes = try repository.changes(from: .commit(old), to: .commit(new))
      let expected = try NameStatus.git(random.history, [old.hex, new.hex])
      #expect(NameStatus.lines(changes) == expected)
    }
  }

  @Test("are walked as git walks them", arguments: numbers)
  func walks(_ number: Int) throws {
    var random = try Self.history(number)
    let repository = try random.history.repository()
    let orders: [(WalkOrder, [String])] = [
      (.newestFirst, []), (.childrenFirst, ["--topo-order"]),
      (.parentsFirst, ["--topo-order", "--reverse"]),
    ]
    for round in 0..<18 {
      let (order, flags) = orders[round % 3]
      let (from, hidden) = (random.anyCommit(), random.anyCommit())
      let isFirstParent = round.isMultiple(of: 2)
      let walk = try repository.walk(
        from: [from],
        hiding: round < 6 ? [] : [hidden],
        order: order,
        firstParentOnly: isFirstParent,
      )
      let limits = round < 6 ? [] : ["^" + hidden.hex]
      let expected = try GitCommand.run(
        ["rev-list"] + flags + (isFirstParent ? ["--first-parent"] : []) + [from.hex] + limits,
        in: random.history.path,
      )
      #expect(try WalkedCommits.ids(walk) == expected.split(separator: "\n").map(String.init))
    }
  }

  @Test("have the merge bases that git finds", arguments: numbers)
  func mergeBases(_ number: Int) throws {
    var random = try Self.history(number)
    let repository = try random.history.repository()
    for _ in 0..<12 {
      let (first, second) = (random.anyCommit(), random.anyCommit())
      let base = try repository.mergeBase(first, second)
      let expected = try random.history.git("merge-base", first.hex, second.hex)
      #expect(base?.hex == String(expected.prefix(40)))
    }
  }

  private static func history(_ number: Int) throws -> RandomHistory {
    let generator = SeededGenerator(for: "random history \(number)")
    return try RandomHistory(commits: 40, generator: generator)
  }
}
