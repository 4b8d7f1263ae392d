"""networkx or igraph: LIBRARY FILE EXPECTED. Names, ends, counts and types, as sets, since the format has no ids."""
import sys
from collections import Counter

from expected import Expected

library, file, wanted = sys.argv[1:4]
expected = Expected(wanted)


def label(text):
    one = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", " ").replace('"', "'")
    return "".join("\ufffd" if ord(c) < 32 or 127 <= ord(c) < 160 else c for c in one)


used, labels = set(), {}
for key, node in expected.nodes.items():
    name, number = label(node["label"]), 1
    found = name
    while found in used:
        number += 1
        found = f"{name} ({number})"
    used.add(found)
    labels[key] = found

edges = Counter()
if library == "networkx":
    import networkx
    g = networkx.read_pajek(file)
    names = set(g)
    for s, t, d in g.edges(data=True):
        edges[(s, t, float(d["weight"]), d.get("l"))] += 1
else:
    import igraph
    g = igraph.Graph.Read_Pajek(file)
    names = {n.replace("\\\\", "\\") for n in g.vs["id"]}
    for e in g.es:
        edges[(g.vs[e.source]["id"].replace("\\\\", "\\"), g.vs[e.target]["id"].replace("\\\\", "\\"), float(e["weight"]), None)] += 1

assert names == used, f"{sorted(names ^ used)[:4]}"
types = (lambda p: p["label"] if p["status"] == "actual" else f"{p['label']} ({p['status']})") if library == "networkx" else (lambda p: None)
wanted_edges = Counter((labels[e["source"]], labels[e["target"]], float(e["properties"]["count"]), types(e["properties"])) for e in expected.edges.values())
assert edges == wanted_edges, f"{list((edges - wanted_edges).items())[:3]} {list((wanted_edges - edges).items())[:3]}"
print("same", len(names), sum(edges.values()))
