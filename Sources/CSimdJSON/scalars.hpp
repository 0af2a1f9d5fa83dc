#pragma once

#include <cstdint>
#include <vector>

/// Whether the bytes are exactly one JSON number.
bool is_number(const uint8_t *start, const uint8_t *end);

/// Appends the text between the quotes of a string with its escapes resolved; false when an escape
/// is unknown, cut short or names half of a surrogate pair.
bool append_unescaped(std::vector<uint8_t> &text, const uint8_t *start, const uint8_t *end);
