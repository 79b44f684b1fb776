// zlib, for gzip answers.
#pragma once
#include <zlib.h>
