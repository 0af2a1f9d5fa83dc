import PolicyModel

/// One of the search's dimensions: a part of a request that statements test by itself.
enum Dimension: Hashable, Sendable {
  case action
  case requester
  case resource
  /// A context key, by its folded name.
  case key(String)
}
