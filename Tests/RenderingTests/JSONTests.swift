import Foundation
import GitHistory
import PolicyModel
import PolicySemantics
import Rendering
import TestSupport
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("means to another reader what the tree holds, on one line or on several")
  func oracle() throws {
    var generator = SeededGenerator(for: "JSON trees")
    for _ in 0..<200 {
      let (tree, object) = RandomTree.make(depth: 3, using: &generator)
      for text in [tree.line, tree.document] {
        let read = try JSONSerialization.jsonObject(
          with: Data(text.utf8),
          options: .fragmentsAllowed,
        )
        #expect((read as? NSObject) == (object as? NSObject), "\(text)")
      }
      #expect(!tree.line.contains { $0.isNewline })
    }
  }

  @Test("of a report is a document of the contract", arguments: ExampleChange.all)
  func report(_ example: ExampleChange) throws {
    let text = JSONRenderer(toolVersion: "1.2.3").render(
      try example.report(commit: .made("subject"))
    )
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let root = try #require(read)
    #expect(root["schemaVersion"] as? String == "1.0")
    #expect((root["tool"] as? [String: String])?["version"] == "1.2.3")
    let changes = try #require(root["changes"] as? [[String: Any]])
    for change in changes {
      let fingerprints = ["gained", "lost", "loosened", "tightened"].flatMap { list in
        (change[list] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      }
      let sentences = try #require(change["text"] as? [[String: Any]])
      let named = Set(sentences.flatMap { $0["parts"] as? [String] ?? [] })
      #expect(Set(fingerprints) == named, "each part has a sentence, each sentence real parts")
    }
  }

  /// Fingerprints belong to the engine and are left out of the recording.
  @Test("of each example is as recorded", arguments: ExampleChange.all)
  func recorded(_ example: ExampleChange) throws {
    let report = try example.report(commit: .made("subject"))
    let text = JSONRenderer(toolVersion: "1.2.3").render(report)
    try Golden("rendering/\(example.names[0])/report.json")
      .expect(text.replacing(/"[0-9a-f]{12}"/, with: #""fingerprint""#))
  }
}
