#!/bin/sh
# Runs our graph algorithms, QuikGraph's, igraph's (C) and networkx's one after the other on the same graph and two cores, and prints times and ratios.
#
#     benchmarks/analytics/compare.sh [VERTICES [EDGES [SOURCES]]]
#
# The default is 100,000 vertices, 1,000,000 edges, and 1,000 sources for betweenness. networkx's betweenness is run with a hundredth of the sources and its time taken times 100,
# because its time grows with their number and would be an hour. With more than 2,000,000 edges only ours and igraph run.
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
python make "$vertices" "$edges" "$folder/graph"
echo "$vertices vertices, $edges edges, $sources sources, best of 5 (betweenness and QuikGraph's PageRank: 1)"
two dotnet "$program" analytics "$folder/graph" ours "$sources" 5 > "$folder/ours"
python igraph "$folder/graph" 5 > "$folder/igraph"
columns="ours=$folder/ours igraph=$folder/igraph"
if [ "$edges" -le 2000000 ]; then
    two dotnet "$program" analytics "$folder/graph" quikgraph 0 3 > "$folder/quikgraph"
    part=$((sources / 100 > 0 ? sources / 100 : 1))
    two "${PYTHON_NETWORKX:-python3}" "$root/benchmarks/analytics/compare.py" networkx "$folder/graph" "$part" |
        awk -F '\t' -v n="$((sources / part))" 'BEGIN { OFS = "\t" } $1 == "betweenness" { $2 *= n } { print }' > "$folder/networkx"
    columns="$columns quikgraph=$folder/quikgraph networkx=$folder/networkx"
fi
# shellcheck disable=SC2086
python table $columns
