import Foundation
import PolicyFuzzing

private let environment = ProcessInfo.processInfo.environment

/// The part of the product that this run tries: the environment variable `FUZZ_SUBJECT`.
private let subject: FuzzSubject? = environment["FUZZ_SUBJECT"].flatMap(FuzzSubject.init(rawValue:))

/// Whether inputs are only shown as what they stand for: the environment variable `FUZZ_SHOW`.
private let isShowing = environment["FUZZ_SHOW"] != nil

/// Tries one input of libFuzzer; a property that does not hold ends the process.
///
/// - Returns: 0, which keeps the input when it reaches something new.
@c(LLVMFuzzerTestOneInput)
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let subject else { preconditionFailure("FUZZ_SUBJECT names no subject") }
  if isShowing {
    FileHandle.standardOutput.write(Data(subject.meaning(of: input).utf8 + [0x0A]))
    return 0
  }
  do {
    try subject.check(input)
  } catch {
    let words = "violated: \(error)\ninput: \(subject.meaning(of: input))\n"
    FileHandle.standardError.write(Data(words.utf8))
    abort()
  }
  return 0
}
