"""Formats that hold every node and relationship, by networkx (graphml-neo4j) or Python's json (jsonl): FORMAT FILE EXPECTED."""
import json
import sys
from collections import Counter

from expected import Expected, same, xml

kind, file, wanted = sys.argv[1:4]
expected = Expected(wanted, xml if kind == "graphml-neo4j" else same)
nodes, edges = {}, []
if kind == "graphml-neo4j":
    import networkx
    g = networkx.read_graphml(file, force_multigraph=True)
    assert g.is_directed()
    for node, p in g.nodes(data=True):
        nodes[node] = ([label for label in p.pop("labels").split(":") if label], p)
    edges = [(s, t, p["label"], p) for s, t, p in g.edges(data=True)]
else:
    with open(file, encoding="utf-8", errors="strict", newline="\n") as lines:
        for item in map(json.loads, lines):
            if item["type"] == "node":
                assert item["id"] not in nodes and not edges
                nodes[item["id"]] = (item["labels"], item["properties"])
            else:
                for end in ("start", "end"):
                    assert nodes[item[end]["id"]][0] == item[end]["labels"], item
                edges.append((item["start"]["id"], item["end"]["id"], item["label"], item["properties"]))


def listed(value):
    return json.loads(value) if isinstance(value, str) else value


assert Counter(labels[0] for labels, _ in nodes.values()) == Counter({k: v for k, v in expected.counts.items() if v})
types = Counter(t for _, _, t, _ in edges)
assert all(types[t] == count for t, count in expected.relations.items())
entities = {}
for node, (labels, p) in nodes.items():
    if labels[0] == "Entity":
        assert labels[2:] == listed(p["types"]), (labels, p)
        entities["n" + p["id"]] = {**p, "label": p["name"], "kind": labels[1]}
for edge in expected.edges.values():  # the sentences and documents are nodes of their own here
    for name in ("weight", "texts", "speakers"):
        edge["properties"].pop(name)
    edge["properties"]["evidence"] = [{k: v for k, v in e.items() if k not in ("text", "sentenceStart", "sentenceEnd", "document", "title", "source", "uri", "publishedAt")} for e in edge["properties"]["evidence"]]
relations = {}
for s, t, label, p in edges:
    if "evidence" in p:
        key = "r" + p["id"]
        assert key not in relations
        relations[key] = ("n" + nodes[s][1]["id"], "n" + nodes[t][1]["id"], {**p, "label": label, "evidence": [listed(e) for e in listed(p["evidence"])]})
expected.compare(entities, relations)
