"""igraph: FORMAT FILE EXPECTED."""
import sys
import warnings

kind, file, wanted = sys.argv[1:4]
warnings.simplefilter("error" if kind != "gml" else "ignore")  # it warns of each character reference of GML that it leaves as it is
import igraph  # noqa: E402
from expected import Expected, no_null, xml  # noqa: E402

g = igraph.Graph.Read_GraphML(file) if kind.startswith("graphml") else igraph.Graph.Read_GML(file)
assert g.is_directed()
expected = Expected(wanted, xml if kind.startswith("graphml") else lambda text: "".join(c if " " <= c <= "~" else f"&#{ord(c)};" for c in no_null(text)))


def plain(properties):
    """igraph reads an absent text as an empty one, an absent number as NaN."""
    return {k: v for k, v in properties.items() if v not in ("", None) and v == v}


def restore(properties, wanted):
    return {**{k: "" if v == "" else None for k, v in wanted.items() if v in ("", None)}, **plain(properties)}


name = (lambda v: v["id"]) if kind.startswith("graphml") else (lambda v: "n" + v["kgId"])
key = (lambda e: e["id"]) if kind.startswith("graphml") else (lambda e: e["key"])
nodes = {name(v): restore(v.attributes(), expected.nodes[name(v)]) for v in g.vs}
edges = {key(e): (name(g.vs[e.source]), name(g.vs[e.target]), restore(e.attributes(), expected.edges[key(e)]["properties"])) for e in g.es}
expected.compare(nodes, edges)
