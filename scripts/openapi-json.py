"""openapi-json.py YAML JSON: writes the contract as compact JSON, members in the same order."""

import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as source:
    contract = yaml.safe_load(source)
with open(sys.argv[2], "w", encoding="utf-8") as target:
    json.dump(contract, target, ensure_ascii=False, separators=(",", ":"))
