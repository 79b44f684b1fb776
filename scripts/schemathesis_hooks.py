"""What the contract says in words and no schema can: which parameters exclude each other, and which bounds go together.

Requests that are wrong in these ways alone are put right before they are sent; that the server refuses them is tested in Swift.
"""

import csv
import io
import json

import schemathesis

EXCLUSIVE = [("fields", "omit"), ("cursor", "offset"), ("bbox", "near"), ("datetime", "date_from"), ("datetime", "date_to"),
             ("all", "limit"), ("all", "offset")]
# Parameters that leave nothing to choose from for those whose names follow.
CONTRADICTIONS = {
    "has_date": ("date_from", "date_to", "datetime", "weekday", "time_precision_max"),
    "has_speaker": ("speaker", "resolved_by"),
    "has_geometry": ("bbox", "near"),
}
BOUNDS = [("_min", "_max"), ("_from", "_to")]


def ordered(ends):
    return ends if ".." in ends else sorted(ends)


def is_false(value):
    return value is False or value == "false"


@schemathesis.hook
def before_call(context, case, kwargs):
    query = case.query
    if not isinstance(query, dict) or case.meta is not None and not case.meta.generation.mode.is_positive:
        return
    for kept, dropped in EXCLUSIVE:
        if kept in query:
            query.pop(dropped, None)
    for flag, others in CONTRADICTIONS.items():
        if is_false(query.get(flag)):
            for name in [name for name in query if name.startswith(others)]:
                del query[name]
    for name in [name for name in query if name.endswith("_exists") and is_false(query[name])]:
        for other in [other for other in query if other != name and other.startswith(name.removesuffix("_exists"))]:
            del query[other]
    for low, high in BOUNDS:
        for name in [name for name in query if name.endswith(high)]:
            query.pop(name.removesuffix(high) + low, None)
    if "/" in query.get("datetime", ""):
        query["datetime"] = "/".join(ordered(query["datetime"].split("/")))
    if "bbox" in query:
        west, south, east, north = query["bbox"].split(",")
        south, north = sorted([south, north], key=float)
        query["bbox"] = ",".join([west, south, east, north])
    # A cursor is what the server gave; offsets lie inside the text.
    query.pop("cursor", None)
    if case.operation.path.endswith("/text"):
        query.pop("start", None)
        query.pop("end", None)


@schemathesis.deserializer("text/csv")
def table(context, response):
    text = response.content.decode("utf-8-sig")
    widths = {len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}
    assert len(widths) <= 1, f"rows of {widths} columns"
    return text


@schemathesis.deserializer("application/x-ndjson")
def lines(context, response):
    text = response.content.decode()
    for line in text.splitlines():
        json.loads(line)
    return text
