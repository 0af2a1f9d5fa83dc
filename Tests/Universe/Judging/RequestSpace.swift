import PolicySemantics

/// All requests that can be made of some values: one axis for each thing that varies.
struct RequestSpace: Sendable {
  /// One thing that varies.
  enum Axis: Hashable {
    case action, resource, caller
    /// A condition key, by its folded name.
    case key(String)
  }

  /// A condition key with the values it may have.
  struct Key: Sendable {
    /// The names under which requests carry it.
    let names: [String]

    /// The values, nil where it is absent.
    var values: [ContextValue?]
  }

  /// The actions.
  var actions: [String]

  /// The resources.
  var resources: [String]

  /// The callers.
  var callers: [Caller]

  /// The keys by their folded names.
  var keys: [String: Key]

  /// Finds the axes in a fixed order.
  var axes: [Axis] { [.action, .resource, .caller] + keys.keys.sorted().map(Axis.key) }

  /// Returns how many values an axis has.
  func count(_ axis: Axis) -> Int {
    switch axis {
    case .action: actions.count
    case .resource: resources.count
    case .caller: callers.count
    case .key(let name): keys[name]?.values.count ?? 0
    }
  }

  /// How many requests there are, at most a million.
  var size: Int { axes.reduce(1) { min(1_000_000, $0 * count($1)) } }

  /// Returns the request with given positions on some axes; elsewhere it is the standing request.
  func request(_ positions: [Axis: Int]) -> Request {
    var context: [String: ContextValue] = [:]
    var caller = callers.contains(.anyone) ? .anyone : Caller(Aspect.principal)
    if let position = positions[.caller] { caller = callers[position] }
    for (name, key) in keys {
      guard let position = positions[.key(name)], let value = key.values[position] else { continue }
      for name in key.names { context[name] = value }
    }
    if let roleARN = caller.roleARN { context["aws:PrincipalArn"] = .single(roleARN) }
    return Request(
      principal: caller.principal,
      action: positions[.action].map { actions[$0] } ?? Aspect.action,
      resource: positions[.resource].map { resources[$0] } ?? Aspect.resource,
      context: context,
    )
  }

  /// Returns a value as text, under which answers about it are remembered.
  func text(_ axis: Axis, _ position: Int) -> String {
    switch axis {
    case .action: return actions[position]
    case .resource: return resources[position]
    case .caller: return "\(callers[position].principal ?? "") \(callers[position].roleARN ?? "")"
    case .key(let name):
      switch keys[name]?.values[position] {
      case .single(let text)?: return "=" + text
      case .multiple(let texts)?: return "\(texts.count)" + texts.joined(separator: "\u{1F}")
      case nil: return "-"
      }
    }
  }
}
