/// What is known of condition keys by their names.
enum ContextKeys {
  /// The keys that hold several values, folded.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys"; "Available keys for AWS STS".
  private static let multivalued: Set<String> = [
    "aws:principalorgpaths", "aws:principalservicenameslist", "aws:vpceorgpaths",
    "aws:resourceorgpaths", "aws:calledvia", "aws:tagkeys", "aws:sourceorgpaths",
    "sts:transitivetagkeys",
  ]

  /// The keys whose values are always numbers, dates or addresses, folded.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", data types.
  private static let typed: Set<String> = [
    "aws:currenttime", "aws:ec2instancesourceprivateipv4", "aws:epochtime",
    "aws:multifactorauthage", "aws:sourceip", "aws:tokenissuetime", "aws:vpcsourceip",
    "ec2:roledelivery",
  ]

  /// The keys that are in the context of every request, folded.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys", availability.
  private static let always: Set<String> = [
    "aws:currenttime", "aws:epochtime", "aws:principalaccount", "aws:principaltype",
    "aws:requestedregion", "aws:securetransport", "aws:useragent", "aws:userid",
    "aws:viaawsservice",
  ]

  /// The keys that hold one value at most, folded.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys".
  private static let singleValued: Set<String> = [
    "aws:assumedroot", "aws:calledviafirst", "aws:calledvialast", "aws:chatbotsourcearn",
    "aws:currenttime", "aws:ec2instancesourceprivateipv4", "aws:ec2instancesourcevpc",
    "aws:epochtime", "aws:federatedprovider", "aws:multifactorauthage",
    "aws:multifactorauthpresent", "aws:principalaccount", "aws:principalarn",
    "aws:principalisawsservice", "aws:principalorgid", "aws:principalservicename",
    "aws:principaltype", "aws:referer", "aws:requestedregion", "aws:resourceaccount",
    "aws:resourceorgid", "aws:securetransport", "aws:sourceaccount", "aws:sourcearn",
    "aws:sourceidentity", "aws:sourceip", "aws:sourceorgid", "aws:sourcevpc", "aws:sourcevpcarn",
    "aws:sourcevpce", "aws:tokenissuetime", "aws:useragent", "aws:userid", "aws:username",
    "aws:viaawsservice", "aws:vpceaccount", "aws:vpceorgid", "aws:vpcsourceip",
  ]

  /// The beginnings of key families that hold one value at most, folded.
  private static let singleValuedFamilies = [
    "aws:requesttag/", "aws:resourcetag/", "aws:principaltag/",
  ]

  /// Returns the name under which a key is decided: the time of a request has two names.
  ///
  /// Source: IAM User Guide, "AWS global condition context keys": `aws:EpochTime` is
  /// `aws:CurrentTime` in seconds since 1970.
  static func decidedName(of key: String, _ axioms: Axioms) -> String {
    let folded = key.foldedASCII.asciiIdentity
    guard axioms.assume(.oneTime) else { return folded }
    return folded == "aws:epochtime" ? "aws:currenttime" : folded
  }

  /// Returns whether a key holds one value at most.
  static func isSingleValued(_ key: String) -> Bool {
    singleValued.contains(key) || singleValuedFamilies.contains { key.hasPrefix($0) }
  }

  /// Returns whether a key is known to hold several values.
  static func isMultivalued(_ key: String) -> Bool {
    multivalued.contains(key) || key.hasSuffix(":amr")
  }

  /// Returns whether the values of a key, in any case, are always numbers, dates or addresses.
  static func isTyped(_ key: String) -> Bool { typed.contains(key.foldedASCII.asciiIdentity) }

  /// Returns whether a key is in the context of every request.
  static func isAlwaysPresent(_ key: String) -> Bool { always.contains(key) }
}
