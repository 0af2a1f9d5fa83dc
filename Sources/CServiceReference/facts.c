#include "CServiceReference.h"

static const uint8_t facts[] = {
#embed "facts.bin"
};

const uint8_t *cservicereference_facts(void) { return facts; }

size_t cservicereference_size(void) { return sizeof facts; }
