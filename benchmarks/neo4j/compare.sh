#!/usr/bin/env bash
# kg load against the official JavaScript driver (npm neo4j-driver, over Bolt, UNWIND batches of 2,000), one after the other on a fresh server each:
#   compare.sh [ENTITIES [RELATIONS]]      NEO4J_TOOL: the program that starts a server (default ../shared/neo4j/neo4j); NEO4J_VERSION: its version
# Also prints kg's second load, which changes nothing, the course of its memory, and the processor time of the server, which other work on the machine changes less. Needs `dotnet build -c Release`, node, and `npm ci` in the folder Readers.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(realpath "${NEO4J_TOOL:-../shared/neo4j/neo4j}") work=$(mktemp -d) server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null; rm -rf "$work"' EXIT
kg=(dotnet "${KG_DLL:-$(ls -d artifacts/bin/KnowledgeGraph.Cli/release*/kg.dll | head -1)}")
http=$((20000 + RANDOM % 10000)) bolt=$((http + 10000))
python3 benchmarks/neo4j/generate.py "${1:-100000}" "${2:-500000}" > "$work/facts.jsonl"
"${kg[@]}" add "$work/facts.jsonl" --graph "$work/graph.kg" --quiet
fresh() {
  [ -z "$server" ] || { kill -9 "$server"; sleep 1; }
  rm -rf "$work/db"
  server=$("$tool" start "$work/db" "$bolt" "$http") || server=$(pgrep -f "Neo4jServer $work/db ")   # a busy machine: it is up later than the tool waits
  until curl -s "http://localhost:$http" >/dev/null; do sleep 1; done
}
processor() { awk '{ print int(($14 + $15) / 100) }' "/proc/$server/stat"; }
load() {
  local before; before=$(processor)
  { TIMEFORMAT='%U+%S s'; time "${kg[@]}" load "http://localhost:$http" --graph "$work/graph.kg" --json > "$work/report"; } 2> "$work/times" & local job=$! pid=
  until pid=$(pgrep -P $job | head -1) && [ -n "$pid" ]; do sleep 0.1; done
  local course=()
  while kill -0 $pid 2>/dev/null; do course+=("$(awk '/VmHWM/ { h = $2 } /VmRSS/ { r = $2 } END { print int(r / 1024) ":" int(h / 1024) }' /proc/$pid/status 2>/dev/null || true)"); sleep "${EVERY:-2}"; done
  wait $job
  echo "kg load, $1: server $(($(processor) - before)) s of processor time, client $(tail -1 "$work/times"), $(grep -o '"seconds": [0-9.]*' "$work/report"), $(grep -o '"retries": [0-9]*' "$work/report"), memory in MB (now:peak) ${course[*]}"
}
fresh; before=$(processor); TIMEFORMAT='%U+%S s'
{ time node benchmarks/neo4j/driver.mjs "bolt://localhost:$bolt" "$work/facts.jsonl" > "$work/driver"; } 2> "$work/times"
echo "driver: server $(($(processor) - before)) s of processor time, client $(tail -1 "$work/times"), $(cat "$work/driver")"
fresh; load first; load second
