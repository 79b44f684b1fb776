#include "CReference.h"

// #embed is C23; clang offers it before that as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codes[] = {
#embed "data/codes.tsv"
};

static const unsigned char rules[] = {
#embed "data/rules.tsv"
};

const unsigned char *reference_codes(void) { return codes; }
size_t reference_codes_size(void) { return sizeof codes; }
const unsigned char *reference_rules(void) { return rules; }
size_t reference_rules_size(void) { return sizeof rules; }
