/// What a JSON value looks like; the serializer writes JSON Schema of the draft 2020-12.
indirect enum SchemaShape {
  /// Any value.
  case any
  /// A string.
  case text
  /// One of several strings.
  case word([String])
  /// A whole number from 0.
  case count
  /// A whole number.
  case integer
  /// True or false.
  case flag
  /// The value null.
  case nothing
  /// A list of values of one shape.
  case list(SchemaShape)
  /// An object whose members all have one shape.
  case map(SchemaShape)
  /// An object; further members may be added in later versions.
  case object([Field])
  /// A value of one of several shapes.
  case either([SchemaShape])
  /// A shape that stands under `$defs`.
  case definition(String)

  /// A member of an object.
  struct Field {
    /// The member's name.
    let name: String
    /// Its value.
    let shape: SchemaShape
    /// What it means.
    let summary: String
    /// Whether every object has it.
    var isRequired = true
  }

  /// The schema.
  var tree: JSONTree { .object(members) }

  /// The members of the schema.
  private var members: [(name: String, value: JSONTree)] {
    switch self {
    case .any: []
    case .text: [("type", .string("string"))]
    case .word(let words): [("type", .string("string")), ("enum", .strings(words))]
    case .count: [("type", .string("integer")), ("minimum", .integer(0))]
    case .integer: [("type", .string("integer"))]
    case .flag: [("type", .string("boolean"))]
    case .nothing: [("type", .string("null"))]
    case .list(let shape): [("type", .string("array")), ("items", shape.tree)]
    case .map(let shape): [("type", .string("object")), ("additionalProperties", shape.tree)]
    case .object(let fields): Self.members(of: fields)
    case .either(let shapes): [("anyOf", .array(shapes.map(\.tree)))]
    case .definition(let name): [("$ref", .string("#/$defs/\(name)"))]
    }
  }

  private static func members(of fields: [Field]) -> [(name: String, value: JSONTree)] {
    let properties = fields.map { field in
      (name: field.name, value: JSONTree.object(field.shape.members + [field.description]))
    }
    let required = fields.filter(\.isRequired).map(\.name)
    return [
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .strings(required)),
    ]
  }
}

extension SchemaShape.Field {
  /// A member that every object has.
  static func field(_ name: String, _ shape: SchemaShape, _ summary: String) -> SchemaShape.Field {
    SchemaShape.Field(name: name, shape: shape, summary: summary)
  }

  /// A member that an object has where it says something.
  static func optional(_ name: String, _ shape: SchemaShape, _ summary: String) -> SchemaShape.Field
  {
    SchemaShape.Field(name: name, shape: shape, summary: summary, isRequired: false)
  }

  fileprivate var description: (name: String, value: JSONTree) {
    ("description", .string(summary))
  }
}
