import Testing
import TestSupport
import ToolCommands

@Suite("The repository of a run")
struct RepositoryTests {
  @Test("may be bare, a linked work tree, or named by the environment")
  func forms() throws {
    let story = try IngestStory()
    let bare = story.history.pathBeside("bare.git")
    let linked = story.history.pathBeside("linked")
    let folder = try TemporaryFolder()
    try story.history.git("clone", "--quiet", "--bare", ".", bare)
    try story.history.git("worktree", "add", "--quiet", linked, "widened")
    let expected = story.run("explain", "widened").output
    #expect(expected.contains("WIDENED"))
    #expect(ToolRun(["-C", bare, "explain", "widened"]).output == expected)
    #expect(ToolRun(["-C", linked, "explain", "HEAD"]).output == expected)
    #expect(
      ToolRun(["-C", linked + "/policies", "explain", "HEAD", "bucket.json"]).output == expected
    )
    let named = ToolRun(
      ["-C", folder.path, "explain", "widened"],
      environment: ["GIT_DIR": story.history.path + "/.git"],
    )
    #expect(named.output == expected)
    let tree = ToolRun(
      ["explain", "--exit-code", "-q"],
      environment: ["GIT_DIR": bare, "GIT_WORK_TREE": linked],
    )
    #expect(tree.status == .differs || tree.status == .failure)
  }

  @Test("is not looked for above a ceiling")
  func ceiling() throws {
    let story = try IngestStory()
    let run = ToolRun(
      ["-C", story.history.path + "/policies", "explain", "widened"],
      environment: ["GIT_CEILING_DIRECTORIES": story.history.path],
    )
    #expect(run.status == .failure)
    #expect(run.errors.hasPrefix("error: no git repository at "))
    #expect(run.errors.hasSuffix("nothing was compared\n"))
    let nowhere = ToolRun(["-C", story.history.path, "-C", "nowhere", "explain"])
    #expect(nowhere.status == .failure)
    #expect(nowhere.errors.hasPrefix("error: there is no folder `\(story.history.path)/nowhere`"))
  }

  @Test("that is bare has no work tree to compare")
  func bare() throws {
    let story = try IngestStory()
    let bare = story.history.pathBeside("bare.git")
    try story.history.git("clone", "--quiet", "--bare", ".", bare)
    let run = ToolRun(["-C", bare, "explain"])
    #expect(run.status == .failure)
    #expect(run.errors.contains("bare"))
    #expect(ToolRun(["-C", bare, "explain", "HEAD"]).status == .failure, "its own file is broken")
    #expect(
      ToolRun(["-C", bare, "explain", "nowhere"]).errors.contains("a bare repository has no files")
    )
  }

  @Test("that is shallow says which command fetches what is missing")
  func shallow() throws {
    let story = try IngestStory()
    let clone = story.history.pathBeside("shallow")
    let url = "file://" + story.history.path
    try story.history.git("clone", "--quiet", "--depth=1", "--no-tags", url, clone)
    let commit = ToolRun(["-C", clone, "explain", "HEAD"])
    #expect(commit.status == .failure)
    #expect(commit.output.isEmpty)
    #expect(commit.errors.contains(", the parent of "))
    #expect(commit.errors.contains("`git fetch --deepen=1`"))
    #expect(commit.errors.hasSuffix("nothing was compared\n"))
    let branch = ToolRun(["-C", clone, "explain", "origin/release...HEAD"])
    #expect(
      branch.errors.contains("`git fetch --depth=1 origin release:refs/remotes/origin/release`")
    )
    let older = ToolRun(["-C", clone, "explain", "HEAD~2", "HEAD"])
    #expect(older.status == .failure)
    #expect(older.errors.contains("git fetch"))
    #expect(ToolRun(["-C", clone, "explain"]).status == .success)
    try story.history.git("-C", clone, "fetch", "--quiet", "--deepen=1")
    let deeper = ToolRun(["-C", clone, "explain", "HEAD", "policies/acme-ingest.json"])
    #expect(deeper.status == .success && deeper.errors.isEmpty)
  }

  @Test("without a commit has an empty base")
  func unborn() throws {
    let history = try HistoryBuilder()
    try history.write("policy.json", PolicyText.bucket(["s3:GetObject"]))
    try history.stage("policy.json")
    #expect(
      ToolRun(["-C", history.path, "explain", "--staged", "--exit-code", "-q"]).status == .differs
    )
    let head = ToolRun(["-C", history.path, "explain", "HEAD"])
    #expect(head.status == .failure)
    #expect(head.errors.contains("`HEAD` has no commit yet"))
  }
}
