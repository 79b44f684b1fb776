#include "COpenAPI.h"

// #embed is C23; clang offers it before that as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char yaml[] = {
#embed "../../openapi.yaml"
};

static const unsigned char json[] = {
#embed "openapi.json"
};

const unsigned char *openapi_yaml(void) { return yaml; }
size_t openapi_yaml_size(void) { return sizeof yaml; }
const unsigned char *openapi_json(void) { return json; }
size_t openapi_json_size(void) { return sizeof json; }
