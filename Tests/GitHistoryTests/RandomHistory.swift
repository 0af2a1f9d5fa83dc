import GitHistory
import TestSupport

/// A history with branches, merges, renames, copies and deletions at random.
struct RandomHistory {
  let history: HistoryBuilder

  /// All commits in the order in which they were made.
  private(set) var commits: [ObjectID] = []

  private var generator: SeededGenerator
  private var branches = ["main"]
  private var files: Set<String> = []
  private var serial = 0

  /// Makes a history of a number of commits.
  init(commits count: Int, generator: SeededGenerator) throws {
    history = try HistoryBuilder()
    self.generator = generator
    while commits.count < count { try step() }
  }

  /// Returns a commit at random.
  mutating func anyCommit() -> ObjectID {
    commits[Int.random(in: commits.indices, using: &generator)]
  }

  private mutating func step() throws {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0 where !commits.isEmpty: try startBranch()
    case 1 where branches.count > 1: try switchBranch()
    case 2 where branches.count > 1: try mergeBranch()
    default:
      for _ in 0..<Int.random(in: 1...3, using: &generator) { try changeOneFile() }
      commits.append(try history.commit("change \(serial)"))
    }
  }

  private mutating func startBranch() throws {
    serial += 1
    branches.append("b\(serial)")
    try history.branch("b\(serial)", at: anyCommit())
    try listFiles()
  }

  private mutating func switchBranch() throws {
    try history.check(out: branches[Int.random(in: branches.indices, using: &generator)])
    try listFiles()
  }

  private mutating func mergeBranch() throws {
    let other = branches[Int.random(in: branches.indices, using: &generator)]
    do {
      commits.append(try history.merge(other, "merge \(other)"))
    } catch SupportError.library {
      return  // Both sides changed the same lines, or there is nothing to merge.
    }
    try listFiles()
  }

  private mutating func changeOneFile() throws {
    serial += 1
    let name = "d\(serial % 4)/f\(serial)"
    guard let file = files.sorted().randomElement(using: &generator) else {
      return try put(name, SamplePolicy.text(["s3:Get\(serial)"]))
    }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      try history.remove(file)
      files.remove(file)
    case 1:
      try history.move(file, to: name)
      files.remove(file)
      files.insert(name)
    case 2:
      try put(name, try history.text(of: file))
      try put(file, SamplePolicy.text(actions(), bucket: "b\(serial)"))
    case 3: try put(file, SamplePolicy.text(actions()))
    default: try put(name, SamplePolicy.text(actions(), bucket: "b\(serial)"))
    }
  }

  private mutating func actions() -> [String] {
    (0..<Int.random(in: 1...8, using: &generator)).map { number in "s3:Action\(number)" }
  }

  private mutating func put(_ name: String, _ text: String) throws {
    try history.write(name, text)
    try history.stage(name)
    files.insert(name)
  }

  private mutating func listFiles() throws {
    let listed = try history.git("ls-files").split(separator: "\n").map(String.init)
    files = Set(listed)
  }
}
