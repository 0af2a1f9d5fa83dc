/// An option of the command line, whatever the commands that take it.
enum OptionName: Hashable, Sendable, CaseIterable {
  case directory, color, noPager, help, version, verbose, quiet
  case format, json, exitCode, output, staged, noIndex, batch, kind
}
