#!/usr/bin/env bash
# Writes a graph of EDGES relations (default 1,000,000) in each format: seconds, processor seconds, megabytes, and peak memory in MB beyond the graph itself; then compares JSON lines with
# cp of the same file, and GraphML with networkx's writer, both on the same NETWORKX_EDGES (default 100,000) edges; these two by processor seconds, which neighbours on the machine do not change much. Needs Linux, the SDK, and python3 with networkx.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
edges=${1:-1000000} small=${NETWORKX_EDGES:-100000}
dotnet build -c Release -v q -nologo KnowledgeGraph.FormatsBenchmark.csproj >&2
tool() { dotnet ../../artifacts/bin/KnowledgeGraph.FormatsBenchmark/release/KnowledgeGraph.FormatsBenchmark.dll "$@"; }
echo "format	edges	seconds	processor seconds	MB	peak MB beyond the graph"
tool "$folder" "$edges" ${FORMATS:-jsonl graphml gexf node-link cytoscape cx2 cypher ntriples turtle jsonld gml pajek dot mermaid stix csv neo4j-admin parquet} | tee "$folder/table"
python3 - "$folder" <<'P'
import resource, subprocess, sys
folder = sys.argv[1]
seconds = {r.split("\t")[0]: float(r.split("\t")[3]) for r in open(folder + "/table")}
subprocess.run(["cp", folder + "/jsonl", folder + "/copy"], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
copied = used.ru_utime + used.ru_stime
print(f"cp of the JSON lines: {copied:.2f} processor s; writing them took {seconds['jsonl'] / copied:.1f} times as long")
P
mkdir "$folder/small"
tool "$folder/small" "$small" graphml node-link | tee "$folder/small/table"
python3 networkx_writer.py "$folder/small/node-link" "$folder/small/networkx.graphml" > "$folder/small/networkx"
python3 - "$folder/small" <<'P'
import sys
folder = sys.argv[1]
ours = min(float(r.split("\t")[3]) for r in open(folder + "/table") if r.startswith("graphml"))
theirs, edges = open(folder + "/networkx").read().split()
print(f"networkx writes GraphML of {edges} edges in {float(theirs):.2f} processor s, kg in {ours:.2f} s: {float(theirs) / ours:.1f} times")
P
