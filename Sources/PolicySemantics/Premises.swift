/// What a comparison takes for granted: how doubts are read and which axioms hold.
struct Premises: Hashable, Sendable {
  /// How doubts are read.
  let reading: Reading

  /// Which axioms are relied on.
  let axioms: Axioms
}
