/// All ways to say one thing, from the fullest to the briefest; each is made when it is asked for.
struct Wordings {
  private let wording: (Wording.Style) -> Wording

  /// Makes a wording from its style.
  init(_ wording: @escaping (Wording.Style) -> Wording) {
    self.wording = wording
  }

  /// Everything in one run.
  var fullest: Wording { wording(.plain) }

  /// The same ways with every wording put into other words.
  func map(_ transform: @escaping (Wording) -> Wording) -> Wordings {
    Wordings { transform(wording($0)) }
  }

  /// Puts wordings into a text and returns the first text whose sentences are short enough, else the
  /// last.
  func fitting(in text: (Wording) -> String) -> String {
    var tried: [Wording] = []
    var last = ""
    for style in Wording.Style.allCases {
      let next = wording(style)
      if tried.contains(next) { continue }
      tried.append(next)
      last = text(next)
      if SentenceLength(last).isWithinLimit { break }
    }
    return last
  }
}
