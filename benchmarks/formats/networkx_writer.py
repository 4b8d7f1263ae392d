"""Times networkx's own GraphML writer on the graph that we wrote: NODE-LINK-FILE OUTPUT. Prints processor seconds and edges."""
import json
import sys
import time

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    g = networkx.node_link_graph(json.load(file), edges="links")
for _, data in g.nodes(data=True):
    for name in [n for n, v in data.items() if isinstance(v, list)]:
        data[name] = json.dumps(data[name])
for *_, data in g.edges(data=True):
    for name in [n for n, v in data.items() if isinstance(v, list)]:
        data[name] = json.dumps(data[name])
start = time.process_time()
networkx.write_graphml(g, sys.argv[2])
print(time.process_time() - start, g.number_of_edges())
