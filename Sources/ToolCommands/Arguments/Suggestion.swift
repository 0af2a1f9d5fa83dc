/// The search for what a user may have meant by a word that is not known.
enum Suggestion {
  /// Returns the candidate nearest to a word, nil when none is near enough to be meant.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let lowered = word.lowercased()
    let limit = max(1, lowered.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(from: lowered, to: candidate.lowercased())
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Counts the characters to insert, delete, replace or swap with their neighbour.
  private static func distance(from left: String, to right: String) -> Int {
    let source = Array(left)
    let target = Array(right)
    var rows = [[Int](0...target.count)]
    for (i, character) in source.enumerated() {
      var row = [i + 1]
      for (j, other) in target.enumerated() {
        var cost = min(row[j] + 1, rows[i][j + 1] + 1)
        cost = min(cost, rows[i][j] + (character == other ? 0 : 1))
        if i > 0, j > 0, character == target[j - 1], source[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[source.count][target.count]
  }
}
