#!/bin/sh
# Runs our graph algorithms, QuikGraph's, igraph's (C) and networkx's one after the other on the same graph and two cores, and prints times and ratios.
#
#     benchmarks/analytics/compare.sh [VERTICES [EDGES [SOURCES]]]
#
# The default is 100,000 vertices, 1,000,000 edges, and 1,000 sources for betweenness. Two of the others are too slow to be run to the end: networkx's betweenness is run with ten sources
# (above 2,000,000 edges with one) and its time taken by the number of sources; QuikGraph's PageRank above 2,000,000 edges with 2 of its 60 iterations, its time taken times 30.
# Both do the same work for each source or iteration. Each figure of ours and igraph's is the median of 5 runs, on larger graphs of 3, but of Leiden of 2 less; QuikGraph's of 3 and 1;
# betweenness, QuikGraph's PageRank and networkx run once.
# Needs a Python with igraph (Debian: python3-igraph) and one with networkx: PYTHON_IGRAPH and PYTHON_NETWORKX name them, else python3.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
vertices=${1:-100000} edges=${2:-1000000} sources=${3:-1000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
two() { if command -v taskset > /dev/null; then taskset -c 0,1 "$@"; else "$@"; fi; }
python() { two "${PYTHON_IGRAPH:-python3}" "$root/benchmarks/analytics/compare.py" "$@"; }

dotnet build "$root/benchmarks/KnowledgeGraph.Benchmarks" -c Release -v q -nologo > "$folder/build" || { cat "$folder/build"; exit 1; }
program=$(find "$root/artifacts/bin/KnowledgeGraph.Benchmarks" -path '*release*' -name KnowledgeGraph.Benchmarks.dll | head -1)
if [ "$edges" -le 2000000 ]; then part=10 iterations=60 repeats=5; else part=1 iterations=2 repeats=3; fi
[ "$part" -le "$sources" ] || part=$sources
scaled() { awk -F '\t' -v name="$1" -v n="$2" 'BEGIN { OFS = "\t" } $1 == name { $2 *= n } { print }'; }

python make "$vertices" "$edges" "$folder/graph"
echo "$vertices vertices, $edges edges, $sources sources, $(date -u +%Y-%m-%dT%H:%MZ)"
two dotnet "$program" analytics "$folder/graph" ours "$sources" "$repeats" > "$folder/ours"
python igraph "$folder/graph" "$repeats" > "$folder/igraph"
two dotnet "$program" analytics "$folder/graph" quikgraph "$iterations" "$((repeats - 2))" > "$folder/q"
scaled pagerank "$((60 / iterations))" < "$folder/q" > "$folder/quikgraph"
two "${PYTHON_NETWORKX:-python3}" "$root/benchmarks/analytics/compare.py" networkx "$folder/graph" "$part" > "$folder/n"
scaled betweenness "$((sources / part))" < "$folder/n" > "$folder/networkx"
grep '^#' "$folder/ours" || true
python table "ours=$folder/ours" "igraph=$folder/igraph" "quikgraph=$folder/quikgraph" "networkx=$folder/networkx"
