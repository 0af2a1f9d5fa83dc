import PolicyModel

/// A question to the search: which requests match one statement, none of some and one of others.
struct DifferenceQuestion {
  /// The statement that every request of the answer matches.
  let cause: CompiledStatement

  /// The statements that no request of the answer matches.
  let excluded: [CompiledStatement]

  /// Lists of statements, of each of which every request of the answer matches one.
  let required: [[CompiledStatement]]

  /// What the part is called when there is an answer.
  let effect: AccessPart.Effect
}

/// One of the search's dimensions: a part of a request that statements test by itself.
enum Dimension: Hashable, Sendable {
  case action
  case requester
  case resource
  /// A context key, by its folded name.
  case key(String)
}

/// A value that stands for a class of a dimension.
enum DimensionValue: Hashable, Sendable {
  case action(ActionValue)
  case requester(Requester)
  case resource(ResourceValue)
  case key(KeyValue)
}
