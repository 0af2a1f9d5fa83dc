/// The streams of a run: input, result, messages, and the way to a pager.
public struct Streams {
  /// Standard input.
  public var input: InputSource

  /// Where the result goes.
  public var output: OutputSink

  /// Where messages go.
  public var errors: OutputSink

  /// Shows a text in a pager and waits for it; false when the pager could not be started.
  public var page: (_ text: String, _ pager: PagerCommand) -> Bool

  /// Creates streams from their parts.
  public init(
    input: InputSource,
    output: OutputSink,
    errors: OutputSink,
    page: @escaping (_ text: String, _ pager: PagerCommand) -> Bool,
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.page = page
  }
}
