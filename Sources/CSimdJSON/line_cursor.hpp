#pragma once

#include <cstdint>
#include <cstring>

/// Finds lines and columns of offsets that only ever grow; a line ends after U+000A.
class line_cursor {
public:
  line_cursor(const uint8_t *source, uint32_t length) : source(source), length(length) {
    newline = next_newline(0);
  }

  /// Moves to an offset not before the last one.
  void move_to(uint32_t offset) {
    while (newline < offset) {
      line += 1;
      line_start = newline + 1;
      newline = next_newline(line_start);
    }
    column = offset - line_start + 1;
  }

  uint32_t line = 1;
  uint32_t column = 1;

private:
  uint32_t next_newline(uint32_t from) const {
    auto found = static_cast<const uint8_t *>(memchr(source + from, '\n', length - from));
    return found == nullptr ? UINT32_MAX : static_cast<uint32_t>(found - source);
  }

  const uint8_t *source;
  uint32_t length;
  uint32_t line_start = 0;
  uint32_t newline = 0;
};
