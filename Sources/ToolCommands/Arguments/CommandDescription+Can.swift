extension CommandDescription {
  /// What `can` takes and does.
  static let can = CommandDescription(
    name: .can,
    summary: "say whether one request is allowed, and by which statement",
    usage: ["can [options] PRINCIPAL ACTION RESOURCE"],
    examples: [
      Example(
        words: "can anonymous s3:GetObject arn:aws:s3:::acme/x",
        meaning: "by all policies here",
      ),
      Example(
        words: "can ROLE s3:PutObject arn:aws:s3:::acme/x --at v1.2",
        meaning: "at a release",
      ),
      Example(
        words: "can ROLE s3:ListBucket ARN --policy identity=role.json",
        meaning: "by one policy",
      ),
      Example(
        words: "can USER s3:GetObject ARN --context aws:SecureTransport=true",
        meaning: "over TLS",
      ),
    ],
    options: [
      .context, .onlyGiven, .policy, .revision, .reading, .resourceAccount, .expectation, .bisect,
      .configuration, .noConfiguration, .format, .json, .output, .quiet,
    ],
    notes: [caller, keys, policies, found, readings, status, bisect],
  )

  private static let caller = """
    PRINCIPAL is the ARN of a user, a role (some session of it), a session, a federated user, a root
    user or an identity provider, an account id (its root user), a service such as
    ec2.amazonaws.com, or anonymous. ACTION is service:Name, RESOURCE an ARN, or * for an action
    without resource. None of them is a pattern. The resource is taken to belong to the caller's
    account unless its ARN or --resource-account says otherwise.
    """

  private static let keys = """
    A key that is not given is unknown. Where the answer depends on one, it is CANNOT TELL, with the
    keys and a case of each sort. --context KEY=VALUE gives a key, several times a set of values;
    --context KEY says that it is absent, --context KEY[] that it is an empty set. Keys that follow
    from the principal or the resource, such as aws:PrincipalArn, are known.
    """

  private static let policies = """
    --policy KIND=FILE[,FILE] names the policies that apply. KIND is identity, resource, trust,
    boundary, session, scp, rcp or endpoint. Each --policy scp= or rcp= is one level of the
    organization, the root first, and its files are attached together. FILE is a file, or - for
    standard input; with --at it is a path in that revision, from the top or after ./ from the
    current directory. A comma in a name is written \\,.
    """

  private static let found = """
    Without --policy every policy that the repository tracks is read, as if all identity policies
    were attached to the caller and all resource policies to the resource; those that their file
    says belong to another role, user, group, queue and so on are passed over.
    """

  private static let readings = """
    With --reading strict the answer is CANNOT TELL where another reading of what AWS's documentation
    leaves open would change it. `grantdiff help readings` lists the readings.
    """

  private static let status = """
    Exit status: 0 yes, 1 no, 2 cannot tell or could not do it. With --expect no it is 0 for no and
    1 for yes.
    """

  private static let bisect = """
    With --bisect all that is neither yes nor no is 125, which `git bisect run` skips. It takes 0 as
    old and 1 as new, so that `git bisect run grantdiff can … --bisect` finds the first commit that
    refuses the request, and with --expect no the first one that allows it.
    """
}
