import PolicyModel

/// A value that stands for a class of a dimension.
enum DimensionValue: Hashable, Sendable {
  case action(ActionValue)
  case requester(Requester)
  case resource(ResourceValue)
  case key(KeyValue)
}
