"""contract-examples.py CONTRACT URL  writes an example of the answer to every operation, as the server at URL gives it.

Texts are cut after a line, lists after three elements; lists of records are asked for without records, which the operations for one record show.
"""

import json
import sys
import urllib.request

import yaml

path, url = sys.argv[1], sys.argv[2]
lines = open(path, encoding="utf-8").read().split("\n")
contract = yaml.safe_load("\n".join(lines))


def resolved(value):
    while "$ref" in value:
        target = contract
        for name in value["$ref"].split("/")[1:]:
            target = target[name]
        value = target
    return value


def cut(value):
    if isinstance(value, str):
        first = value.split("\n")[0][:60]
        return value if first == value else first + "…"
    if isinstance(value, list):
        return [cut(element) for element in value[:3]]
    if isinstance(value, dict):
        return {name: cut(member) for name, member in value.items()}
    return value


def first_id(template):
    parts = template.split("/")
    resource = parts[2] if parts[1] == "collections" else parts[1]
    # A violent event shows most.
    query = "limit=1&fields=id" + ("&event_class=violent&fatalities_min=1" if resource == "events" else "")
    with urllib.request.urlopen(f"{url}/{resource}?{query}") as reply:
        return json.load(reply)["data"][0]["id"]


def answer(template, operation, media):
    target, query = template, []
    for parameter in map(resolved, operation.get("parameters", [])):
        if parameter["in"] == "path":
            value = first_id(template) if parameter["name"] == "id" else parameter["example"]
            target = target.replace("{%s}" % parameter["name"], value)
        elif parameter.get("required"):
            example = parameter["example"]
            query.append(f"{parameter['name']}={example if isinstance(example, str) else example[0]}")
        elif parameter["name"] == "facets":
            query.append("limit=0")
        elif parameter["name"] == "since":
            query += ["since=0", "limit=1"]
    if template.startswith("/openapi"):
        return {"openapi": "3.1.0"}
    request = urllib.request.Request(f"{url}{target}?{'&'.join(query)}", headers={"Accept": media})
    content = urllib.request.urlopen(request).read().decode()
    return cut(json.loads(content) if "json" in media else content)


def insert(start, media, value):
    """Puts the example behind the schema of a media type that stands behind line `start`, in place of an older one."""
    line = next(i for i in range(start, len(lines)) if lines[i].strip() == f"{media}:")
    indent = len(lines[line]) - len(lines[line].lstrip()) + 2
    end = line + 1
    while lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) >= indent:
        if lines[end].startswith(" " * indent + "example:"):
            del lines[end]
            while len(lines[end]) - len(lines[end].lstrip()) > indent:
                del lines[end]
            continue
        end += 1
    if isinstance(value, str):
        lines.insert(end, " " * indent + "example: " + json.dumps(value, ensure_ascii=False))
        return
    text = yaml.safe_dump({"example": value}, allow_unicode=True, sort_keys=False, width=100, default_flow_style=None)
    lines[end:end] = [" " * indent + row for row in text.rstrip("\n").split("\n")]


for template, item in contract["paths"].items():
    response = item["get"]["responses"]["200"]
    media = next(iter(resolved(response)["content"]))
    value = answer(template, item["get"], media)
    if "$ref" in response:
        name = response["$ref"].split("/")[-1]
        section = lines.index("  responses:")
        start = next(i for i in range(section, len(lines)) if lines[i] == f"    {name}:")
    else:
        start = next(i for i in range(len(lines)) if lines[i] == f"  {template}:")
    insert(start, media, value)
open(path, "w", encoding="utf-8").write("\n".join(lines))
