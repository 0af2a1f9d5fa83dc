#pragma once

#include <stddef.h>
#include <stdint.h>

/// Returns the first byte of the file of facts that the executable carries; it is there for good.
const uint8_t *cservicereference_facts(void);

/// Returns the number of bytes of that file.
size_t cservicereference_size(void);
