"""rdflib: SYNTAX REIFICATION FILE EXPECTED."""
import sys

import rdflib
from expected import Expected

syntax, reification, file, wanted = sys.argv[1:5]
expected = Expected(wanted, lambda text: text.replace("\0", "\ufffd").replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd"))
g = rdflib.Graph()
g.parse(file, format=syntax)
KG, RDF, PROV = rdflib.Namespace("urn:kg:vocabulary:"), rdflib.RDF, rdflib.Namespace("http://www.w3.org/ns/prov#")
for label, count in expected.counts.items():
    found = len(set(g.subjects(RDF.type, KG[label])))
    assert found == count, f"{label}: {found} in place of {count}"
for key, node in expected.nodes.items():
    subject = rdflib.URIRef("urn:kg:entity:" + key[1:])
    assert str(g.value(subject, KG["name"])) == expected.value(node["label"]), key
    assert {str(a) for a in g.objects(subject, KG["aliases"])} == set(expected.value(node["aliases"])), key
    assert (subject, RDF.type, KG[node["kind"]]) in g
for key, edge in expected.edges.items():
    p = edge["properties"]
    relation = rdflib.URIRef("urn:kg:relation:" + key[1:])
    s, o = rdflib.URIRef("urn:kg:entity:" + edge["source"][1:]), rdflib.URIRef("urn:kg:entity:" + edge["target"][1:])
    if reification == "standard":
        assert (g.value(relation, RDF.subject), g.value(relation, RDF.predicate), g.value(relation, RDF.object)) == (s, KG[p["label"]], o), key
    else:
        assert (s, relation, o) in g and (relation, RDF.singletonPropertyOf if hasattr(RDF, "singletonPropertyOf") else rdflib.URIRef(str(RDF) + "singletonPropertyOf"), KG[p["label"]]) in g, key
    assert g.value(relation, KG["count"]).toPython() == p["count"] and g.value(relation, KG["confidence"]).toPython() == p["confidence"]
    assert str(g.value(relation, KG["status"])) == p["status"]
    day = g.value(relation, KG["firstDate"])
    assert (str(day) if day is not None else None) == p.get("firstDate")
    assert {str(x) for x in g.objects(relation, PROV.wasDerivedFrom)} == {"urn:kg:sentence:" + x for x in p["sentences"]}
    evidence = sorted((g.value(d, KG["start"]).toPython(), g.value(d, KG["end"]).toPython(), g.value(d, KG["confidence"]).toPython()) for d in g.objects(relation, PROV.qualifiedDerivation))
    assert evidence == sorted((e["start"], e["end"], e["confidence"]) for e in p["evidence"]), key
asserted = {(str(s), str(p), str(o)) for s, p, o in g if str(s).startswith("urn:kg:entity:") and str(o).startswith("urn:kg:entity:") and str(p).startswith(str(KG))}
actual = {("urn:kg:entity:" + e["source"][1:], str(KG) + e["properties"]["label"], "urn:kg:entity:" + e["target"][1:]) for e in expected.edges.values() if e["properties"]["status"] == "actual"}
assert asserted - {t for t in asserted if t[1].endswith(("CAUSED", "RESPONDED_TO"))} == actual - {t for t in actual if t[1].endswith(("CAUSED", "RESPONDED_TO"))}
print("same", len(expected.nodes), len(expected.edges), len(g))
