import PolicyModel
import Rendering

/// A file that holds a drafted policy in one of the ways in which files do.
struct DraftedFile {
  /// The bytes of the file.
  private(set) var bytes: [UInt8]

  /// Drafts a file; damage changes a few of its bytes.
  init(_ input: ArraySlice<UInt8>, isDamaged: Bool) {
    var draft = PolicyDraft(ByteChoices(input))
    let statements = draft.statements()
    let document = draft.document(statements)
    bytes = Array(Self.wrap(document, &draft.choices).utf8)
    if isDamaged { damage(&draft.choices) }
  }

  private static func wrap(_ document: JSONTree, _ choices: inout ByteChoices) -> String {
    let isIndented = choices.onceIn(2)
    let text = isIndented ? document.document : document.line
    let value: JSONTree =
      switch choices.number(below: 5) {
      case 0: document
      case 1: .string(text)
      case 2: .string(percentEncoded(text))
      case 3: .string(JSONTree.string(text).line)
      default: .string(percentEncoded(percentEncoded(text)))
      }
    let file: JSONTree =
      switch choices.number(below: 7) {
      case 0: document
      case 1: .members(["PolicyVersion": .members(["Document": value])])
      case 2:
        .members(["RoleName": .string("r"), "PolicyName": .string("p"), "PolicyDocument": value])
      case 3:
        .members(["Role": .members(["RoleName": .string("r"), "AssumeRolePolicyDocument": value])])
      case 4: .members(["Policy": value])
      case 5: .members(["ResourcePolicy": value, "Name": .string("secret")])
      default: .array([document, .members(["PolicyDocument": value])])
      }
    return isIndented ? file.document : file.line
  }

  private static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      let isPlain = byte < 0x80 && (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= 0x7A
      encoded +=
        isPlain && byte >= 0x41
        ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return encoded
  }

  private mutating func damage(_ choices: inout ByteChoices) {
    for _ in 0...choices.number(below: 4) {
      let index = choices.number(below: min(bytes.count, 65_536))
      switch choices.number(below: 4) {
      case 0: bytes[index] = UInt8(choices.number(below: 256))
      case 1: bytes.insert(UInt8(choices.number(below: 256)), at: index)
      case 2: bytes.remove(at: index)
      default: bytes.swapAt(index, choices.number(below: min(bytes.count, 65_536)))
      }
      if bytes.isEmpty { return }
    }
  }
}
