private import CSimdJSON

/// The tokens of one valid text, as the C++ shim hands them over.
///
/// It owns the shim's memory and frees it; all unsafe code of the module stands in this file.
@safe
struct TokenTree: ~Copyable {
  private let document: OpaquePointer

  /// Reads the tokens of a text, or returns nil when it is no valid JSON or passes a limit.
  init?(of source: [UInt8], depthLimit: UInt32, tokenLimit: UInt32) {
    let document = unsafe source.withUnsafeBufferPointer { bytes in
      unsafe csimdjson_parse(bytes.baseAddress, bytes.count, depthLimit, tokenLimit)
    }
    guard let document = unsafe document else { return nil }
    unsafe self.document = document
  }

  /// The version of simdjson.
  static var libraryVersion: String { unsafe String(cString: csimdjson_version()) }

  deinit {
    unsafe csimdjson_free(document)
  }

  /// Builds the tree; the source must be the one that the tokens were read from.
  func root(in source: [UInt8]) -> JSONNode {
    unsafe source.withUnsafeBufferPointer { bytes in
      var builder = unsafe Builder(
        token: csimdjson_tokens(document),
        source: bytes.baseAddress,
        text: csimdjson_text(document),
      )
      return builder.node()
    }
  }
}

extension TokenTree {
  /// A cursor over the tokens that makes one node after the other.
  @safe
  private struct Builder {
    var token: UnsafePointer<csimdjson_token>?
    let source: UnsafePointer<UInt8>?
    let text: UnsafePointer<UInt8>?

    /// Makes the node of the current token and moves behind it.
    mutating func node() -> JSONNode {
      let token = next()
      let value: JSONValue =
        switch token.kind {
        case .null: .null
        case .true: .bool(true)
        case .false: .bool(false)
        case .number: .number(text(of: token))
        case .string, .name: .string(text(of: token))
        case .array: .array(elements(token.children))
        case .object: .object(members(token.children))
        }
      return JSONNode(value: value, span: token.span)
    }

    private mutating func elements(_ count: UInt32) -> [JSONNode] {
      var elements: [JSONNode] = []
      elements.reserveCapacity(Int(count))
      for _ in 0..<count { elements.append(node()) }
      return elements
    }

    private mutating func members(_ count: UInt32) -> [JSONMember] {
      var members: [JSONMember] = []
      members.reserveCapacity(Int(count))
      for _ in 0..<count {
        let name = next()
        members.append(JSONMember(name: text(of: name), nameSpan: name.span, value: node()))
      }
      return members
    }

    private mutating func next() -> csimdjson_token {
      guard let current = unsafe token else { preconditionFailure("the shim gave no tokens") }
      unsafe token = current + 1
      return unsafe current.pointee
    }

    private func text(of token: csimdjson_token) -> String {
      let base = unsafe token.is_decoded == 0 ? source : text
      let start = unsafe base.map { unsafe $0 + Int(token.text_offset) }
      let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(token.text_length))
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension csimdjson_token {
  fileprivate var span: SourceSpan {
    SourceSpan(
      start: SourcePosition(offset: start, line: start_line, column: start_column),
      end: SourcePosition(offset: end, line: end_line, column: end_column),
    )
  }
}
