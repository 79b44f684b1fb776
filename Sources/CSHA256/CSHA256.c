#include "CSHA256.h"

#include <stdatomic.h>

/// FIPS 180-4 §4.2.2.
static const uint32_t constants[64] = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
};

static inline uint32_t rotated(uint32_t word, int places) { return word >> places | word << (32 - places); }

void sha256_mix_portably(uint32_t state[8], const uint8_t *block, size_t count) {
    for (; count > 0; count--, block += 64) {
        uint32_t schedule[64];
        for (int round = 0; round < 16; round++) {
            const uint8_t *word = block + 4 * round;
            schedule[round] = (uint32_t)word[0] << 24 | (uint32_t)word[1] << 16 | (uint32_t)word[2] << 8 | word[3];
        }
        for (int round = 16; round < 64; round++) {
            uint32_t early = schedule[round - 15], late = schedule[round - 2];
            schedule[round] = schedule[round - 16] + (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3)
                + schedule[round - 7] + (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
        }
        uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
        uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
        for (int round = 0; round < 64; round++) {
            uint32_t first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + (g ^ (e & (f ^ g)))
                + constants[round] + schedule[round];
            uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) | (c & (a | b)));
            h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
        }
        state[0] += a, state[1] += b, state[2] += c, state[3] += d;
        state[4] += e, state[5] += f, state[6] += g, state[7] += h;
    }
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

/// Whether the processor has SHA, SSSE3 and SSE4.1: Intel, "CPUID", leaves 1 and 7.
static _Bool has_instructions(void) {
    // To ask the processor costs a virtual machine more than to hash an article.
    static atomic_int known = -1;
    int answer = atomic_load_explicit(&known, memory_order_relaxed);
    if (answer >= 0) return answer;
    unsigned a, b, c, d;
    answer = __get_cpuid(1, &a, &b, &c, &d) && c & bit_SSSE3 && c & bit_SSE4_1
        && __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & bit_SHA;
    atomic_store_explicit(&known, answer, memory_order_relaxed);
    return answer;
}

// The instructions keep the state as ABEF and CDGH and take four rounds' schedule at a time: Intel, "Intel SHA
// Extensions", 2013.
__attribute__((target("sha,ssse3,sse4.1")))
static void mix(uint32_t state[8], const uint8_t *block, size_t count) {
    const __m128i big_endian = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
    __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
    __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(abcd, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, abcd, 0xF0);
    for (; count > 0; count--, block += 64) {
        const __m128i abef_before = abef, cdgh_before = cdgh;
        __m128i schedule[4];
        for (int word = 0; word < 4; word++) {
            __m128i octets = _mm_loadu_si128((const __m128i *)(block + 16 * word));
            schedule[word] = _mm_shuffle_epi8(octets, big_endian);
        }
#pragma clang loop unroll(full)
        for (int four = 0; four < 16; four++) {
            __m128i words = schedule[four & 3];
            if (four >= 4) {
                __m128i last = schedule[(four + 3) & 3];
                words = _mm_sha256msg1_epu32(words, schedule[(four + 1) & 3]);
                words = _mm_add_epi32(words, _mm_alignr_epi8(last, schedule[(four + 2) & 3], 4));
                words = _mm_sha256msg2_epu32(words, last);
                schedule[four & 3] = words;
            }
            words = _mm_add_epi32(words, _mm_loadu_si128((const __m128i *)(constants + 4 * four)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, words);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(words, 0x0E));
        }
        abef = _mm_add_epi32(abef, abef_before);
        cdgh = _mm_add_epi32(cdgh, cdgh_before);
    }
    __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

void sha256_mix(uint32_t state[8], const uint8_t *blocks, size_t count) {
    if (has_instructions()) mix(state, blocks, count);
    else sha256_mix_portably(state, blocks, count);
}
#else
void sha256_mix(uint32_t state[8], const uint8_t *blocks, size_t count) { sha256_mix_portably(state, blocks, count); }
#endif
