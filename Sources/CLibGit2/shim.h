#include <git2.h>
#include <git2/sys/mempack.h>
#include <git2/sys/repository.h>

#include "loose_guard.h"

// `git_libgit2_opts` is variadic and so cannot be called from Swift: one function for each use.

/// Stops libgit2 from hashing every object again as it is read.
static inline int grantdiff_skip_hash_verification(void) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}

/// Opens repositories with extensions that change nothing about how objects and references are
/// read. What a partial clone lacks shows as a missing object where it is needed.
static inline int grantdiff_accept_harmless_extensions(void) {
  const char *names[] = {"partialclone", "preciousobjects", "relativeworktrees", "worktreeconfig"};
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof *names);
}
