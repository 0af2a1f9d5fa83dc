import PolicyModel

/// A document with its place among all policies that apply to a request.
struct PlacedDocument {
  /// The list in which it stands.
  let kind: PolicyKind

  /// Its level, root first, for service and resource control policies.
  let level: Int?

  /// Its position in its list or level, from 0.
  let index: Int

  /// The document.
  let document: PolicyDocument
}

extension PolicySet {
  /// Every document with its place, list by list.
  var placedDocuments: [PlacedDocument] {
    placed(identity, .identity) + placed(resource, .resource) + placed(boundary, .boundary)
      + placed(session, .session) + placed(serviceControl, .scp) + placed(resourceControl, .rcp)
      + placed(endpoint, .endpoint)
  }

  private func placed(
    _ documents: [PolicyDocument],
    _ kind: PolicyKind,
    level: Int? = nil,
  ) -> [PlacedDocument] {
    documents.enumerated().map { index, document in
      PlacedDocument(kind: kind, level: level, index: index, document: document)
    }
  }

  private func placed(_ levels: [[PolicyDocument]], _ kind: PolicyKind) -> [PlacedDocument] {
    levels.enumerated().flatMap { level, documents in
      placed(documents, kind, level: level)
    }
  }
}
