import PlainLanguage
package import PolicyReview

/// The pages about the rules of findings.
package struct RuleCatalog: Sendable {
  /// The rules in the order of their severity.
  private let rules: [FindingRule]

  /// Every rule.
  package static let all = RuleCatalog(
    Severity.allCases.reversed().flatMap { severity in
      FindingRule.allCases.filter { $0.severity == severity }
    }
  )

  /// Tells about some rules.
  package init(_ rules: [FindingRule]) {
    self.rules = rules
  }

  /// One line a rule: id, severity, title.
  package func list(style: TextStyle) -> String {
    let width = rules.map(\.rawValue.count).max() ?? 0
    var canvas = TextCanvas(style: style)
    for rule in rules {
      let id = rule.rawValue + String(repeating: " ", count: width - rule.rawValue.count + 2)
      let severity = rule.severity.rawValue
      let column = severity + String(repeating: " ", count: 10 - severity.count)
      canvas.write(column + rule.title, label: id, indent: 0, labelPaint: .path)
    }
    return canvas.text
  }

  /// One page a rule: what it is about, why it matters, what to do.
  package func pages(style: TextStyle) -> String {
    var canvas = TextCanvas(style: style)
    for rule in rules {
      canvas.skipLine()
      canvas.write(
        rule.rawValue,
        right: rule.severity.rawValue,
        indent: 0,
        paint: .path,
        rightPaint: .problem,
      )
      canvas.skipLine()
      canvas.write(rule.title.prefix(1).uppercased() + rule.title.dropFirst() + ".")
      canvas.skipLine()
      canvas.write(rule.reason, label: "Why", hang: 12, labelPaint: .quiet)
      canvas.write(rule.advice, label: "What to do", hang: 12, labelPaint: .quiet)
      canvas.write(rule.severityWords, label: "Severity", hang: 12, labelPaint: .quiet)
    }
    return canvas.text
  }

  /// The rules as one JSON document; the text ends in a line break.
  package var document: String {
    JSONTree.members(["rules": .array(rules.map(\.tree))]).document
  }
}

extension FindingRule {
  /// The rule with its words.
  fileprivate var tree: JSONTree {
    .members([
      "id": .string(rawValue),
      "severity": .string(severity.rawValue),
      "title": .string(title),
      "reason": .string(reason),
      "advice": .string(advice),
    ])
  }
}
