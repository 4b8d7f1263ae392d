"""networkx: FORMAT FILE EXPECTED."""
import json
import sys

import networkx
from expected import Expected, no_null, same, xml

kind, file, wanted = sys.argv[1:4]


def read():
    if kind.startswith("graphml"):
        return networkx.read_graphml(file, force_multigraph=True)
    if kind.startswith("gexf"):
        return networkx.read_gexf(file, version="1.3" if kind == "gexf" else "1.2draft")
    if kind == "gml":
        return networkx.read_gml(file, label="id")
    with open(file, encoding="utf-8") as stream:
        data = json.load(stream)
    if kind == "cytoscape":
        return networkx.cytoscape_graph(data)
    return networkx.node_link_graph(data, edges="links" if kind == "node-link" else "edges")


g = read()
assert g.is_directed()
if kind.startswith("gexf") and not g.is_multigraph():
    g = networkx.MultiDiGraph(g)  # without parallel edges the reader gives a simple graph
assert g.is_multigraph()
expected = Expected(wanted, xml if kind[:4] in ("grap", "gexf") else no_null if kind == "gml" else same)
node_ids = {n: "n" + d["kgId"] for n, d in g.nodes(data=True)} if kind == "gml" else {n: n for n in g}
edges = {}
for source, target, key, data in g.edges(keys=True, data=True):
    edges[data.get("id", key) if kind.startswith("gexf") else key] = (node_ids[source], node_ids[target], data)
names = {"label": "relation"} if kind.startswith("gexf") else {}
nodes = {node_ids[n]: d for n, d in g.nodes(data=True)}
if kind.startswith("gexf"):
    nodes = {n: {**d, "relation": d["label"]} for n, d in nodes.items()}
# yEd's label of an edge, which also says the status, takes the place of the type
expected.compare(nodes, edges, names=names, skip=("label",) if kind == "graphml-yed" else ())
