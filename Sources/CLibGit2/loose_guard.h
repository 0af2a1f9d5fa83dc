#ifndef GRANTDIFF_LOOSE_GUARD_H
#define GRANTDIFF_LOOSE_GUARD_H

#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// libgit2 1.5 waits for ever for the rest of a loose object that a crash or a full disk has cut
// off. The guard is asked before the real backends: it holds no object, but fails for such a file.

/// A backend that only looks whether loose objects are whole.
typedef struct {
  git_odb_backend parent;
  /// The path of the objects folder, ending in `/`; owned.
  char *folder;
} grantdiff_loose_guard;

/// Returns 1 when a file holds one whole zlib stream, else 0.
static inline int grantdiff_stream_is_whole(FILE *file) {
  unsigned char input[4096], output[16384];
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit(&stream) != Z_OK) return 0;
  int state = Z_OK;
  while (state == Z_OK) {
    if (stream.avail_in == 0) {
      stream.next_in = input;
      stream.avail_in = (unsigned int)fread(input, 1, sizeof input, file);
      if (stream.avail_in == 0) break;
    }
    stream.next_out = output;
    stream.avail_out = sizeof output;
    state = inflate(&stream, Z_NO_FLUSH);
  }
  inflateEnd(&stream);
  return state == Z_STREAM_END;
}

/// Returns `GIT_ENOTFOUND` to let the next backend read, or -1 for a damaged file.
static inline int grantdiff_loose_guard_read(void **data, size_t *size, git_object_t *type,
                                             git_odb_backend *backend, const git_oid *id) {
  (void)data, (void)size, (void)type;
  grantdiff_loose_guard *guard = (grantdiff_loose_guard *)backend;
  char name[GIT_OID_HEXSZ + 2];
  git_oid_pathfmt(name, id);
  name[GIT_OID_HEXSZ + 1] = '\0';
  size_t length = strlen(guard->folder) + sizeof name;
  char *path = malloc(length);
  if (path == NULL) return -1;
  snprintf(path, length, "%s%s", guard->folder, name);
  FILE *file = fopen(path, "rb");
  free(path);
  if (file == NULL) return GIT_ENOTFOUND;
  int whole = grantdiff_stream_is_whole(file);
  fclose(file);
  if (whole) return GIT_ENOTFOUND;
  git_error_set_str(GIT_ERROR_ZLIB, "the file of the object is damaged");
  return -1;
}

/// Holds no headers.
static inline int grantdiff_loose_guard_read_header(size_t *size, git_object_t *type,
                                                    git_odb_backend *backend, const git_oid *id) {
  (void)size, (void)type, (void)backend, (void)id;
  return GIT_ENOTFOUND;
}

/// Has nothing to list.
static inline int grantdiff_loose_guard_foreach(git_odb_backend *backend, git_odb_foreach_cb body,
                                                void *payload) {
  (void)backend, (void)body, (void)payload;
  return 0;
}

/// Frees the guard.
static inline void grantdiff_loose_guard_free(git_odb_backend *backend) {
  free(((grantdiff_loose_guard *)backend)->folder);
  free(backend);
}

/// Puts a guard before the backends of a database; `folder` holds its objects and ends in `/`.
static inline int grantdiff_guard_loose_objects(git_odb *database, const char *folder) {
  grantdiff_loose_guard *guard = calloc(1, sizeof *guard);
  char *copy = strdup(folder);
  if (guard == NULL || copy == NULL || git_odb_init_backend(&guard->parent, 1) < 0) {
    free(copy);
    free(guard);
    return -1;
  }
  guard->folder = copy;
  guard->parent.read = grantdiff_loose_guard_read;
  guard->parent.read_header = grantdiff_loose_guard_read_header;
  guard->parent.foreach = grantdiff_loose_guard_foreach;
  guard->parent.free = grantdiff_loose_guard_free;
  int code = git_odb_add_backend(database, &guard->parent, 1000);
  if (code < 0) grantdiff_loose_guard_free(&guard->parent);
  return code;
}

#endif
