/// An option of the command line, whatever the commands that take it.
enum OptionName: Hashable, Sendable, CaseIterable {
  /// The folder to run in.
  case directory
  /// When the result has colours.
  case color
  /// No pager is started.
  case noPager
  /// Help is shown instead of running.
  case help
  /// The version is shown instead of running.
  case version
  /// More is told.
  case verbose
  /// No result is printed.
  case quiet
  /// The format of the result.
  case format
  /// The result is JSON.
  case json
  /// A difference is told by the exit status.
  case exitCode
  /// The file that takes the result.
  case output
  /// The index is compared instead of the work tree.
  case staged
  /// Two files are compared without a repository.
  case noIndex
  /// Questions come from standard input.
  case batch
  /// What the policies are attached to.
  case kind
  /// A permissions boundary around both policies.
  case boundary
  /// A level of service control policies around both policies.
  case serviceControl
  /// A level of resource control policies around both policies.
  case resourceControl
  /// How doubts are read.
  case reading
  /// A policy that applies to a request.
  case policy
  /// A context key of a request.
  case context
  /// Every context key that is not given is absent.
  case onlyGiven
  /// The account that owns the resource of a request.
  case resourceAccount
  /// The revision from which policies are taken.
  case revision
  /// The answer for which the exit status is 0.
  case expectation
  /// The exit status is one that `git bisect run` takes.
  case bisect
  /// The configuration file.
  case configuration
  /// No configuration file is read.
  case noConfiguration
  /// How much is told.
  case level
}
