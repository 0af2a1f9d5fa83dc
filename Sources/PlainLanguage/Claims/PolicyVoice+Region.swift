import PolicyModel
import PolicySemantics

extension PolicyVoice {
  /// The requests of which sentences speak that are made from some axes.
  ///
  /// It takes the axes as the words do: shortened, with the conditions that are said.
  func region(
    _ actions: AccessAxis,
    _ resources: AccessAxis,
    _ principals: AccessAxis,
    _ conditions: [AccessCondition],
  ) -> AccessRegion {
    AccessRegion(
      actions: actions.plain(foldingCase: true),
      resources: resources.plain(foldingCase: false),
      principals: spoken(principals),
      conditions: ConditionPhrases(conditions).said,
    )
  }

  /// Everything that some principals do.
  func everything(of principals: AccessAxis = AccessAxis(included: ["*"])) -> AccessRegion {
    AccessRegion(actions: AccessAxis(included: ["*"]), principals: spoken(principals))
  }

  /// The principals whom sentences name; policies of a holder name none.
  private func spoken(_ principals: AccessAxis) -> AccessAxis {
    switch kind {
    case .identity, .boundary, .session, .scp: AccessAxis(included: ["*"])
    case .resource, .trust, .endpoint, .rcp:
      principals.included.contains("*")
        ? AccessAxis(
          included: ["*"],
          excluded: principals.excluded,
          within: principals.within,
          reachedBy: principals.reachedBy,
          sparedBy: principals.sparedBy,
        ) : principals
    }
  }
}
