#!/bin/sh
# What 1,000 generated rules cost beside the model on 5,000 generated sentences. Arguments: sentences, rules.
set -eu
cd "$(dirname "$0")/../.."
exec dotnet run -c Release --project benchmarks/KnowledgeGraph.Benchmarks -- rules "${1:-5000}" "${2:-1000}"
