#pragma once

#include <stddef.h>
#include <stdint.h>

/// One embedded file: its folder and name without ending, and its bytes, which live as long as the program.
typedef struct {
    const char *name;
    const uint8_t *bytes;
    size_t count;
} SitrepLexiconFile;

/// Number of embedded files.
size_t sitrep_lexicon_file_count(void);

/// The file with this index, below `sitrep_lexicon_file_count()`.
SitrepLexiconFile sitrep_lexicon_file(size_t index);
