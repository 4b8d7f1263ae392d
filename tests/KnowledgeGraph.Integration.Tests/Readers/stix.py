"""The rules of STIX 2.1 that the objects here must keep, and the same graph: FILE EXPECTED."""
import json
import re
import sys
import uuid
from datetime import datetime

from expected import Expected

file, wanted = sys.argv[1:3]
expected = Expected(wanted)
with open(file, encoding="utf-8") as stream:
    bundle = json.load(stream)
ident = re.compile(r"^[a-z][a-z0-9-]*--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
moment = "%Y-%m-%dT%H:%M:%S.%fZ"
required = {
    "identity": ["name"], "location": [], "x-kg-entity": ["name", "kind", "extensions"], "relationship": ["relationship_type", "source_ref", "target_ref"],
    "report": ["name", "published", "object_refs"], "note": ["content", "object_refs"],
    "extension-definition": ["name", "schema", "version", "extension_types", "created_by_ref"],
}
assert bundle["type"] == "bundle" and ident.match(bundle["id"]) and "spec_version" not in bundle
objects = {o["id"]: o for o in bundle["objects"]}
assert len(objects) == len(bundle["objects"])
for key, o in objects.items():
    assert ident.match(key) and key.startswith(o["type"] + "--") and o["spec_version"] == "2.1", key
    assert datetime.strptime(o["created"], moment) <= datetime.strptime(o["modified"], moment)
    assert all(o.get(name) not in (None, [], "") or name == "name" for name in required[o["type"]]), (key, o)
    assert all(isinstance(v, (str, int, float, list, dict)) and v not in ([], {}) for v in o.values()), o
    for name, value in o.items():
        if name.endswith("_ref"):
            assert value in objects, (key, value)
        elif name.endswith("_refs"):
            assert value and all(v in objects for v in value), key
    if o["type"] == "location":
        assert "region" in o or "country" in o or ("latitude" in o and "longitude" in o)
        assert ("latitude" in o) == ("longitude" in o)
    if o["type"] == "relationship":
        assert re.fullmatch(r"[a-z0-9-]+", o["relationship_type"]) and 0 <= o["confidence"] <= 100
        if "start_time" in o and "stop_time" in o:
            assert datetime.strptime(o["stop_time"], moment) > datetime.strptime(o["start_time"], moment)
        assert all(r["source_name"] and (r.get("description") or r.get("url") or r.get("external_id")) for r in o["external_references"])
namespace = uuid.UUID(bytes=bytes([0x5B, 0x0A, 0x3E, 0x0C, 0x6C, 0x1D, 0x4E, 0x55, 0x9A, 0x71, 0x2F, 0xD0, 0x84, 0x39, 0x1B, 0xE6]))
classes = {"Person": ("identity", "individual"), "Organization": ("identity", "organization"), "Group": ("identity", "group"), "Place": ("location", None)}


def stix_id(kind, own):
    return f"{kind}--{uuid.uuid5(namespace, kind + chr(10) + own)}"


def entity(key):
    return stix_id(classes.get(expected.nodes[key]["kind"], ("x-kg-entity", None))[0], key[1:])


def reference(text):
    scheme, colon, value = text.partition(":")
    return {"source_name": scheme, "external_id": value} if colon and scheme else {"source_name": "id", "external_id": text.removeprefix(":")}


entities = {entity(key): node for key, node in expected.nodes.items()}
found = {k for k, o in objects.items() if o["type"] in ("identity", "location", "x-kg-entity") and o.get("identity_class") != "system"}
assert found == set(entities), sorted(found ^ set(entities))[:3]
for key, node in entities.items():
    o = objects[key]
    assert o["name"] == node["label"], key
    assert o.get("identity_class") == classes.get(node["kind"], (None, None))[1], key
    assert o["type"] != "x-kg-entity" or (o["kind"] == node["kind"] and o.get("aliases", []) == node["aliases"]), key
    assert o.get("labels", []) == node["types"] and o.get("external_references", []) == [reference(i) for i in node["ids"]], key
    assert o["type"] != "location" or all(o.get(a) == node.get(b) for a, b in (("country", "countryCode"), ("latitude", "latitude"), ("longitude", "longitude"))), key
prefix = {"actual": "", "negated": "not-", "future": "future-", "hypothetical": "hypothetical-"}
relationships = {k for k, o in objects.items() if o["type"] == "relationship"}
assert relationships == {stix_id("relationship", key[1:]) for key in expected.edges}
for key, edge in expected.edges.items():
    o, p = objects[stix_id("relationship", key[1:])], edge["properties"]
    assert (o["source_ref"], o["target_ref"]) == (entity(edge["source"]), entity(edge["target"])), key
    assert o["relationship_type"] == prefix[p["status"]] + p["label"].lower().replace("_", "-"), key
    assert abs(o["confidence"] - 100 * p["confidence"]) <= 0.5, key
    assert o.get("start_time", "")[:10] == p.get("firstDate", ""), key
    assert [(r["external_id"], r["description"]) for r in o["external_references"]] == list({e["sentence"]: (e["sentence"], e["text"]) for e in p["evidence"]}.values()), key
print("same", len(entities), len(relationships))
