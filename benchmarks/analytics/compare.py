#!/usr/bin/env python3
"""The other sides of compare.sh: makes the graph, times networkx and igraph, prints the table.

    compare.py make VERTICES EDGES FILE         a seeded power-law graph
    compare.py igraph FILE REPEATS              at least 3 repeats; name, median of seconds, check value a line
    compare.py networkx FILE SOURCES            the same; SOURCES of betweenness
    compare.py table NAME=FILE ...              ratios, ours first
"""
import array, random, statistics, sys, time


def make(vertices, edges, path):
    r = random.Random(7)
    out = array.array("i", [vertices])
    for _ in range(edges):
        # Both ends are drawn by a power law of their own order, so that few vertices have many edges out and others many in.
        out.append(int(vertices * r.random() ** 1.5))
        out.append(vertices - 1 - int(vertices * r.random() ** 3))
    with open(path, "wb") as f:
        out.tofile(f)


def read(path):
    numbers = array.array("i")
    with open(path, "rb") as f:
        numbers.frombytes(f.read())
    return numbers[0], list(zip(numbers[1::2], numbers[2::2]))


def timed(name, repeats, work):
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        value = work()
        seconds.append(time.perf_counter() - start)
    print(f"{name}\t{statistics.median(seconds):.5f}\t{value:.9g}", flush=True)


def igraph(path, repeats):
    import igraph as ig
    vertices, edges = read(path)
    g = ig.Graph(n=vertices, edges=edges, directed=True)
    timed("pagerank", repeats, lambda: max(g.pagerank(implementation="prpack")))
    timed("bfs", repeats, lambda: max(d for d in g.distances(source=[vertices - 1])[0] if d < vertices))
    timed("weak components", repeats, lambda: len(g.connected_components(mode="weak")))
    timed("strong components", repeats, lambda: len(g.connected_components(mode="strong")))
    # Leiden works on every edge, whatever its direction, as ours does. Two iterations are igraph's default, four are ours.
    u = ig.Graph(n=vertices, edges=edges, directed=False)
    timed("Leiden, 2 iterations", repeats - 2, lambda: u.community_leiden(objective_function="modularity", n_iterations=2).modularity)
    timed("Leiden, 4 iterations", repeats - 2, lambda: u.community_leiden(objective_function="modularity", n_iterations=4).modularity)
    timed("undirected and simple", 1, lambda: g.as_undirected(mode="collapse").simplify().ecount())
    s = g.as_undirected(mode="collapse").simplify()
    timed("k-core", repeats, lambda: max(s.coreness()))
    timed("triangles", repeats, lambda: len(s.list_triangles()))


def networkx(path, sources):
    import networkx as nx
    vertices, edges = read(path)
    g = nx.DiGraph()
    g.add_nodes_from(range(vertices))
    g.add_edges_from(edges)
    timed("bfs", 1, lambda: max(nx.single_source_shortest_path_length(g, vertices - 1).values()))
    timed("weak components", 1, lambda: nx.number_weakly_connected_components(g))
    timed("strong components", 1, lambda: nx.number_strongly_connected_components(g))
    timed("betweenness", 1, lambda: max(nx.betweenness_centrality(g, k=sources, normalized=False, seed=1).values()))


def table(columns):
    sides = []
    for column in columns:
        name, path = column.split("=")
        with open(path) as f:
            sides.append((name, {row.split("\t")[0]: float(row.split("\t")[1]) for row in f if "\t" in row}))
    (own, ours), others = sides[0], sides[1:]
    print(f"| algorithm | {own} | " + " | ".join(f"{n} | {n} : {own}" for n, _ in others) + " |")
    print("|---|" + "---|" * (1 + 2 * len(others)))
    for name, seconds in ours.items():
        cells = [f"{seconds:.4f} s"]
        for _, times in others:
            cells += [f"{times[name]:.4f} s", f"{times[name] / seconds:.1f}"] if name in times else ["", ""]
        print(f"| {name} | " + " | ".join(cells) + " |")


command, rest = sys.argv[1], sys.argv[2:]
if command == "make":
    make(int(rest[0]), int(rest[1]), rest[2])
elif command == "igraph":
    igraph(rest[0], int(rest[1]))
elif command == "networkx":
    networkx(rest[0], int(rest[1]))
else:
    table(rest)
