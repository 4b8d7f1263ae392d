#!/usr/bin/env python3
"""Writes the reference values of the analytics tests: 200 seeded random graphs with what networkx says of them.

    python3 benchmarks/analytics/reference.py tests/KnowledgeGraph.Tests/Analytics/Data/reference.json.gz

With a second argument, benchmarks/analytics/les-miserables.txt, it writes the same of that graph, without and with its weights. Needs networkx 3.6.1, numpy and scipy. The file holds edges as [from, to, ...], weights where there are any, and a figure a vertex (12 significant digits).
A figure that is not well defined (a greatest eigenvalue that is not alone, too few vertices for scipy) is left out.
"""
import gzip, json, random, sys
import networkx as nx
import numpy as np

SEED = 20261128


def number(x):
    return float(f"{x:.12g}")


def by_vertex(values, n):
    return [number(values.get(v, 0)) for v in range(n)]


def make(i):
    r = random.Random(SEED + i)
    n = 2000 if i in (98, 199) else r.randint(200, 500) if i % 25 == 7 else r.randint(40, 120) if i % 6 == 5 else r.randint(1, 40)
    directed, multi, weighted = i % 2 == 1, (i // 2) % 2 == 1, (i // 4) % 2 == 1
    m = int(n * r.choice([0, 0.5, 1, 2, 4, 8])) if n < 200 else int(n * r.choice([1.2, 2, 3]))
    hub = (i // 8) % 2 == 1
    seen, edges = set(), []
    for _ in range(m):
        u = r.randrange(n)
        v = int(n * r.random() ** 3) if hub else r.randrange(n)
        if u == v and r.random() < 0.5 and n > 1:
            continue
        key = (u, v) if directed else (min(u, v), max(u, v))
        if not multi and key in seen:
            continue
        seen.add(key)
        edges.append((u, v))
    weights = [r.randint(1, 32) / 4 for _ in edges] if weighted else None
    return n, directed, multi, edges, weights


def graph(n, directed, edges, weights):
    g = nx.MultiDiGraph() if directed else nx.MultiGraph()
    g.add_nodes_from(range(n))
    for e, (u, v) in enumerate(edges):
        g.add_edge(u, v, weight=weights[e] if weights else 1.0)
    return g


def summed(g):
    s = nx.DiGraph() if g.is_directed() else nx.Graph()
    s.add_nodes_from(g)
    for u, v, w in g.edges(data="weight"):
        s.add_edge(u, v, weight=w + (s[u][v]["weight"] if s.has_edge(u, v) else 0))
    return s


def simple(g):
    s = nx.Graph(g.to_undirected()) if g.is_directed() else nx.Graph(g)
    s.remove_edges_from(list(nx.selfloop_edges(s)))
    return s


def alone(values):
    """Whether the greatest absolute value stands apart."""
    a = sorted(np.abs(values), reverse=True)
    return a[0] > 1e-9 and (len(a) == 1 or a[1] / a[0] < 0.98)


def figures(g, n, directed, weighted):
    w = "weight" if weighted else None
    out = {"degree": [d for _, d in sorted(g.degree())], "strength": by_vertex(dict(g.degree(weight=w)), n)}
    if directed:
        out["in"] = [d for _, d in sorted(g.in_degree())]
    s = summed(g)
    out["pagerank"] = by_vertex(nx.pagerank(s, tol=1e-15, max_iter=5000), n)
    start = {0: 1.0, n - 1: 2.0} if n > 1 else {0: 1.0}
    out["personal"] = by_vertex(nx.pagerank(s, alpha=0.7, personalization=start, dangling=start, tol=1e-15, max_iter=5000), n)
    a = nx.to_numpy_array(s, nodelist=range(n))
    if n <= 500:
        eigen = np.linalg.eigvals(a.T)
        greatest = max(np.abs(eigen))
        out["alpha"] = number(0.5 / greatest) if greatest > 1e-9 else 0.1
        if n > 1:
            out["katz"] = by_vertex(nx.katz_centrality_numpy(s, alpha=out["alpha"], weight="weight"), n)
        connected = nx.is_strongly_connected(s) if directed else nx.is_connected(s)
        if n > 2 and s.number_of_edges() and connected and alone(eigen + 1):
            out["eigenvector"] = by_vertex(nx.eigenvector_centrality(s, max_iter=100000, tol=1e-15, weight="weight"), n)
        if n > 3 and s.number_of_edges() and alone(np.linalg.eigvalsh(a.T @ a)):
            hubs, authorities = nx.hits(s)
            out["hubs"], out["authorities"] = by_vertex(hubs, n), by_vertex(authorities, n)
    out["closeness"] = by_vertex(nx.closeness_centrality(g, distance=w), n)
    out["harmonic"] = by_vertex(nx.harmonic_centrality(g, distance=w), n)
    out["betweenness"] = by_vertex(nx.betweenness_centrality(g, weight=w), n)
    return out


def structure(g, n, directed, edges):
    u = simple(g)
    out = {
        "core": [nx.core_number(u)[v] for v in range(n)],
        "triangles": [nx.triangles(u)[v] for v in range(n)],
        "clustering": by_vertex(nx.clustering(u), n),
        "transitivity": number(nx.transitivity(u)),
        "weak": sorted(sorted(c) for c in (nx.weakly_connected_components(g) if directed else nx.connected_components(g))),
        "cuts": sorted(nx.articulation_points(u)),
        "steps": [nx.single_source_shortest_path_length(g, 0).get(v, -1) for v in range(n)] if n < 1000 else None,
    }
    if directed:
        out["strong"] = sorted(sorted(c) for c in nx.strongly_connected_components(g))
    pairs = {}
    for e, (a, b) in enumerate(edges):
        pairs.setdefault((min(a, b), max(a, b)), []).append(e)
    bridges = [pairs[(min(a, b), max(a, b))] for a, b in nx.bridges(u)]
    out["bridges"] = sorted(e[0] for e in bridges if len(e) == 1)
    return {k: v for k, v in out.items() if v is not None}


def random_graphs():
    for i in range(200):
        n, directed, _, edges, weights = make(i)
        yield n, directed, edges, weights


def published(path):
    with open(path) as f:
        rows = [[int(x) for x in row.split()] for row in f if not row.startswith("#")]
    edges = [(u, v) for u, v, _ in rows]
    for weights in (None, [float(w) for _, _, w in rows]):
        yield 1 + max(max(e) for e in edges), False, edges, weights


def main():
    graphs = []
    for n, directed, edges, weights in published(sys.argv[2]) if len(sys.argv) > 2 else random_graphs():
        g = graph(n, directed, edges, weights)
        entry = {"n": n, "directed": directed, "edges": [v for e in edges for v in e]}
        if weights:
            entry["weights"] = weights
        entry.update(figures(g, n, directed, weights is not None))
        entry.update(structure(g, n, directed, edges))
        graphs.append(entry)
    text = json.dumps({"networkx": nx.__version__, "seed": SEED, "graphs": graphs}, separators=(",", ":"))
    with open(sys.argv[1], "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as f:
        f.write(text.encode())
    print(f"networkx {nx.__version__}: {len(graphs)} graphs, {sum(g['n'] for g in graphs)} vertices, {sum(len(g['edges']) // 2 for g in graphs)} edges")


main()
