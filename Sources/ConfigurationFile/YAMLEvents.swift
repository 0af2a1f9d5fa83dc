private import CLibYAML
import LocatedJSON

/// The steps of one YAML text, made by libyaml as they are asked for.
///
/// It owns the parser and frees it; all unsafe code of the module stands in this file.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let source: [UInt8]
  private var cursor: MarkCursor

  /// Begins at the start of a source in UTF-8.
  init(_ source: [UInt8]) {
    unsafe parser = .allocate(capacity: 1)
    unsafe text = .allocate(capacity: max(1, source.count))
    _ = unsafe text.initialize(from: source)
    self.source = source
    cursor = MarkCursor(source)
    let isReady = unsafe yaml_parser_initialize(parser)
    precondition(isReady == 1, "libyaml found no memory for a parser")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, source.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The version of libyaml.
  static var libraryVersion: String {
    unsafe String(cString: yaml_get_version_string())
  }

  /// Returns the next step.
  ///
  /// - Throws: `syntax`.
  mutating func next() throws(ConfigurationError) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    let position = unsafe cursor.position(ofCharacter: event.start_mark.index)
    return unsafe Self.event(event, at: position)
  }

  private static func event(_ event: yaml_event_t, at position: SourcePosition) -> YAMLEvent {
    let data = unsafe event.data
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe YAMLEvent(
        kind: .scalar(
          String(decoding: bytes, as: UTF8.self),
          isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        ),
        position: position,
        hasAnchor: scalar.anchor != nil,
        tag: string(scalar.tag),
      )
    case YAML_SEQUENCE_START_EVENT:
      return unsafe YAMLEvent(
        kind: .start(isList: true),
        position: position,
        hasAnchor: data.sequence_start.anchor != nil,
        tag: string(data.sequence_start.tag),
      )
    case YAML_MAPPING_START_EVENT:
      return unsafe YAMLEvent(
        kind: .start(isList: false),
        position: position,
        hasAnchor: data.mapping_start.anchor != nil,
        tag: string(data.mapping_start.tag),
      )
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .close, position: position)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, position: position)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, position: position)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .end, position: position)
    case _: return YAMLEvent(kind: .boundary, position: position)
    }
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let text = unsafe text else { return nil }
    return unsafe String(cString: text)
  }

  private mutating func failure() -> ConfigurationError {
    let cause = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let isUnreadable = unsafe parser.pointee.error == YAML_READER_ERROR
    let place =
      if isUnreadable {
        unsafe SourcePosition(of: Int(parser.pointee.problem_offset), in: source)
      } else {
        unsafe cursor.position(ofCharacter: parser.pointee.problem_mark.index)
      }
    return ConfigurationError(.syntax(cause: cause ?? "memory is short"), at: place)
  }
}
