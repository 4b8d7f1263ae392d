"""The rules of STIX 2.1 that the objects here must keep, and the same graph: FILE EXPECTED."""
import json
import re
import sys
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
types = sorted(o["relationship_type"] for o in objects.values() if o["type"] == "relationship")
prefix = {"actual": "", "negated": "not-", "future": "future-", "hypothetical": "hypothetical-"}
assert types == sorted(prefix[e["properties"]["status"]] + e["properties"]["label"].lower().replace("_", "-") for e in expected.edges.values())
names = sorted(o["name"] for o in objects.values() if o["type"] in ("identity", "location", "x-kg-entity") and o.get("identity_class") != "system")
assert names == sorted(n["label"] for n in expected.nodes.values())
print("same", len(names), len(types))
