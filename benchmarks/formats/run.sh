#!/usr/bin/env bash
# run.sh [EDGES]: writes a graph of EDGES relations (1,000,000 by default) in each format of FORMATS (all by default), once each: seconds, megabytes, and peak memory beyond the graph itself.
# Then, in the same run: JSON lines against cp of the same file, and GraphML against networkx's writer on NETWORKX_EDGES (100,000 by default) edges of the same graph. Both sides start with a
# graph in memory; processor seconds are compared, as neighbours on the machine change these least, of medians of five passes (networkx one). Needs Linux, the SDK, python3 with networkx.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
edges=${1:-1000000} small=${NETWORKX_EDGES:-100000}
dotnet build -c Release -v q -nologo KnowledgeGraph.FormatsBenchmark.csproj >&2
tool() { dotnet ../../artifacts/bin/KnowledgeGraph.FormatsBenchmark/release/KnowledgeGraph.FormatsBenchmark.dll "$@"; }
head="format	edges	seconds	processor seconds	seconds, median	processor seconds, median	MB	peak MB beyond the graph"
echo "$head"
tool "$folder" "$edges" 1 ${FORMATS:-} | tee "$folder/table"
echo; echo "$head"
tool "$folder" "$edges" 5 jsonl | tee "$folder/lines"
python3 copy_time.py "$folder/jsonl" "$folder/lines"
mkdir "$folder/small"
tool "$folder/small" "$small" 5 graphml node-link | tee "$folder/small/table"
python3 networkx_writer.py "$folder/small/node-link" "$folder/small/networkx.graphml" "$folder/small/table"
