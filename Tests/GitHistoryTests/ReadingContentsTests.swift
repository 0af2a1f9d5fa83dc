import GitHistory
import TestSupport
import Testing

@Suite("Reading contents")
struct ReadingContentsTests {
  @Test("gives the bytes of each state")
  func states() throws {
    let history = try HistoryBuilder()
    let commit = try history.commit("first", files: ["a/b.json": "committed"])
    try history.write("a/b.json", "staged")
    try history.stage("a/b.json")
    try history.write("a/b.json", "in the work tree")
    let repository = try history.repository()
    let states: [(TreeState, String?)] = [
      (.empty, nil), (.commit(commit), "committed"), (.index, "staged"),
      (.workTree, "in the work tree"),
    ]
    for (state, expected) in states {
      let file = try repository.file(at: "a/b.json", in: state)
      let bytes = try file.map { try repository.contents(of: $0, limit: 100) }
      #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == expected)
      #expect(try repository.file(at: "a", in: state) == nil)
      #expect(try repository.file(at: "nowhere", in: state) == nil)
    }
  }

  @Test("refuses what is too large before reading it", arguments: [0, 3, 4, 5])
  func limit(_ limit: Int) throws {
    let history = try HistoryBuilder()
    let commit = try history.commit("first", files: ["a": "four"])
    let repository = try history.repository()
    for state in [TreeState.commit(commit), .workTree] {
      let file = try #require(try repository.file(at: "a", in: state))
      if limit >= 4 {
        #expect(try repository.contents(of: file, limit: limit) == Array("four".utf8))
      } else {
        #expect(throws: GitError.objectTooLarge(path: "a", size: 4, limit: limit)) {
          try repository.contents(of: file, limit: limit)
        }
      }
    }
  }

  @Test("follows no symbolic link")
  func links() throws {
    let history = try HistoryBuilder()
    try history.write("a/secret", "secret")
    try history.link("link", to: "a/secret")
    try history.link("folder", to: "a")
    try history.stage("link", "folder")
    let commit = try history.commit("links")
    let repository = try history.repository()
    for state in [TreeState.commit(commit), .index, .workTree] {
      let link = try #require(try repository.file(at: "link", in: state))
      #expect(link.content == .none)
      #expect(throws: GitError.noContent(path: "link")) {
        try repository.contents(of: link, limit: 100)
      }
    }
    #expect(throws: GitError.self) {
      try repository.contents(
        of: FileVersion(path: "folder/secret", content: .workTree),
        limit: 100,
      )
    }
  }

  @Test("finds a file whose name is no text")
  func badName() throws {
    let history = try HistoryBuilder()
    let script = "printf content > \"$(printf 'caf\\351.json')\""
    try history.git("-c", "alias.make=!\(script)", "make")
    try history.git("add", ".")
    let commit = try history.commit("a Latin-1 name")
    let repository = try history.repository()
    for state in [TreeState.commit(commit), .index, .workTree] {
      let file = try #require(try repository.files(in: state).first)
      #expect(file.path == "caf\u{FFFD}.json")
      #expect(try repository.contents(of: file, limit: 100) == Array("content".utf8))
    }
  }

  @Test("never takes a damaged object for an empty one", arguments: [0, 1, 10, 60, 100])
  func damaged(_ length: Int) throws {
    let history = try HistoryBuilder()
    let commit = try history.commit("first", files: ["a": SamplePolicy.put])
    let id = try history.git("rev-parse", "HEAD:a")
    let object = ".git/objects/\(id.prefix(2))/\(id.prefix(40).dropFirst(2))"
    let whole = try history.bytes(of: object)
    try #require(whole.count > length)
    try history.delete(object)
    try history.write(object, bytes: whole.prefix(length))
    let repository = try history.repository()
    let file = try #require(try repository.file(at: "a", in: .commit(commit)))
    #expect(throws: GitError.self) { try repository.contents(of: file, limit: 1000) }
  }

  @Test("of a file that has gone says so")
  func gone() throws {
    let history = try HistoryBuilder()
    try history.commit("first", files: ["a": "1"])
    let repository = try history.repository()
    let file = try #require(try repository.file(at: "a", in: .workTree))
    try history.delete("a")
    #expect(throws: GitError.unreadableFile(path: "a", code: 2)) {
      try repository.contents(of: file, limit: 100)
    }
  }
}
