import TestSupport
import Testing

@Suite("A golden file")
struct GoldenTests {
  private static let name = "histories/ingest-bucket.git/HEAD"

  @Test("is quiet about an equal text", .disabled(if: Golden.isRecording))
  func equal() throws {
    try Golden(Self.name).expect("ref: refs/heads/main\n")
  }

  @Test("explains a difference and how to accept it", .disabled(if: Golden.isRecording))
  func different() throws {
    try withKnownIssue {
      try Golden(Self.name).expect("ref: refs/heads/other\n")
    } matching: { issue in
      let text = issue.comments.map(\.rawValue).joined()
      return text.contains("- ref: refs/heads/main\n+ ref: refs/heads/other\n")
        && text.contains("RECORD=1 swift test --disable-xctest --filter SupportTests")
    }
  }
}
