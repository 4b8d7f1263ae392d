"""The rules of CX2 (order of aspects, counts, whole ids, declared attributes), and the same graph: FILE EXPECTED."""
import json
import sys

from expected import Expected

file, wanted = sys.argv[1:3]
with open(file, encoding="utf-8") as stream:
    data = json.load(stream)
assert data[0] == {"CXVersion": "2.0", "hasFragments": False}
assert [list(d)[0] for d in data[1:]] == ["metaData", "attributeDeclarations", "networkAttributes", "nodes", "edges", "status"]
aspects = {list(d)[0]: list(d.values())[0] for d in data[1:]}
assert aspects["status"] == [{"success": True}]
assert all(len(aspects[m["name"]]) == m["elementCount"] for m in aspects["metaData"])
declared = aspects["attributeDeclarations"][0]
kinds = {"string": str, "integer": int, "double": (int, float), "boolean": bool}


def check(aspect, element):
    for name, value in element["v"].items():
        kind = declared[aspect][name]["d"]
        assert all(isinstance(v, str) for v in value) if kind == "list_of_string" else isinstance(value, kinds[kind]), (name, value)


for aspect in ("nodes", "edges"):
    ids = [e["id"] for e in aspects[aspect]]
    assert all(isinstance(i, int) for i in ids) and len(set(ids)) == len(ids)
    for element in aspects[aspect]:
        check(aspect, element)
names = {n["id"]: "n" + n["v"]["kgId"] for n in aspects["nodes"]}
Expected(wanted).compare(
    {names[n["id"]]: {**n["v"], "label": n["v"]["name"]} for n in aspects["nodes"]},
    {"r" + e["v"]["kgId"]: (names[e["s"]], names[e["t"]], {**e["v"], "label": e["v"]["interaction"]}) for e in aspects["edges"]})
