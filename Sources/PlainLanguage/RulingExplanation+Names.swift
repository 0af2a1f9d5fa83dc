extension RulingExplanation {
  /// Returns the answer with names in place of ids, each id once behind its name.
  ///
  /// Options stay as they are typed, and what could not be read as it is written.
  package func naming(_ names: KnownNames) -> RulingExplanation {
    var voice = NamingVoice(names)
    let headline = voice.say(headline)
    let grounds = grounds.map { voice.say($0) }
    let keys = keys.map { key in
      Key(name: key.name, readers: key.readers.map { voice.say($0) })
    }
    let examples = examples.map { example in
      Example(
        title: example.title,
        options: example.options,
        grounds: example.grounds.map { voice.say($0) },
      )
    }
    return RulingExplanation(
      answer: answer,
      headline: headline,
      grounds: grounds,
      keys: keys,
      examples: examples,
      obstacles: obstacles,
      notes: notes.map { voice.say($0) },
    )
  }
}

extension NamingVoice {
  /// Says a sentence that stands at a place.
  fileprivate mutating func say(_ sentence: PlacedSentence) -> PlacedSentence {
    PlacedSentence(say(sentence.text), place: sentence.place)
  }
}
