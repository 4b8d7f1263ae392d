"""Facts of a graph with so many entities and relations, as `kg extract` writes them; the same each time: generate.py [ENTITIES [RELATIONS]] > facts.jsonl"""
import datetime
import hashlib
import json
import random
import sys

entities, relations = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, int(sys.argv[2]) if len(sys.argv) > 2 else 500_000
A_DOCUMENT = 100
TYPES = ["ATTACKED", "SUPPORTED", "CRITICIZED", "MET_WITH", "SANCTIONED", "URGED"]
rng = random.Random(20310517)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def word(n):
    return "".join("bdfgklmnprstvz"[(n >> (3 * i)) % 14] + "aeiou"[(n >> (2 * i + 1)) % 5] for i in range(3))


def share(i):
    name = f"{word(i * 7919).capitalize()} {word(i * 104729 + 3).capitalize()} {i}"
    return {"id": digest(f"entity\nOrganization\n{name.lower()}"), "kind": "organization", "name": name, "named": True, "aliases": [], "roles": [], "mentionCount": 1}


def day(d, n):
    """A day of ten years, another one for each relation."""
    return str(datetime.date(2021, 1, 1) + datetime.timedelta((7919 * d + 104729 * n) % 3650))


documents = entities // A_DOCUMENT
for d in range(documents):
    own = [share(d * A_DOCUMENT + k) for k in range(A_DOCUMENT)]
    document = digest(f"document {d}")
    ids = [s["id"] for s in own]
    edges = set()
    while len(edges) < relations // documents:
        a, b, t = rng.choice(ids), rng.choice(ids), rng.choice(TYPES)
        if a != b and not (t == "MET_WITH" and a > b):
            edges.add((a, t, b))
    print(json.dumps({
        "version": 1,
        "document": {"id": document, "title": f"Report {d}", "uri": f"made/{d}.txt", "publishedAt": "2031-05-17", "language": "en", "characters": 2000, "words": 400},
        "sentences": [{"text": f"Sentence {s} of report {d}.", "start": 100 * s, "end": 100 * s + 40} for s in range(20)],
        "entities": sorted(own, key=lambda s: s["id"]),
        "mentions": [], "events": [], "links": [], "statements": [],
        "relations": [{"id": digest(f"relation {a} {t} {b}"), "subject": a, "type": t, "object": b, "status": "actual", "sentence": n % 20, "start": 100 * (n % 20),
                       "end": 100 * (n % 20) + 8, "confidence": 0.75, "extractor": "model", "firstDate": day(d, n), "lastDate": day(d, n), "attributedTo": []}
                      for n, (a, t, b) in enumerate(sorted(edges))],
        "rejected": [], "open": [],
    }))
