// The inner loop of SHA-256, by the instructions of the processor for it, which Swift cannot name, where it has them.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Mixes `count` blocks of 64 octets into `state`, the eight words of FIPS 180-4 §6.2.
void sha256_mix(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same in plain C, for other processors.
void sha256_mix_portably(uint32_t state[8], const uint8_t *blocks, size_t count);
