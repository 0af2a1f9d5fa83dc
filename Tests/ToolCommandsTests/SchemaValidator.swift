import Foundation

/// A reader of the part of JSON Schema that our schemas use; an unknown keyword is a fault.
///
/// It is stricter than the draft in one point: a member that a schema does not describe is a fault.
struct SchemaValidator {
  /// The whole schema.
  let root: [String: Any]

  /// Takes a schema as JSON text.
  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document; nothing for one that follows the schema.
  func faults(of text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return faults(of: value, by: root, at: "")
  }

  private func faults(of value: Any, by schema: [String: Any], at path: String) -> [String] {
    let members = schema["properties"] as? [String: [String: Any]]
    let faults = schema.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      switch (keyword, argument) {
      case ("$schema", _), ("title", _), ("description", _), ("$defs", _): []
      case ("type", let name as String): Self.isType(name, value) ? [] : ["no \(name)"]
      case ("enum", let words as [String]):
        (value as? String).map(words.contains) == true ? [] : ["none of \(words)"]
      case ("minimum", let least as Int): (value as? Int ?? 0) >= least ? [] : ["below \(least)"]
      case ("required", let names as [String]): Self.missing(names, in: value)
      case ("properties", _): self.faults(ofMembersOf: value, by: members ?? [:], at: path)
      case ("additionalProperties", let shape as [String: Any]):
        (value as? [String: Any] ?? [:]).flatMap {
          self.faults(of: $1, by: shape, at: path + "/" + $0)
        }
      case ("items", let shape as [String: Any]):
        (value as? [Any] ?? []).flatMap { self.faults(of: $0, by: shape, at: path + "/*") }
      case ("anyOf", let shapes as [[String: Any]]):
        shapes.contains { self.faults(of: value, by: $0, at: path).isEmpty }
          ? [] : ["no shape fits"]
      case ("$ref", let reference as String): reach(reference, value, path)
      case (_, _): ["unknown keyword \(keyword)"]
      }
    }
    return faults.map { $0.hasPrefix("/") ? $0 : "\(path)/: \($0)" }
  }

  private func faults(
    ofMembersOf value: Any,
    by shapes: [String: [String: Any]],
    at path: String,
  ) -> [String] {
    (value as? [String: Any] ?? [:]).flatMap { name, member in
      shapes[name].map { faults(of: member, by: $0, at: "\(path)/\(name)") } ?? [
        "\(name) is not described"
      ]
    }
  }

  private func reach(_ reference: String, _ value: Any, _ path: String) -> [String] {
    let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
    guard let shape = (root["$defs"] as? [String: [String: Any]])?[name] else {
      return ["no definition \(name)"]
    }
    return faults(of: value, by: shape, at: path)
  }

  private static func missing(_ names: [String], in value: Any) -> [String] {
    names.filter { (value as? [String: Any])?[$0] == nil }.map { "\($0) is missing" }
  }

  private static func isType(_ name: String, _ value: Any) -> Bool {
    let isFlag = (value as? NSNumber).map { isBoolean($0) } ?? false
    return switch name {
    case "string": value is String
    case "integer": value is Int && !isFlag
    case "boolean": isFlag
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    case _: false
    }
  }

  /// Whether a number was written as `true` or `false`.
  private static func isBoolean(_ number: NSNumber) -> Bool {
    unsafe String(cString: number.objCType) == "c"
  }
}
