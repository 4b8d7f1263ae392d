#!/usr/bin/env bash
# Microsoft.ML.OnnxRuntime 1.31.1 (NuGet, CPU, Linux x64): a reduction with keepdims=0 of a tensor without rows gives a result of the wrong rank.
#
# A network that selects rows (NonZero, Gather) may select none. For an input of 0 x 6 x 19 and axis -1 the operators' definitions give 0 x 6, and
# shape inference says so. ArgMax and ReduceMax leave the axis in: 0 x 6 x 19. No error comes from them; the next operator that looks at shapes
# fails (ScatterND: "updates tensor should have shape equal to …"), and only for the rare input in which nothing is selected.
#
# Seen 2026-11-30 with .NET SDK 10.0.401:
#   2 rows: ArgMax 2x6, ReduceMax 2x6
#   0 rows: ArgMax 0x6x19, ReduceMax 0x6x19
# Way round: select one row more, always (training/graph.py).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > finding.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.ML.OnnxRuntime" Version="1.31.1" /></ItemGroup>
</Project>
P
# the graph, opset 17: x [n, 6, 19] -> best = ArgMax(x, axis=-1, keepdims=0), most = ReduceMax(x, axes=[-1], keepdims=0)
cat > Program.cs <<'P'
using Microsoft.ML.OnnxRuntime;

var graph = Convert.FromBase64String("CAg6sAEKOAoBeBIEYmVzdCIGQXJnTWF4KhQKBGF4aXMY////////////AaABAioPCghrZWVwZGltcxgAoAECCjsKAXgSBG1vc3QiCVJlZHVjZU1heCoUCgRheGVzQP///////////wGgAQcqDwoIa2VlcGRpbXMYAKABAhIBZ1oYCgF4EhMKEQgBEg0KAxIBbgoCCAYKAggTYgwKBGJlc3QSBAoCCAdiDAoEbW9zdBIECgIIAUIECgAQEQ==");
using var session = new InferenceSession(graph);
foreach (var rows in (long[])[2, 0])
{
    using var x = OrtValue.CreateTensorValueFromMemory(new float[rows * 6 * 19], [rows, 6, 19]);
    using var run = session.Run(new RunOptions(), ["x"], [x], ["best", "most"]);
    Console.WriteLine($"{rows} rows: ArgMax {Shape(run[0])}, ReduceMax {Shape(run[1])}");
}

static string Shape(OrtValue value) => string.Join('x', value.GetTensorTypeAndShape().Shape);
P
dotnet build -v q -o out >/dev/null
mkdir home
env -u XDG_CACHE_HOME HOME="$dir/home" DOTNET_CLI_HOME="$dir" DOTNET_CLI_TELEMETRY_OPTOUT=1 dotnet out/finding.dll | tee seen
diff seen - <<'S' || { echo "the behaviour has changed" >&2; exit 1; }
2 rows: ArgMax 2x6, ReduceMax 2x6
0 rows: ArgMax 0x6x19, ReduceMax 0x6x19
S
