/// The replacement of ids by names in sentences that follow each other.
///
/// An id is replaced where it stands by itself or as a whole quotation, never inside an ARN or a
/// longer word. At its first mention the id follows the name: `prod-data (111122223333)`.
struct NamingVoice {
  /// The subjects that were mentioned.
  private(set) var mentioned: Set<KnownNames.Subject> = []

  private let names: KnownNames

  /// The words in which sentences speak of each principal with a name, longest first.
  private let principals: [PrincipalPhrase]

  /// How sentences speak of a principal.
  private struct PrincipalPhrase {
    /// The words as they stand in a sentence.
    let words: String
    /// The words inside a sentence, where a name goes before them.
    let id: String
    /// Who it is.
    let subject: KnownNames.Subject
  }

  /// Begins before the first sentence.
  init(_ names: KnownNames) {
    self.names = names
    principals = names.names.keys.flatMap(Self.phrases).sorted { left, right in
      (-left.words.utf8.count, left.words) < (-right.words.utf8.count, right.words)
    }
  }

  /// Says a sentence.
  mutating func say(_ sentence: Sentence) -> Sentence {
    Sentence(say(sentence.text), restsOn: sentence.restsOn, claims: sentence.claims)
  }

  /// Says a text.
  mutating func say(_ text: String) -> String {
    guard !names.names.isEmpty else { return text }
    var said = ""
    var rest = Substring(text)
    while let (range, phrase) = nextPrincipal(in: rest) {
      said += sayWords(rest[..<range.lowerBound])
      said += name(of: phrase.subject, instead: phrase.id)
      rest = rest[range.upperBound...]
    }
    return said + sayWords(rest)
  }

  private static func phrases(for subject: KnownNames.Subject) -> [PrincipalPhrase] {
    guard case .principal(let arn) = subject else { return [] }
    let name = PrincipalWords.name(arn)
    return Set([name, name.capitalizedFirst, arn.quoted]).map { words in
      PrincipalPhrase(
        words: words,
        id: words == name.capitalizedFirst ? name : words,
        subject: subject,
      )
    }
  }

  private func nextPrincipal(
    in text: Substring
  ) -> (Range<Substring.Index>, PrincipalPhrase)? {
    var first: (Range<Substring.Index>, PrincipalPhrase)?
    for phrase in principals {
      guard let range = Self.wholeRange(of: phrase.words, in: text),
        range.lowerBound < first?.0.lowerBound ?? text.endIndex
      else { continue }
      first = (range, phrase)
    }
    return first
  }

  /// Where words stand with nothing but blanks and punctuation around them.
  private static func wholeRange(
    of words: String,
    in text: Substring
  ) -> Range<Substring.Index>? {
    var rest = text
    while let range = rest.firstRange(of: words) {
      let before =
        range.lowerBound == text.startIndex
        ? nil : text[text.index(before: range.lowerBound)]
      if before.map({ " (".contains($0) }) ?? true, endsWord(text[range.upperBound...]) {
        return range
      }
      rest = text[range.upperBound...]
    }
    return nil
  }

  private static func endsWord(_ rest: Substring) -> Bool {
    let ending = rest.prefix { $0 != " " }
    return ending.allSatisfy { ",.;:)".contains($0) }
  }

  private mutating func sayWords(_ text: Substring) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { sayWord($0) }
      .joined(separator: " ")
  }

  private mutating func sayWord(_ word: Substring) -> String {
    let start = word.firstIndex { $0 != "(" } ?? word.endIndex
    var end = word.endIndex
    while end > start, ",.;:)".contains(word[word.index(before: end)]) {
      end = word.index(before: end)
    }
    let core = word[start..<end]
    guard let subject = subject(of: core) else { return String(word) }
    return word[..<start] + name(of: subject, instead: String(core)) + word[end...]
  }

  private func subject(of word: Substring) -> KnownNames.Subject? {
    let isQuoted = word.count > 2 && word.hasPrefix("`") && word.hasSuffix("`")
    let id = String(isQuoted ? word.dropFirst().dropLast() : word)
    return [.account(id), .organization(id)].first { names.names[$0] != nil }
  }

  private mutating func name(of subject: KnownNames.Subject, instead id: String) -> String {
    let name = names.names[subject] ?? id
    let said = id.hasPrefix("`") ? name.quoted : name
    return mentioned.insert(subject).inserted ? "\(said) (\(id))" : said
  }
}
