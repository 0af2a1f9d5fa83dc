/// Texts near a pattern: some that it matches, some that it just does not.
struct WildcardInstances {
  /// What a run of wildcards may stand for.
  let runs: [String]

  /// What one wildcard may stand for.
  let one: String

  /// Texts of actions.
  static let actions = WildcardInstances(runs: ["", "x"], one: "q")

  /// Texts of resources and condition values.
  static let texts = WildcardInstances(runs: ["", "x", "a/b"], one: "q")

  /// Returns texts near a pattern whose variables have some values.
  func near(_ pattern: String, variables: [String: [String]] = [:]) -> [String] {
    var texts: [String] = []
    for text in substituted(pattern, variables) {
      for run in runs {
        texts.append(text.replacing("*", with: run).replacing("?", with: one))
      }
      texts.append(text.replacing("*", with: "x").replacing("?", with: ""))
    }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private func substituted(_ text: String, _ variables: [String: [String]]) -> [String] {
    guard let start = text.firstRange(of: "${"),
      let end = text[start.upperBound...].firstIndex(of: "}")
    else { return [text] }
    let inside = text[start.upperBound..<end]
    let name = KeyDescription.folded(String(inside.prefix { $0 != "," }))
    let fallback = inside.split(separator: "'").dropFirst().first.map { [String($0)] } ?? []
    let values = (variables[name] ?? []) + fallback
    let rests = substituted(String(text[text.index(after: end)...]), variables)
    return values.prefix(3).flatMap { value in
      rests.map { text[..<start.lowerBound] + value + $0 }
    }
  }
}
