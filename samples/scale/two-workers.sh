#!/usr/bin/env bash
# two-workers.sh INPUT GRAPH: reads the articles of a JSON lines file with two kg processes side by side, adds what both found to one graph, and checks that
# it is the graph of one process. INPUT has an article a line ({"title","date","source","uri","text"}). KG names the tool, ./kg of the clone by default.
set -euo pipefail
kg=${KG:-$(cd "$(dirname "$0")/../.." && pwd)/kg}
input=$1 graph=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Every other line to each worker. A worker is a filter: articles in, facts out, nothing kept between two lines.
split --number=r/2 --additional-suffix=.jsonl "$input" "$work/part-"
ls "$work"/part-*.jsonl | xargs -P 2 -I {} sh -c '"$1" extract - --format jsonl --quiet < "$2" > "$2.facts"' worker "$kg" {}

# In any order, any number of times: the last worker first, and the first one twice.
"$kg" add "$work"/part-ab.jsonl.facts "$work"/part-aa.jsonl.facts "$work"/part-aa.jsonl.facts --graph "$graph" --quiet

"$kg" build - --format jsonl --graph "$work/one.kg" --quiet < "$input"
"$kg" export jsonl --graph "$graph" > "$work/two.jsonl"
"$kg" export jsonl --graph "$work/one.kg" > "$work/one.jsonl"
if cmp -s "$work/one.jsonl" "$work/two.jsonl"; then
  echo "two workers and one process give the same graph: $(wc -l < "$work/one.jsonl") nodes and relationships"
else
  echo "the two graphs differ" >&2
  exit 1
fi
