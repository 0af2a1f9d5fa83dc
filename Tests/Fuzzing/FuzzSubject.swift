/// A part of the product that is tried with bytes that mean nothing to it.
///
/// ```swift
/// try FuzzSubject.reader.check(Array(#"{"Statement": []}"#.utf8))
/// ```
package enum FuzzSubject: String, CaseIterable, Sendable {
  /// Bytes to values, policies in them, and the problems of these.
  case reader
  /// Two documents to what is between them.
  case comparison
  /// Documents and a request to a decision.
  case evaluator
  /// Two files to what is said of them, for people and for programs.
  case words

  /// Tries an input.
  ///
  /// - Throws: The first property that does not hold.
  package func check(_ input: [UInt8]) throws(FuzzViolation) {
    switch self {
    case .reader: try ReaderCheck.check(input)
    case .comparison: try ComparisonCheck.check(input)
    case .evaluator: try EvaluatorCheck.check(input)
    case .words: try WordsCheck.check(input)
    }
  }

  /// Returns what an input stands for as text, so that a finding can be read and kept.
  package func meaning(of input: [UInt8]) -> String {
    switch self {
    case .reader: String(decoding: ReaderCheck.source(from: input), as: UTF8.self)
    case .comparison, .evaluator, .words: PolicyPair.text(from: input)
    }
  }
}
