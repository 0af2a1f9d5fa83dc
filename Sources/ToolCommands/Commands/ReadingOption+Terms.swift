import PolicySemantics
import PolicyReview

extension ReadingOption {
  /// The terms of a comparison under the reading.
  var terms: ComparisonTerms { ComparisonTerms(reading: reading, isStrict: isStrict) }

  /// How doubts were read, for people; nil for the defaults.
  var words: String? {
    let names = reading.choices.map(\.rawValue)
    return names.isEmpty ? nil : "Read under " + names.joined(separator: ", ") + "."
  }
}
