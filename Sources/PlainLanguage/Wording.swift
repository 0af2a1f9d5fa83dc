/// One way to say something; of several the first that is short enough is taken.
struct Wording: Hashable {
  /// The words.
  let text: String

  /// Whether the words end in a list of conditions, after which a sentence cannot go on.
  var endsInList = false

  /// How much a wording leaves out or sets apart, from nothing on.
  enum Style: CaseIterable {
    /// Everything in one run.
    case plain
    /// The conditions in a list at the end.
    case listing
    /// Lists of names cut short.
    case brief
    /// Both.
    case briefListing
    /// Lists cut short, and all circumstances in a list at the end.
    case briefest

    /// The most names that a list carries.
    var limit: Int {
      switch self {
      case .plain, .listing: WordList.limit
      case .brief, .briefListing, .briefest: 2
      }
    }
  }
}
