"""Graphviz's stream editor, which parses without laying out: FILE EXPECTED. Ids, ends and every attribute that says something of the graph."""
import json
import re
import subprocess
import sys

from expected import Expected, xml

file, wanted = sys.argv[1:3]
expected = Expected(wanted, lambda text: re.sub(r"\r\n|\r", "\n", xml(text)))
# What ends a value and a record is nothing that a text can hold, as control characters are replaced.
program = ('N { printf("N\\001%s\\001%s\\001%s\\001%s\\001%s\\001%s\\002", $.name, $.label, $.kind, $.types, $.ids, $.tooltip); } '
           'E { printf("E\\001%s\\001%s\\001%s\\001%s\\001%s\\002", $.id, $.tail.name, $.head.name, $.label, $.edgetooltip); }')
output = subprocess.run(["gvpr", program, file], capture_output=True, check=True).stdout.decode("utf-8")


def text(value):
    """A string as Graphviz shows it: a backslash before n is a line end, before another character that character; then HTML entities are read."""
    plain = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value, flags=re.S)
    return plain.replace("&amp;", "&")


nodes, edges = {}, {}
for record in output.split("\x02"):
    kind, *values = record.lstrip("\n").split("\x01")
    if kind == "N":
        name, label, entity, types, ids, tooltip = values
        nodes[name] = {"label": text(label), "kind": entity, "types": json.loads(text(types) or "[]"), "ids": json.loads(text(ids) or "[]")}
        wanted_node = expected.nodes[name]
        own = f"{', '.join(wanted_node['types'])} ({entity})" if wanted_node["types"] else entity
        lines = [f"{own}: {wanted_node['label']}", *wanted_node["aliases"], *wanted_node["roles"], *wanted_node["ids"]]
        assert text(tooltip) == expected.value("\n".join(lines)), name
    elif kind == "E":
        key, tail, head, label, tooltip = values
        type_, _, status = label.partition(" (")
        edges[key] = (tail, head, {"label": type_, "status": status.rstrip(")") or "actual"})
        assert text(tooltip) == expected.value("\n".join(expected.edges[key]["properties"]["texts"])), key
every = {n for e in list(expected.nodes.values()) + [e["properties"] for e in expected.edges.values()] for n in e}
expected.compare(nodes, edges, every - {"label", "kind", "types", "ids", "status"})
