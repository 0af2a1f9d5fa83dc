#include <string>
#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

#include <simdjson.h>

#include "document.hpp"
#include "line_cursor.hpp"
#include "scalars.hpp"

namespace {

using simdjson::internal::dom_parser_implementation;

bool is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Reads the grammar along the structural indexes that simdjson's first stage found.
///
/// The first stage has checked UTF-8, closed strings and control characters in them; each bracket,
/// colon, comma and first byte of a scalar has an index, and only blanks stand before the next one.
/// It copies the last block before it reads that, so the source needs no padding.
class token_reader {
public:
  token_reader(const uint8_t *source, uint32_t length, uint32_t depth_limit, uint32_t token_limit,
               const dom_parser_implementation &stage, csimdjson_document &document)
      : source(source), length(length), depth_limit(depth_limit), token_limit(token_limit),
        indexes(stage.structural_indexes.get()), index_count(stage.n_structural_indexes),
        document(document), cursor(source, length) {
    document.tokens.reserve(std::min(index_count, token_limit));
    open.reserve(16);
  }

  bool read() {
    for (uint32_t index = 0; index < index_count; index += 1) {
      if (expected == expectation::nothing || !step(index)) return false;
    }
    return expected == expectation::nothing;
  }

private:
  enum class expectation {
    value,
    value_or_close,
    name,
    name_or_close,
    colon,
    comma_or_close,
    nothing,
  };

  bool step(uint32_t index) {
    uint8_t byte = source[indexes[index]];
    if (document.tokens.size() >= token_limit && begins_token(byte)) return false;
    switch (expected) {
    case expectation::value: return value(index, byte);
    case expectation::value_or_close: return byte == ']' ? close(index) : value(index, byte);
    case expectation::name: return byte == '"' && name(index);
    case expectation::name_or_close: return byte == '}' ? close(index) : byte == '"' && name(index);
    case expectation::colon: expected = expectation::value; return byte == ':';
    case expectation::comma_or_close: return comma_or_close(index, byte);
    case expectation::nothing: return false;
    }
    return false;
  }

  static bool begins_token(uint8_t byte) {
    return byte != ',' && byte != ':' && byte != ']' && byte != '}';
  }

  bool value(uint32_t index, uint8_t byte) {
    count_element();
    switch (byte) {
    case '{': return begin(index, csimdjson_object, expectation::name_or_close);
    case '[': return begin(index, csimdjson_array, expectation::value_or_close);
    case '"': return string(index, csimdjson_string) && after_value();
    case 't': return literal(index, csimdjson_true, "true", 4) && after_value();
    case 'f': return literal(index, csimdjson_false, "false", 5) && after_value();
    case 'n': return literal(index, csimdjson_null, "null", 4) && after_value();
    default: return number(index) && after_value();
    }
  }

  void count_element() {
    if (open.empty()) return;
    csimdjson_token &parent = document.tokens[open.back()];
    if (parent.kind == csimdjson_array) parent.children += 1;
  }

  bool begin(uint32_t index, csimdjson_kind kind, expectation next) {
    if (open.size() >= depth_limit) return false;
    open.push_back(static_cast<uint32_t>(document.tokens.size()));
    append(kind, indexes[index], indexes[index] + 1);
    expected = next;
    return true;
  }

  bool close(uint32_t index) {
    csimdjson_token &token = document.tokens[open.back()];
    open.pop_back();
    cursor.move_to(indexes[index]);
    token.end = indexes[index] + 1;
    token.end_line = cursor.line;
    token.end_column = cursor.column + 1;
    return after_value();
  }

  bool comma_or_close(uint32_t index, uint8_t byte) {
    bool is_object = document.tokens[open.back()].kind == csimdjson_object;
    if (byte == ',') {
      expected = is_object ? expectation::name : expectation::value;
      return true;
    }
    return byte == (is_object ? '}' : ']') && close(index);
  }

  bool after_value() {
    expected = open.empty() ? expectation::nothing : expectation::comma_or_close;
    return true;
  }

  bool name(uint32_t index) {
    document.tokens[open.back()].children += 1;
    if (!string(index, csimdjson_name)) return false;
    expected = expectation::colon;
    return true;
  }

  bool string(uint32_t index, csimdjson_kind kind) {
    uint32_t start = indexes[index];
    uint32_t end = scalar_end(index);
    if (end - start < 2 || source[end - 1] != '"') return false;
    csimdjson_token &token = append(kind, start, end);
    token.text_offset = start + 1;
    token.text_length = end - start - 2;
    if (memchr(source + token.text_offset, '\\', token.text_length) == nullptr) return true;
    token.is_decoded = 1;
    token.text_offset = static_cast<uint32_t>(document.text.size());
    if (!append_unescaped(document.text, source + start + 1, source + end - 1)) return false;
    token.text_length = static_cast<uint32_t>(document.text.size()) - token.text_offset;
    return true;
  }

  bool number(uint32_t index) {
    uint32_t start = indexes[index];
    uint32_t end = scalar_end(index);
    csimdjson_token &token = append(csimdjson_number, start, end);
    token.text_offset = start;
    token.text_length = end - start;
    return is_number(source + start, source + end);
  }

  bool literal(uint32_t index, csimdjson_kind kind, const char *word, uint32_t word_length) {
    uint32_t start = indexes[index];
    uint32_t end = scalar_end(index);
    append(kind, start, end);
    return end - start == word_length && memcmp(source + start, word, word_length) == 0;
  }

  uint32_t scalar_end(uint32_t index) const {
    uint32_t end = index + 1 < index_count ? indexes[index + 1] : length;
    while (is_blank(source[end - 1])) end -= 1;
    return end;
  }

  csimdjson_token &append(csimdjson_kind kind, uint32_t start, uint32_t end) {
    cursor.move_to(start);
    csimdjson_token token = {};
    token.kind = kind;
    token.start = start;
    token.end = end;
    token.start_line = token.end_line = cursor.line;
    token.start_column = cursor.column;
    token.end_column = cursor.column + (end - start);
    document.tokens.push_back(token);
    return document.tokens.back();
  }

  const uint8_t *source;
  uint32_t length;
  uint32_t depth_limit;
  uint32_t token_limit;
  const uint32_t *indexes;
  uint32_t index_count;
  csimdjson_document &document;
  line_cursor cursor;
  std::vector<uint32_t> open;
  expectation expected = expectation::value;
};

std::unique_ptr<csimdjson_document> parse(const uint8_t *source, uint32_t length,
                                          uint32_t depth_limit, uint32_t token_limit) {
  std::unique_ptr<dom_parser_implementation> stage;
  auto &implementation = simdjson::get_active_implementation();
  if (implementation->create_dom_parser_implementation(length, 1, stage)) return nullptr;
  if (stage->stage1(source, length, simdjson::stage1_mode::regular)) return nullptr;
  auto document = std::make_unique<csimdjson_document>();
  token_reader reader(source, length, depth_limit, token_limit, *stage, *document);
  return reader.read() ? std::move(document) : nullptr;
}

} // namespace

csimdjson_document *csimdjson_parse(const uint8_t *source, size_t length, uint32_t depth_limit,
                                    uint32_t token_limit) {
  if (length == 0 || length >= UINT32_MAX) return nullptr;
  try {
    return parse(source, static_cast<uint32_t>(length), depth_limit, token_limit).release();
  } catch (const std::bad_alloc &) {
    return nullptr;
  }
}

const csimdjson_token *csimdjson_tokens(const csimdjson_document *document) {
  return document->tokens.data();
}

const uint8_t *csimdjson_text(const csimdjson_document *document) {
  return document->text.data();
}

void csimdjson_free(csimdjson_document *document) { delete document; }

const char *csimdjson_version(void) {
  static const std::string version = std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
                                     std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
                                     std::to_string(simdjson::SIMDJSON_VERSION_REVISION);
  return version.c_str();
}
