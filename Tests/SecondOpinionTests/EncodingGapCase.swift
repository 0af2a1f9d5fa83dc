import SecondOpinion
import Testing

/// A statement that holds a construct without an encoding.
struct EncodingGapCase: CustomTestStringConvertible {
  let testDescription: String
  let statement: String
  let gap: EncodingGap

  private init(_ name: String, condition: String, gap: EncodingGap) {
    testDescription = name
    statement = #""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{\#(condition)}"#
    self.gap = gap
  }

  static let all = [
    EncodingGapCase(
      "bytes",
      condition: #""BinaryEquals":{"x:y":"QQ=="}"#,
      gap: .bytes(key: "x:y"),
    ),
    EncodingGapCase(
      "two types",
      condition: #""StringLike":{"x:y":"1*"},"NumericEquals":{"X:Y":"1"}"#,
      gap: .mixedTypes(key: "x:y"),
    ),
    EncodingGapCase(
      "an address out of range",
      condition: #""IpAddress":{"aws:SourceIp":"10.0.0.0/33"}"#,
      gap: .operand("10.0.0.0/33"),
    ),
    EncodingGapCase(
      "a set as a variable",
      condition: #""StringEquals":{"x:y":"${aws:TagKeys}"}"#,
      gap: .setAsVariable(key: "aws:tagkeys"),
    ),
  ]
}
