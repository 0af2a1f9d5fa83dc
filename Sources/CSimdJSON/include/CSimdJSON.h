#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What one token is; the order of tokens is that of the source, a name before its value.
typedef enum __attribute__((enum_extensibility(closed))) csimdjson_kind : uint8_t {
  csimdjson_null,
  csimdjson_true,
  csimdjson_false,
  csimdjson_number,
  csimdjson_string,
  csimdjson_name,
  csimdjson_array,
  csimdjson_object,
} csimdjson_kind;

/// One value or member name and where it stands: offsets in bytes from 0, lines and columns from 1.
typedef struct csimdjson_token {
  csimdjson_kind kind;
  /// Whether the text of a string or name had escapes and therefore stands in the document's text.
  uint8_t is_decoded;
  /// Elements of an array, members of an object.
  uint32_t children;
  uint32_t start;
  uint32_t end;
  uint32_t start_line;
  uint32_t start_column;
  uint32_t end_line;
  uint32_t end_column;
  /// Where the text of a string, name or number stands: in the document's text when decoded, else
  /// in the source.
  uint32_t text_offset;
  uint32_t text_length;
} csimdjson_token;

/// The tokens of one text; freed by `csimdjson_free`.
typedef struct csimdjson_document csimdjson_document;

/// Returns the tokens of a complete, valid text, or NULL when the text is not valid JSON, nests
/// deeper or has more tokens than the limit, or memory is short. The source must be shorter than 4 GiB.
csimdjson_document *csimdjson_parse(const uint8_t *source, size_t length, uint32_t depth_limit,
                                    uint32_t token_limit);

/// Returns the tokens in order; there is always at least one.
const csimdjson_token *csimdjson_tokens(const csimdjson_document *document);

/// Returns the resolved text of all strings that had escapes, one after the other; may be NULL.
const uint8_t *csimdjson_text(const csimdjson_document *document);

/// Returns the version of simdjson, such as `3.0.1`; it is there for good.
const char *csimdjson_version(void);

/// Frees a document.
void csimdjson_free(csimdjson_document *document);

#ifdef __cplusplus
}
#endif
