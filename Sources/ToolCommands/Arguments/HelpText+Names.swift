import ConfigurationFile

extension HelpText {
  /// The page about names for accounts, organizations and principals.
  static var names: String {
    """
    grantdiff names: what accounts, organizations and principals are called

    Examples:
      facts:
        accounts:
          "111122223333": prod-data
        organizations:
          o-a1b2c3d4e5: acme
        principals:
          "arn:aws:iam::111122223333:role/ci-deploy": deployer

    Sentences then say `prod-data (111122223333)` where the account is first mentioned and
    `prod-data` after that, and the report ends with the facts that it used. Names change no verdict.

    The file is called \(Configuration.fileName). `explain` and `can` look for it from the current
    directory up to the top of the work tree; `compare` and `explain --no-index` look from the
    second file up to the folder that holds a repository. --config FILE names another file,
    --no-config reads none.

    It is YAML without anchors, aliases and tags, at most \(Configuration.sizeLimit >> 10) KiB. A key that is not
    known is an error, so that a slip of the pen is never a name without effect.

    """
  }
}
