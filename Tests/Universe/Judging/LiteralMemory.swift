import PolicyModel
import PolicySemantics

/// What the literal evaluator said of elements asked about alone, kept across pairs.
package struct LiteralMemory {
  private struct Entry {
    let document: PolicyDocument
    var answers: [String: Bool] = [:]
  }

  private var entries: [Entry] = []
  private var positions: [Aspect: Int] = [:]

  /// How often the evaluator was asked.
  package private(set) var questions = 0

  /// The most elements that are kept.
  private static let limit = 30_000

  /// Creates an empty memory.
  package init() {}

  /// Forgets everything when there is too much; positions are void afterwards.
  mutating func forgetIfFull() {
    guard entries.count > Self.limit else { return }
    entries = []
    positions = [:]
  }

  /// Returns the position of an element.
  ///
  /// - Throws: `UniverseError` when no document can hold it.
  mutating func position(of aspect: Aspect) throws(UniverseError) -> Int {
    if let position = positions[aspect] { return position }
    entries.append(Entry(document: try aspect.document()))
    positions[aspect] = entries.count - 1
    return entries.count - 1
  }

  /// Returns whether an element matches a request, asking every time.
  ///
  /// - Throws: `UniverseError` when no document can hold the element.
  mutating func matches(_ aspect: Aspect, _ request: Request) throws(UniverseError) -> Bool {
    let position = try position(of: aspect)
    questions += 1
    return aspect.holds(in: entries[position].document, for: request)
  }

  /// Returns whether an element matches a request, asking when the values are new.
  mutating func matches(
    _ position: Int,
    _ aspect: Aspect,
    values: String,
    _ request: () -> Request,
  ) -> Bool {
    if let answer = entries[position].answers[values] { return answer }
    let answer = aspect.holds(in: entries[position].document, for: request())
    entries[position].answers[values] = answer
    questions += 1
    return answer
  }
}

extension Aspect {
  /// Asks the evaluator about a request under the element's document.
  fileprivate func holds(in document: PolicyDocument, for request: Request) -> Bool {
    effect == .allow
      ? document.allows(request, kind: kind, reading: reading)
      : document.deniesExplicitly(request, kind: kind, reading: reading)
  }
}
