// The contract as bytes in the binary: a static executable serves it from any folder.

#ifndef COPENAPI_H
#define COPENAPI_H

#include <stddef.h>

/// The top-level openapi.yaml, `openapi_yaml_size()` bytes.
const unsigned char *openapi_yaml(void);
size_t openapi_yaml_size(void);

/// The same content as JSON, `openapi_json_size()` bytes; made from it by `make openapi.json`.
const unsigned char *openapi_json(void);
size_t openapi_json_size(void);

#endif
