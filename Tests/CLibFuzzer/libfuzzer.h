// The entry of libFuzzer for programs with a main of their own; the toolchain has the library and no header.
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *argc,
    char ***argv,
    int (*test_one_input)(const uint8_t *data, size_t size)
);
