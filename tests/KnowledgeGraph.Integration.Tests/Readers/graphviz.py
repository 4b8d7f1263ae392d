"""Graphviz's stream editor, which parses without laying out: FILE EXPECTED. Ids and ends; the labels are seen in an SVG by another test."""
import subprocess
import sys

from expected import Expected

file, wanted = sys.argv[1:3]
expected = Expected(wanted)
program = 'N { print("N ", $.name); } E { print("E ", $.id, " ", $.tail.name, " ", $.head.name, " ", $.kind); }'
lines = subprocess.run(["gvpr", program, file], capture_output=True, text=True, check=True).stdout.splitlines()
nodes = {line[2:] for line in lines if line.startswith("N ")}
edges = {tuple(line.split()[1:4]) for line in lines if line.startswith("E ")}
assert nodes == set(expected.nodes), sorted(nodes ^ set(expected.nodes))[:3]
wanted_edges = {(key, e["source"], e["target"]) for key, e in expected.edges.items()}
assert edges == wanted_edges, sorted(edges ^ wanted_edges)[:3]
print("same", len(nodes), len(edges))
