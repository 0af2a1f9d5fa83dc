/// A term of SMT-LIB 2 as text; the factories keep it well formed.
package struct SolverTerm: Hashable, Sendable {
  /// The term as the solver reads it.
  package let text: String

  /// Creates a term from its text.
  init(_ text: String) {
    self.text = text
  }

  /// The formula that always holds.
  static let yes = SolverTerm("true")

  /// The formula that never holds.
  static let no = SolverTerm("false")

  /// Every string, as a set of strings.
  static let everyString = SolverTerm("re.all")

  /// Returns a function applied to terms.
  static func apply(_ function: String, _ terms: SolverTerm...) -> SolverTerm {
    apply(function, to: terms)
  }

  /// Returns a function applied to a list of terms.
  static func apply(_ function: String, to terms: [SolverTerm]) -> SolverTerm {
    SolverTerm("(\(function) \(terms.map(\.text).joined(separator: " ")))")
  }

  /// Returns the conjunction; of none it always holds.
  static func all(_ terms: [SolverTerm]) -> SolverTerm {
    if terms.contains(.no) { return .no }
    return joined("and", terms.filter { $0 != .yes }, neutral: .yes)
  }

  /// Returns the disjunction; of none it never holds.
  static func any(_ terms: [SolverTerm]) -> SolverTerm {
    if terms.contains(.yes) { return .yes }
    return joined("or", terms.filter { $0 != .no }, neutral: .no)
  }

  /// Returns the negation.
  static func not(_ term: SolverTerm) -> SolverTerm {
    switch term {
    case .yes: .no
    case .no: .yes
    default: apply("not", term)
    }
  }

  /// Returns whether two terms are equal.
  static func equal(_ left: SolverTerm, _ right: SolverTerm) -> SolverTerm {
    left == right ? .yes : apply("=", left, right)
  }

  /// Returns one of two terms, as a formula decides.
  static func choose(
    _ condition: SolverTerm,
    _ first: SolverTerm,
    _ second: SolverTerm,
  ) -> SolverTerm {
    switch condition {
    case .yes: first
    case .no: second
    default: first == second ? first : apply("ite", condition, first, second)
    }
  }

  /// Returns strings one after the other.
  static func concatenated(_ terms: [SolverTerm]) -> SolverTerm {
    joined("str.++", terms, neutral: text(""))
  }

  /// Returns a string constant.
  static func text(_ text: String) -> SolverTerm {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\"\""
      case "\\": quoted += "\\u{5c}"
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default: quoted += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return SolverTerm(quoted + "\"")
  }

  private static func joined(
    _ function: String,
    _ terms: [SolverTerm],
    neutral: SolverTerm,
  ) -> SolverTerm {
    var seen: Set<SolverTerm> = []
    let isChain = function == "str.++"
    let distinct = isChain ? terms : terms.filter { seen.insert($0).inserted }
    guard let first = distinct.first else { return neutral }
    return distinct.count == 1 ? first : apply(function, to: distinct)
  }
}
