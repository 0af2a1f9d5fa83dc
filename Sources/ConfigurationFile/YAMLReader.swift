import LocatedJSON

/// The reader of the part of YAML that a configuration needs: mappings, lists and texts.
struct YAMLReader: ~Copyable {
  /// The most levels that values may nest.
  static let depthLimit = 16

  /// The most values, keys included.
  static let valueLimit = 20_000

  private var events: YAMLEvents
  private var values = 0

  private init(_ source: [UInt8]) {
    events = YAMLEvents(source)
  }

  /// Reads the one value of a source; nil when it holds none.
  ///
  /// - Throws: What is wrong with it, and where.
  static func read(_ source: [UInt8]) throws(ConfigurationError) -> ConfigurationNode? {
    let limit = Configuration.sizeLimit
    guard source.count <= limit else {
      let place = SourcePosition(of: limit, in: source)
      throw ConfigurationError(.sizeLimitExceeded(actual: source.count, limit: limit), at: place)
    }
    var reader = YAMLReader(source)
    return try reader.document()
  }

  private mutating func document() throws(ConfigurationError) -> ConfigurationNode? {
    var root: ConfigurationNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .end: return root
      case .documentStart:
        if root != nil { throw ConfigurationError(.severalDocuments, at: event.position) }
      case .boundary, .close: continue
      case .scalar, .start, .alias: root = try node(event, depth: 1)
      }
    }
  }

  private mutating func node(
    _ event: YAMLEvent,
    depth: Int,
  ) throws(ConfigurationError) -> ConfigurationNode {
    try check(event, depth: depth)
    switch event.kind {
    case .scalar(let text, let isPlain):
      let isNothing = isPlain && ["", "~", "null"].contains(text)
      return ConfigurationNode(value: isNothing ? .nothing : .text(text), position: event.position)
    case .start(isList: true):
      let elements = try list(depth: depth)
      return ConfigurationNode(value: .list(elements), position: event.position)
    case .start(isList: false):
      let members = try mapping(depth: depth)
      return ConfigurationNode(value: .members(members), position: event.position)
    case .alias: throw ConfigurationError(.alias, at: event.position)
    case .boundary, .documentStart, .end, .close:
      preconditionFailure("libyaml gives a value wherever one must stand")
    }
  }

  /// Refuses what makes one value many, changes its type, or goes past a limit.
  private mutating func check(_ event: YAMLEvent, depth: Int) throws(ConfigurationError) {
    if event.hasAnchor { throw ConfigurationError(.anchor, at: event.position) }
    if let tag = event.tag { throw ConfigurationError(.tag(tag), at: event.position) }
    values += 1
    if values > Self.valueLimit {
      throw ConfigurationError(.valueLimitExceeded(limit: Self.valueLimit), at: event.position)
    }
    if depth > Self.depthLimit {
      throw ConfigurationError(.depthLimitExceeded(limit: Self.depthLimit), at: event.position)
    }
  }

  private mutating func list(depth: Int) throws(ConfigurationError) -> [ConfigurationNode] {
    var elements: [ConfigurationNode] = []
    while let event = try nextInside() {
      elements.append(try node(event, depth: depth + 1))
    }
    return elements
  }

  private mutating func mapping(depth: Int) throws(ConfigurationError) -> [ConfigurationMember] {
    var members: [ConfigurationMember] = []
    var places: [String: SourcePosition] = [:]
    while let event = try nextInside() {
      let key = try key(event, depth: depth)
      if let first = places.updateValue(event.position, forKey: key) {
        throw ConfigurationError(.repeatedKey(key, first: first), at: event.position)
      }
      let value = try node(try events.next(), depth: depth + 1)
      members.append(ConfigurationMember(key: key, position: event.position, value: value))
    }
    return members
  }

  private mutating func key(
    _ event: YAMLEvent,
    depth: Int,
  ) throws(ConfigurationError) -> String {
    try check(event, depth: depth)
    switch event.kind {
    case .scalar(let text, _): return text
    case .alias: throw ConfigurationError(.alias, at: event.position)
    case .start, .boundary, .documentStart, .end, .close:
      throw ConfigurationError(.keyWithoutText, at: event.position)
    }
  }

  /// The next step inside a list or mapping, nil where it ends.
  private mutating func nextInside() throws(ConfigurationError) -> YAMLEvent? {
    let event = try events.next()
    if case .close = event.kind { return nil }
    return event
  }
}
