#!/usr/bin/env python3
"""Writes the reference values of the tests of communities, paths, similarity and motifs.

    python3 benchmarks/analytics/reference_communities.py networkx tests/KnowledgeGraph.Tests/Analytics/Data/networkx-paths.json.gz
    python3 benchmarks/analytics/reference_communities.py igraph   tests/KnowledgeGraph.Tests/Analytics/Data/igraph-communities.json.gz

The first needs networkx 3.6.1: 200 seeded random graphs with modularity, k shortest and all simple paths, link scores, ego networks and the triad census.
The second needs python-igraph 0.10 (Debian: python3-igraph): published and seeded graphs with the median modularity of its Leiden and Louvain over 20 seeds.
"""
import gzip, itertools, json, random, statistics, sys

SEED = 61128


def number(x):
    return float(f"{x:.12g}")


def make(i):
    r = random.Random(SEED + i)
    n = 2000 if i in (98, 199) else 1 if i == 150 else r.randint(200, 500) if i > 80 and i % 25 == 7 else r.randint(2, 14) if i % 3 == 0 else r.randint(10, 60)
    directed, multi, weighted = i % 2 == 1, (i // 2) % 2 == 1, (i // 4) % 2 == 1
    seen, edges = set(), []
    for _ in range(int(n * r.choice([0.7, 1.5, 2.5, 4]))):
        u, v = r.randrange(n), int(n * r.random() ** (1 + i // 8 % 2))
        key = (u, v) if directed else (min(u, v), max(u, v))
        if (u == v and r.random() < 0.5) or (not multi and key in seen):
            continue
        seen.add(key)
        edges.append((u, v))
    return n, directed, edges, [r.randint(1, 32) / 4 for _ in edges] if weighted else None, r


def paths(nx, least, r, n, weighted):
    source, target = r.randrange(n), r.randrange(n)
    out = {"source": source, "target": target, "lengths": [], "simple": []}
    if source == target or not nx.has_path(least, source, target):
        return out
    shortest = nx.shortest_simple_paths(least, source, target, weight="weight" if weighted else None)
    for path in itertools.islice(shortest, 15):
        out["lengths"].append(number(sum(least[a][b]["weight"] if weighted else 1 for a, b in zip(path, path[1:]))))
    out["simple"] = sorted((list(p) for p in nx.all_simple_paths(least, source, target, cutoff=4)), key=lambda p: (len(p), p))[:400]
    return out


def links(nx, simple, r, n):
    pairs = [tuple(sorted(r.sample(range(n), 2))) for _ in range(6 if n > 1 else 0)]
    values = lambda f: [number(s) for _, _, s in f(simple, pairs)]
    unlinked = [(u, v) for u, v in nx.non_edges(simple) if any(True for _ in nx.common_neighbors(simple, u, v))]
    best = sorted((s for _, _, s in nx.resource_allocation_index(simple, unlinked)), reverse=True)[:20]
    return {
        "pairs": [v for p in pairs for v in p],
        "common": [len(list(nx.common_neighbors(simple, u, v))) for u, v in pairs],
        "jaccard": values(nx.jaccard_coefficient), "adamic": values(nx.adamic_adar_index),
        "allocation": values(nx.resource_allocation_index), "attachment": values(nx.preferential_attachment),
        "best": [number(s) for s in best],
    }


def networkx_values():
    import networkx as nx
    graphs = []
    for i in range(200):
        n, directed, edges, weights, r = make(i)
        g = nx.MultiDiGraph() if directed else nx.MultiGraph()
        least = nx.DiGraph() if directed else nx.Graph()
        simple = nx.Graph()
        for h in (g, least, simple):
            h.add_nodes_from(range(n))
        for e, (u, v) in enumerate(edges):
            w = weights[e] if weights else 1.0
            g.add_edge(u, v, weight=w)
            least.add_edge(u, v, weight=min(w, least[u][v]["weight"]) if least.has_edge(u, v) else w)
            if u != v:
                simple.add_edge(u, v)
        entry = {"n": n, "directed": directed, "edges": [v for e in edges for v in e]}
        if weights:
            entry["weights"] = weights
        entry["groups"] = [r.randrange(min(n, 4)) for _ in range(n)]
        groups = [{v for v in range(n) if entry["groups"][v] == c} for c in sorted(set(entry["groups"]))]
        entry["modularity"] = [number(nx.community.modularity(g, groups, resolution=x)) if edges else 0 for x in (1, 0.7)]
        entry["paths"] = paths(nx, least, r, n, weights is not None)
        entry["links"] = links(nx, simple, r, n)
        entry["ego"] = sorted(nx.ego_graph(least, 0, radius=2))
        if directed:
            bare = nx.DiGraph(least)
            bare.remove_edges_from(list(nx.selfloop_edges(bare)))
            entry["triads"] = nx.triadic_census(bare)
        graphs.append(entry)
    return {"networkx": nx.__version__, "seed": SEED, "graphs": graphs}


def planted(n, groups, inside, between, seed, weighted=False):
    r = random.Random(seed)
    edges = [(u, v) for u in range(n) for v in range(u) if r.random() < (inside if u % groups == v % groups else between)]
    return n, edges, [r.randint(1, 20) / 4 for _ in edges] if weighted else None


def power_law(n, m, seed):
    r = random.Random(seed)
    edges = [(r.randrange(n), int(n * r.random() ** 3)) for _ in range(m)]
    return n, [(u, v) for u, v in edges if u != v], None


def ring(cliques, size):
    edges = [(c * size + a, c * size + b) for c in range(cliques) for a in range(size) for b in range(a)]
    return cliques * size, edges + [(c * size, (c + 1) % cliques * size + 1) for c in range(cliques)], None


def les_miserables():
    with open(__file__.rsplit("/", 1)[0] + "/les-miserables.txt") as f:
        edges = [tuple(map(int, line.split())) for line in f if line.strip() and not line.startswith("#")]
    return 77, [(u, v) for u, v, _ in edges], [float(w) for _, _, w in edges]


def igraph_values():
    import igraph
    club = igraph.Graph.Famous("Zachary")
    n, characters, scenes = les_miserables()
    networks = {
        "karate club": (34, club.get_edgelist(), None),
        "Les Miserables": (n, characters, None),
        "Les Miserables, scenes": (n, characters, scenes),
        "planted": planted(400, 8, 0.15, 0.01, 1),
        "planted, blurred": planted(300, 5, 0.1, 0.04, 2),
        "planted, weighted": planted(300, 6, 0.2, 0.03, 3, True),
        "power law": power_law(1500, 6000, 4),
        "ring of cliques": ring(30, 5),
    }
    out = []
    for name, (n, edges, weights) in networks.items():
        g = igraph.Graph(n=n, edges=edges)
        values = {"leiden": [], "louvain": []}
        for seed in range(20):
            random.seed(seed)
            values["leiden"].append(g.modularity(g.community_leiden("modularity", weights=weights), weights=weights))
            random.seed(seed)
            values["louvain"].append(g.modularity(g.community_multilevel(weights=weights), weights=weights))
        entry = {"name": name, "n": n, "edges": [v for e in edges for v in e]}
        if weights:
            entry["weights"] = weights
        entry.update({k: number(statistics.median(v)) for k, v in values.items()})
        print(name, entry["leiden"], entry["louvain"], max(values["leiden"]))
        out.append(entry)
    return {"igraph": igraph.__version__, "graphs": out}


def main():
    values = {"networkx": networkx_values, "igraph": igraph_values}[sys.argv[1]]()
    text = json.dumps(values, separators=(",", ":"))
    with open(sys.argv[2], "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as f:
        f.write(text.encode())
    print({k: v for k, v in values.items() if k != "graphs"}, len(values["graphs"]), "graphs")


main()
