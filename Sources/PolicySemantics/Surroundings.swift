public import PolicyModel

/// Policies that cap what a document can allow, the same before and after the change.
public struct Surroundings: Hashable, Sendable {
  /// Permissions boundaries; at least one must allow when there is one.
  public var boundary: [PolicyDocument]

  /// Service control policies, one list a level, root first; each level must allow.
  public var serviceControl: [[PolicyDocument]]

  /// Resource control policies, one list a level, root first.
  public var resourceControl: [[PolicyDocument]]

  /// Creates surroundings; empty lists cap nothing.
  public init(
    boundary: [PolicyDocument] = [],
    serviceControl: [[PolicyDocument]] = [],
    resourceControl: [[PolicyDocument]] = [],
  ) {
    self.boundary = boundary
    self.serviceControl = serviceControl
    self.resourceControl = resourceControl
  }
}
