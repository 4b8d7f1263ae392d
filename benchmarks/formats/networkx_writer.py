"""NODE-LINK OUTPUT TABLE: times networkx's own GraphML writer on the graph that we wrote, against the line graphml of the table."""
import json
import sys
import time

import networkx

source, target, table = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    g = networkx.node_link_graph(json.load(file), edges="links")
for data in [d for _, d in g.nodes(data=True)] + [d for *_, d in g.edges(data=True)]:
    for name in [n for n, v in data.items() if isinstance(v, list)]:
        data[name] = json.dumps(data[name])
start = time.process_time()
networkx.write_graphml(g, target)
theirs = time.process_time() - start
with open(table, encoding="utf-8") as lines:
    ours = next(line.split("\t") for line in lines if line.startswith("graphml\t"))
print(f"networkx {networkx.__version__} writes GraphML of {g.number_of_edges()} edges in {theirs:.2f} processor s, kg in {float(ours[5]):.2f} s "
      f"({float(ours[3]):.2f} s the first time): {theirs / float(ours[5]):.1f} ({theirs / float(ours[3]):.1f}) times")
