extension Configuration {
  /// The version of libyaml, which reads the file, such as `0.2.5`.
  package static var libraryVersion: String { YAMLEvents.libraryVersion }
}
