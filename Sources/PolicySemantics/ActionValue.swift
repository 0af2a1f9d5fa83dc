import PolicyModel

/// One action: the folded service prefix and the folded name.
struct ActionValue: Hashable, Sendable {
  /// The service prefix in small letters.
  let service: String

  /// The name in small letters.
  let name: String

  /// The name as scalars.
  let scalars: [UInt32]

  /// Creates an action from the scalars of its name.
  init(service: String, scalars: [UInt32]) {
    self.service = service
    self.scalars = scalars
    name = String(scalarValues: scalars)
  }

  /// The action as `service:name`.
  var text: String { service + ":" + name }
}
