// What codes and rules mean, in words, as bytes in the binary.

#ifndef CREFERENCE_H
#define CREFERENCE_H

#include <stddef.h>

/// data/codes.tsv, `reference_codes_size()` bytes: enumeration, code, label, definition, crosswalk. The line without a
/// code describes the enumeration, with its source in the last column.
const unsigned char *reference_codes(void);
size_t reference_codes_size(void);

/// data/rules.tsv, `reference_rules_size()` bytes: rule, sentence. A rule that ends in * stands for a family, and the
/// * of its sentence for the rest of the name.
const unsigned char *reference_rules(void);
size_t reference_rules_size(void);

#endif
