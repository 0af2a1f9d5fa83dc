import LocatedJSON
import Testing

@testable import ToolCommands

/// One line of `fixtures/rules`: a rule, why it answers so, and questions that show it.
///
/// A line has one of five shapes:
/// - `policies` with requests under `allowed`, `implicitlyDenied` and `explicitlyDenied`, each
///   added to the members of `request`: questions of `evaluate`;
/// - `condition` with contexts under `holds` and `fails`: asked of an Allow, and of a Deny that
///   takes from everything;
/// - `old` and `new` with a `verdict`, `guardrails` and the axioms that parts are `against` where they
///   matter: a question of `compare`, `assuming` some axioms of every request;
/// - `document` with its `problems`, ids of rules of the grammar;
/// - `broken`, texts that are no JSON.
///
/// Except under `document`, a statement or a list of statements stands for a document of version
/// 2012-10-17 that holds them. A `reading` names the choices away from the documented ones.
struct RuleCase {
  /// The name of the file.
  let file: String

  /// The line in the file, from 1.
  let line: Int

  /// The id of the rule.
  let rule: String

  /// The rows of the table of vectors that the line covers.
  let rows: [Int]

  /// Why the answer is what it is, in one sentence.
  let why: String

  /// The questions of the line with their answers.
  let questions: [RuleQuestion]

  /// The place of the line for reports.
  var location: SourceLocation {
    SourceLocation(
      fileID: "fixtures/\(file)",
      filePath: "fixtures/rules/\(file)",
      line: line,
      column: 1
    )
  }

  /// The ids of the doubts that the reason names, such as `D-COLON`.
  var doubts: [String] {
    why.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      .filter { $0.hasPrefix("D-") }
  }

  /// Whether the line asks what documents mean, not only whether they are read.
  var isAnswered: Bool {
    questions.contains { question in
      switch question {
      case .decision, .comparison: true
      case .document, .broken: false
      }
    }
  }

  /// Everything that is wrong with the answers.
  var faults: [String] {
    var faults: [String] = []
    for question in questions {
      do throws(ToolError) {
        if let fault = try question.fault() { faults.append(fault) }
      } catch {
        faults.append(error.message.text)
      }
    }
    return faults
  }
}
