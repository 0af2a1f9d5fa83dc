public import ConfigurationFile
public import GitHistory

/// Why a command could not be understood or could not do its job.
public enum ToolError: Error, Hashable, Sendable {
  /// The command line makes no sense.
  case usage(UsageFault)
  /// The revisions of the command line make no comparison.
  case revisions(RevisionFault)
  /// The repository could not answer; `word` is what the user wrote, when one word asked.
  case git(GitError, word: String?)
  /// A file could not be used.
  case file(FileFault)
  /// The configuration file cannot be read.
  case configuration(ConfigurationError, path: String)
  /// The request of a command line, or the policies for it, make no question.
  case request(RequestFault)
  /// A line of a batch is no question.
  case question(QuestionFault)
  /// A stream failed.
  case stream(StreamFault)
}
