#pragma once

#include <vector>

#include "CSimdJSON.h"

/// The tokens of one text and the resolved text of its strings that had escapes.
struct csimdjson_document {
  std::vector<csimdjson_token> tokens;
  std::vector<uint8_t> text;
};
