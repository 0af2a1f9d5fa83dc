import PolicySemantics

/// A request on which a comparison is wrong, to be made as simple as it goes.
struct FailingRequest: Shrinkable {
  /// The request.
  let request: Request

  /// Requests with one key less, or with a plainer value.
  var simpler: [FailingRequest] {
    var result: [FailingRequest] = []
    for name in request.context.keys.sorted() where !tellsRole(name) {
      let isNeeded = KeyDescription.of(name).isAlwaysPresent
      var context = request.context
      context[name] = isNeeded ? request.context[name] : nil
      result.append(changed(context: context))
      guard case .multiple(let values)? = request.context[name] else { continue }
      for index in values.indices {
        var fewer = values
        fewer.remove(at: index)
        context[name] = .multiple(fewer)
        result.append(changed(context: context))
      }
    }
    result.append(changed(action: Aspect.action))
    for resource in ["*", Aspect.resource, "arn:aws:s3:::b/a"] {
      result.append(changed(resource: resource))
    }
    if request.principal != nil {
      let others = request.context.filter { !tellsRole($0.key) }
      result.append(changed(principal: Aspect.principal, context: others))
    }
    return result.filter { $0.request != request && $0.weight < weight }
  }

  /// Whether a key says of a session what its ARN does not: it must not be lost.
  private func tellsRole(_ name: String) -> Bool {
    request.principal != nil && name.lowercased() == "aws:principalarn"
  }

  private var weight: Int {
    let values = request.context.values.reduce(0) { sum, value in
      if case .multiple(let texts) = value { sum + 2 + texts.count } else { sum + 2 }
    }
    let isPlain = request.action == Aspect.action ? 0 : 1
    let resources = ["*", Aspect.resource, "arn:aws:s3:::b/a"]
    let isAnonymous = request.principal == Aspect.principal ? 0 : 1
    return values * 10 + isPlain + (resources.firstIndex(of: request.resource) ?? 3) + isAnonymous
  }

  private func changed(
    principal: String? = nil,
    action: String? = nil,
    resource: String? = nil,
    context: [String: ContextValue]? = nil,
  ) -> FailingRequest {
    FailingRequest(
      request: Request(
        principal: principal ?? request.principal,
        action: action ?? request.action,
        resource: resource ?? request.resource,
        context: context ?? request.context,
      )
    )
  }

  /// The space of this request alone, over the keys of another.
  func space(like space: RequestSpace) -> RequestSpace {
    var keys = space.keys
    for name in keys.keys {
      let value = request.context.first { KeyDescription.folded($0.key) == name }?.value
      keys[name]?.values = [value]
    }
    let given = request.context["aws:PrincipalArn"]
    let roleARN: String? = if case .single(let text)? = given { text } else { nil }
    return RequestSpace(
      actions: [request.action],
      resources: [request.resource],
      callers: [Caller(request.principal, roleARN: request.principal == nil ? nil : roleARN)],
      keys: keys,
    )
  }
}
