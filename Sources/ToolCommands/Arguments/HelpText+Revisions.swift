extension HelpText {
  /// The page about revisions and ranges.
  static let revisions = """
    grantdiff help revisions: how to say which change is meant

    Examples:
      grantdiff explain                          the work tree against HEAD
      grantdiff explain --staged                 the index against HEAD
      grantdiff explain 1a2b3c4                  what that commit did
      grantdiff explain v1.0 v2.0                from v1.0 to v2.0
      grantdiff explain v1.0..                   from v1.0 to HEAD
      grantdiff explain main...HEAD              what HEAD did since it left main
      grantdiff explain v1.0:a.json v2.0:b.json  one file against another
      grantdiff explain HEAD~3 -- policies       what that commit did below policies

    What is compared:
      nothing         the work tree, staged changes included, against HEAD
      --staged        the index against HEAD
      A               commit A against its first parent; a root commit against nothing;
                      a merge against its first parent, which is said
      A B, A..B       the end points, whatever lies between; a missing end is HEAD
      A...B           B against the commit where A and B diverged, as in a pull request
      A:path B:path   two files of any revisions

    A revision is whatever git takes for one: a branch, a tag, an id or the start of one, HEAD~3,
    v1.0^2, @{upstream}, stash@{0}, :/words of a message. The dots mean what they mean in
    `git diff`, not in `git log`.

    Paths come last, relative to the current directory; a folder stands for all below it, and git's
    patterns such as '*.json' and ':(exclude)old' work. A path that matches no file on either side
    is an error. A word that is both a revision and a file is refused: put `--` before paths, or
    after revisions, to say which is meant.

    In a shallow clone a commit may be missing; the message then names the command that fetches it.

    """
}
