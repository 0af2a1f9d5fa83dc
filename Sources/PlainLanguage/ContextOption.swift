import PolicySemantics

/// The words of a command line that state one context key.
struct ContextOption {
  /// The key.
  let key: String

  /// Its value, nil when the key is absent.
  let value: ContextValue?

  /// The options, one for each value; an empty set of values has none.
  var words: [String] {
    switch value {
    case nil: ["--context \(Self.quoted(key))"]
    case .single(let text): [option(text)]
    case .multiple(let texts):
      texts.isEmpty ? ["--context \(Self.quoted(key + "[]"))"] : texts.map(option)
    }
  }

  private func option(_ text: String) -> String { "--context \(Self.quoted("\(key)=\(text)"))" }

  /// A word as a shell takes it: in quotes when it holds what a shell would read.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: "-_./:=,@+%".unicodeScalars.contains(scalar)
      }
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
