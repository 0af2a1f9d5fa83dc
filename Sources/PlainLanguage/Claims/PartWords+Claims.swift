import PolicyModel
import PolicySemantics

extension PartWords {
  /// What the sentence on added access claims.
  var gainedClaims: [Claim] {
    if let need = droppedNeed { return claims(on: need) }
    let claim = Claim(.every, of: region, .newlyAllowed)
    guard addsToOthers else { return [claim] }
    let before = Claim(
      .some,
      of: voice.everything(of: part.principals),
      [Claim.Standing(.old, .allowed)]
    )
    return [claim, before]
  }

  /// What the sentence on removed access claims.
  var lostClaims: [Claim] { [Claim(.every, of: region, .noLongerAllowed)] }

  /// What the sentence on a lost denial claims.
  var loosenedClaims: [Claim] { [Claim(.every, of: region, .noLongerDenied)] }

  /// What the sentence on a new denial claims.
  var tightenedClaims: [Claim] { [Claim(.every, of: region, .newlyDenied)] }

  private var region: AccessRegion { region(part.conditions) }

  private func region(_ conditions: [AccessCondition]) -> AccessRegion {
    voice.region(part.actions, part.resources, part.principals, conditions)
  }

  /// Who no longer needs something could do it before with it, not without, and can now in any case.
  private func claims(on need: DroppedNeed) -> [Claim] {
    [
      Claim(.every, of: region(need.otherConditions), [Claim.Standing(.new, .allowed)]),
      Claim(
        .every,
        of: region(need.otherConditions + [need.met]),
        [Claim.Standing(.old, .allowed)]
      ),
      Claim(.every, of: region(need.otherConditions + [need.unmet]), .newlyAllowed),
    ]
  }
}
