#include "scalars.hpp"

#include <cstring>

namespace {

bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

/// Skips one digit or more; false when there is none.
bool skip_digits(const uint8_t *&cursor, const uint8_t *end) {
  auto first = cursor;
  while (cursor < end && is_digit(*cursor)) cursor += 1;
  return cursor > first;
}

bool skip_integer(const uint8_t *&cursor, const uint8_t *end) {
  if (cursor < end && *cursor == '0') {
    cursor += 1;
    return true;
  }
  return skip_digits(cursor, end);
}

/// The value of a hexadecimal digit, or -1.
int32_t hexadecimal(uint8_t byte) {
  if (is_digit(byte)) return byte - '0';
  uint8_t lower = byte | 0x20;
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Reads the four digits of a `\u` escape; -1 when they are not all there.
int32_t code_unit(const uint8_t *cursor, const uint8_t *end) {
  if (end - cursor < 4) return -1;
  int32_t unit = 0;
  for (int index = 0; index < 4; index += 1) {
    int32_t digit = hexadecimal(cursor[index]);
    if (digit < 0) return -1;
    unit = unit << 4 | digit;
  }
  return unit;
}

void append_scalar(std::vector<uint8_t> &text, uint32_t scalar) {
  auto tail = [scalar](int shift) { return static_cast<uint8_t>(0x80 | (scalar >> shift & 0x3F)); };
  if (scalar < 0x80) {
    text.push_back(static_cast<uint8_t>(scalar));
  } else if (scalar < 0x800) {
    text.insert(text.end(), {static_cast<uint8_t>(0xC0 | scalar >> 6), tail(0)});
  } else if (scalar < 0x10000) {
    text.insert(text.end(), {static_cast<uint8_t>(0xE0 | scalar >> 12), tail(6), tail(0)});
  } else {
    text.insert(text.end(),
                {static_cast<uint8_t>(0xF0 | scalar >> 18), tail(12), tail(6), tail(0)});
  }
}

/// Appends the scalar of a `\u` escape whose digits stand at the cursor, or of a pair of them.
bool append_unicode(std::vector<uint8_t> &text, const uint8_t *&cursor, const uint8_t *end) {
  int32_t unit = code_unit(cursor, end);
  if (unit < 0) return false;
  cursor += 4;
  if (unit < 0xD800 || unit > 0xDFFF) {
    append_scalar(text, static_cast<uint32_t>(unit));
    return true;
  }
  if (unit > 0xDBFF || end - cursor < 6 || cursor[0] != '\\' || cursor[1] != 'u') return false;
  int32_t low = code_unit(cursor + 2, end);
  if (low < 0xDC00 || low > 0xDFFF) return false;
  cursor += 6;
  append_scalar(text, 0x10000 + (static_cast<uint32_t>(unit - 0xD800) << 10 | (low - 0xDC00)));
  return true;
}

/// The byte that a one-letter escape means, or 0.
uint8_t meaning_of_escape(uint8_t letter) {
  switch (letter) {
  case '"': case '\\': case '/': return letter;
  case 'b': return '\b';
  case 'f': return '\f';
  case 'n': return '\n';
  case 'r': return '\r';
  case 't': return '\t';
  default: return 0;
  }
}

} // namespace

bool is_number(const uint8_t *start, const uint8_t *end) {
  auto cursor = start;
  if (cursor < end && *cursor == '-') cursor += 1;
  if (!skip_integer(cursor, end)) return false;
  if (cursor < end && *cursor == '.') {
    cursor += 1;
    if (!skip_digits(cursor, end)) return false;
  }
  if (cursor < end && (*cursor == 'e' || *cursor == 'E')) {
    cursor += 1;
    if (cursor < end && (*cursor == '+' || *cursor == '-')) cursor += 1;
    if (!skip_digits(cursor, end)) return false;
  }
  return cursor == end;
}

bool append_unescaped(std::vector<uint8_t> &text, const uint8_t *start, const uint8_t *end) {
  auto cursor = start;
  while (cursor < end) {
    auto found = static_cast<const uint8_t *>(memchr(cursor, '\\', end - cursor));
    auto plain_end = found == nullptr ? end : found;
    text.insert(text.end(), cursor, plain_end);
    if (found == nullptr) return true;
    if (end - found < 2) return false;
    uint8_t letter = found[1];
    cursor = found + 2;
    if (letter == 'u') {
      if (!append_unicode(text, cursor, end)) return false;
      continue;
    }
    uint8_t byte = meaning_of_escape(letter);
    if (byte == 0) return false;
    text.push_back(byte);
  }
  return true;
}
