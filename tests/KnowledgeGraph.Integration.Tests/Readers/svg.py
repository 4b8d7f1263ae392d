"""A drawn graph, read by Python's XML reader: FILE EXPECTED. Names in titles, types, statuses and ends are compared."""
import xml.etree.ElementTree as xml_reader

from expected import Expected, arguments, xml

file, wanted = arguments()
S = "{http://www.w3.org/2000/svg}"
expected = Expected(wanted, lambda t: xml(t).replace("\r\n", "\n"))
groups = list(xml_reader.parse(file).getroot().iter(S + "g"))
ids = [g.get("id") for g in groups if g.get("class")]
assert len(ids) == len(set(ids)), "an id is there twice"
nodes, edges = {}, {}
for g in groups:
    title = (g.findtext(S + "title") or "").replace("\r\n", "\n")
    if g.get("class") == "entity":
        name = expected.value(expected.nodes[g.get("id")]["label"])
        assert title == name or title.startswith(name + "\n"), f"{title[:200]!r} in place of {name[:200]!r}"
        nodes[g.get("id")] = {"label": name, "kind": g.get("data-kind"), "types": g.get("data-types", "[]"), "ids": g.get("data-ids", "[]")}
    elif g.get("class") == "relation":
        text = [expected.value(e["text"]) for e in expected.edges[g.get("id")]["properties"]["evidence"]]
        assert all(t in title for t in text), f"{g.get('id')} misses a sentence"
        edges[g.get("id")] = (g.get("data-source"), g.get("data-target"), {"label": g.get("data-type"), "status": g.get("data-status")})
every = {n for e in list(expected.nodes.values()) + [e["properties"] for e in expected.edges.values()] for n in e}
expected.compare(nodes, edges, every - {"label", "kind", "types", "ids", "status"})
