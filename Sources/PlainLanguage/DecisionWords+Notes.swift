import PolicyModel
import PolicySemantics

extension DecisionWords {
  /// What the answer takes for granted.
  func notes(_ ruling: Ruling) -> [String] {
    let missing = [ruling.decision, ruling.refused?.decision].compactMap(\.self).flatMap(\.missing)
    return [
      missing.contains { $0.policy == .scp }
        ? "AWS attaches FullAWSAccess at every level of an organization until somebody detaches it: "
          + "where it is attached, name it too, as in `--policy scp=full.json,own.json`." : nil,
      ruling.restsOnOwner
        ? "The resource is taken to belong to the caller's account, and the answer rests on that: "
          + "`--resource-account` says whose it is." : nil,
    ].compactMap(\.self)
  }
}
