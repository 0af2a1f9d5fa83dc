import GitHistory
import LocatedJSON
import PlainLanguage
import PolicyReview
import PolicySemantics

extension TextCanvas {
  /// Writes the problems that no policy's own change shows.
  mutating func writeProblems(of review: Review) {
    let problems = review.problems.filter(\.standsAlone)
    guard !problems.isEmpty else { return }
    skipLine()
    for problem in problems {
      let side = problem.side == .old ? " (before the change)" : ""
      let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
      write(
        "\(problem.path)\(place)\(side): \(problem.words)",
        label: "! ",
        indent: 0,
        labelPaint: .problem,
      )
    }
    write("What has a problem was not compared.", indent: 0)
  }

  /// Writes which policies differ in text only, and in detail which files were passed over.
  mutating func writeTextOnly(of review: Review) {
    if style.detail < .verbose, review.changesAccess || !review.problems.isEmpty,
      let words = ReviewWords(review).sameAccess
    {
      skipLine()
      write(words, label: "= ", indent: 0, labelPaint: .same)
    }
    guard style.detail >= .verbose else { return }
    skipLine()
    if review.policiesUnchanged > 0 {
      write("Unchanged policies in changed files: \(review.policiesUnchanged)", indent: 0)
    }
    if !review.passedOver.isEmpty {
      write("Changed files without a policy: \(review.passedOver.count)", indent: 0)
      for path in review.passedOver {
        write(path, indent: 2)
      }
    }
  }

  /// Writes on which terms policies were compared.
  mutating func writeTerms(_ terms: [String]) {
    guard !terms.isEmpty else { return }
    skipLine()
    for sentence in terms {
      write(sentence, indent: 0)
    }
  }

  /// Writes which names stand for what.
  mutating func writeNames(_ names: [KnownFact]) {
    guard !names.isEmpty else { return }
    skipLine()
    write("Facts used: \(names.map(\.words).joined(separator: "; "))", indent: 0)
  }

  /// Writes in detail of which day the facts about AWS are.
  mutating func writeFacts() {
    guard style.detail >= .verbose else { return }
    skipLine()
    write("On \(FactsWords().sentence)", indent: 0)
  }

  /// Writes who made the change, when and why.
  mutating func writeCommit(_ commit: Commit?) {
    guard let commit else { return }
    skipLine()
    let day = Day(secondsSince1970: commit.authorTime)
    write(
      "\(commit.authorName), \(day)  \(commit.subject)",
      label: "\(commit.id.abbreviation)  ",
      labelPaint: .quiet,
    )
  }
}
