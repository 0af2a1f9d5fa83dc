import LocatedJSON

/// A step of a YAML text as the parser sees it.
struct YAMLEvent {
  /// What a step is.
  enum Kind {
    /// The text or one of its documents begins, or a document ends.
    case boundary
    /// A document begins.
    case documentStart
    /// Nothing follows.
    case end
    /// A text; plain when it stands without quotes.
    case scalar(String, isPlain: Bool)
    /// A list or mapping begins.
    case start(isList: Bool)
    /// The innermost list or mapping ends.
    case close
    /// A value that stands elsewhere is meant.
    case alias
  }

  /// What the step is.
  let kind: Kind

  /// Where it begins.
  let position: SourcePosition

  /// Whether the value has an anchor.
  var hasAnchor = false

  /// The tag of the value, nil when it has none.
  var tag: String?
}
