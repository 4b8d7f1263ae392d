"""What a graph holds, written by the tests, and the comparison with what a reader found: node by node and edge by edge."""
import json
import sys


def xml(text):
    """What a file of XML 1.0 holds of a text."""
    return "".join(c if c in "\t\n\r" or (" " <= c and c not in "\ufffe\uffff") else "\ufffd" for c in text)


def no_null(text):
    return text.replace("\0", "\ufffd")


def same(text):
    return text


class Expected:
    def __init__(self, path, clean=same):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.clean = clean
        self.nodes = data["nodes"]
        self.edges = data["edges"]
        self.counts = data["counts"]
        self.relations = data["relations"]

    def value(self, value):
        if isinstance(value, str):
            return self.clean(value)
        if isinstance(value, list):
            return [self.value(v) for v in value]
        if isinstance(value, dict):
            return {k: self.value(v) for k, v in value.items()}
        return value

    def compare(self, nodes, edges, skip=(), names=None):
        """nodes: id -> properties; edges: id -> (source, target, properties). Lists and records may come as JSON texts."""
        names = names or {}
        assert set(nodes) == set(self.nodes), f"nodes differ: {sorted(set(nodes) ^ set(self.nodes))[:3]}"
        assert set(edges) == set(self.edges), f"edges differ: {len(edges)} found, {len(self.edges)} wanted: {sorted(set(edges) ^ set(self.edges))[:3]}"
        for key, wanted in self.nodes.items():
            self._same(key, wanted, nodes[key], skip, names)
        for key, wanted in self.edges.items():
            source, target, found = edges[key]
            assert (source, target) == (wanted["source"], wanted["target"]), f"{key} joins {source} and {target}"
            self._same(key, wanted["properties"], found, skip, names)
        print("same", len(nodes), len(edges))

    def _same(self, key, wanted, found, skip, names):
        for name, value in wanted.items():
            if name in skip:
                continue
            got = found.get(names.get(name, name))
            want = self.value(value)
            if isinstance(want, (list, dict)) and isinstance(got, str):
                got = json.loads(got)
            if isinstance(want, list) and want and isinstance(want[0], dict) and isinstance(got, list):
                got = [json.loads(g) if isinstance(g, str) else g for g in got]
            if isinstance(want, list):
                got = self.value(got)  # JSON within a text keeps what the format itself could not
            if isinstance(want, bool) and isinstance(got, str):
                got = {"true": True, "false": False}[got.lower()]
            elif isinstance(want, (int, float)) and isinstance(got, str):
                got = float(got)
            assert got == want, f"{key}.{name}: {str(got)[:200]!r} in place of {str(want)[:200]!r}"


def arguments():
    return sys.argv[1], sys.argv[2]
