extension JSONNode {
  /// The version of simdjson, which finds the tokens, such as `3.0.1`.
  package static var libraryVersion: String { TokenTree.libraryVersion }
}
