import PlainLanguage
import PolicyReview
import PolicySemantics

/// What a piece of text means, from which its colour follows.
enum Paint {
  /// A file's path, or another heading.
  case path
  /// More is allowed.
  case widened
  /// Less is allowed.
  case narrowed
  /// More is allowed here and less there.
  case mixed
  /// Nothing changes.
  case same
  /// It could not be decided.
  case undecided
  /// Something is wrong with the input.
  case problem
  /// Something by the way.
  case quiet
  /// Ordinary words.
  case plain

  /// The paint of a verdict.
  init(_ comparison: Comparison) {
    switch comparison.verdict {
    case .widened: self = .widened
    case .narrowed: self = .narrowed
    case .mixed: self = .mixed
    case .undecided: self = .undecided
    case .invalid: self = .problem
    case .same:
      switch comparison.guardrails {
      case .same: self = .same
      case .loosened: self = .widened
      case .tightened: self = .narrowed
      case .mixed: self = .mixed
      case .undecided: self = .undecided
      }
    }
  }

  /// The paint of what one difference does.
  init(_ direction: AxisLine.Direction) {
    switch direction {
    case .widens: self = .widened
    case .narrows: self = .narrowed
    case .mixed: self = .mixed
    case .none: self = .same
    case .unknown: self = .undecided
    }
  }

  /// The paint of a part of a difference.
  init(_ direction: FindingDirection) {
    switch direction {
    case .gained, .loosened: self = .widened
    case .lost, .tightened: self = .narrowed
    }
  }

  /// The sign that goes before the words.
  func sign(unicode: Bool) -> String {
    switch self {
    case .widened: unicode ? "▲" : "^"
    case .narrowed: unicode ? "▼" : "v"
    case .mixed: unicode ? "◆" : "*"
    case .same: "="
    case .undecided: "?"
    case .problem: "!"
    case .path, .quiet, .plain: " "
    }
  }

  /// The numbers of the terminal's select-graphic-rendition sequence, nil for plain text.
  var attributes: String? {
    switch self {
    case .path: "1"
    case .widened, .problem: "1;31"
    case .narrowed: "1;32"
    case .mixed: "1;33"
    case .undecided: "1;35"
    case .same, .quiet: "2"
    case .plain: nil
    }
  }
}
