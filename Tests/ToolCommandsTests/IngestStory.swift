import GitHistory
import TestSupport

/// The history of a bucket policy: created, widened, reformatted, guarded, renamed, emptied, broken.
struct IngestStory {
  /// The repository.
  let history: HistoryBuilder

  /// Builds the history; each commit has a tag.
  init() throws {
    history = try HistoryBuilder()
    try commit(
      "created",
      "Let the ingest role upload",
      [
        "policies/bucket.json": PolicyText.bucket(["s3:PutObject"], tls: true),
        "notes.txt": "notes\n",
      ],
    )
    try commit(
      "widened",
      "Let the ingest role delete",
      ["policies/bucket.json": PolicyText.bucket(["s3:PutObject", "s3:DeleteObject"])],
    )
    try commit(
      "reformatted",
      "Indent by four",
      [
        "policies/bucket.json":
          PolicyText.bucket(["s3:DeleteObject", "s3:PutObject"], indent: "    "),
        "package.json": "{\"name\": \"acme\"}\n",
      ],
    )
    try commit(
      "guarded",
      "Refuse uploads without the key",
      ["policies/bucket.json": PolicyText.bucket(["s3:DeleteObject", "s3:PutObject"], deny: true)],
    )
    try history.move("policies/bucket.json", to: "policies/acme-ingest.json")
    try commit(
      "renamed",
      "Name the file after the bucket",
      ["policies/acme-ingest.json": PolicyText.bucket(["s3:PutObject"], deny: true)],
    )
    try commit("emptied", "Empty the policy", ["policies/acme-ingest.json": ""])
    try commit(
      "broken",
      "Bring the policy back, and break another",
      [
        "policies/acme-ingest.json": PolicyText.bucket(["s3:*"]),
        "policies/broken.json": "{\n  \"Statement\": [\n    {\"Effect\": \"Allow\",}\n  ]\n}\n",
        "policies/invalid.json": PolicyText.identity("\"s3\""),
      ],
    )
  }

  /// Runs the tool in the work tree.
  func run(_ arguments: String..., environment: [String: String] = [:]) -> ToolRun {
    ToolRun(["-C", history.path] + arguments, environment: environment)
  }

  private func commit(_ tag: String, _ message: String, _ files: [String: String]) throws {
    try history.commit(message, files: files)
    try history.tag(tag)
  }
}
