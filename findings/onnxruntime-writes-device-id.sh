#!/usr/bin/env bash
# Microsoft.ML.OnnxRuntime 1.31.1 (NuGet, CPU, Linux x64): starting the runtime writes a machine identifier and an event store below the home folder.
#
# A good guess is that a local inference library writes nothing but what it is asked to, and that its telemetry is a Windows matter (ETW), as it
# was for years. In this version the Linux library makes ~/.cache/Microsoft/DeveloperTools/.onnxruntime with a device id and a SQLite store of
# events as soon as the environment exists, before any model is loaded. OrtEnv.DisableTelemetryEvents() after that comes too late for the files.
#
# Seen 2026-11-28 with .NET SDK 10.0.401:
#   files below an empty home: .cache/Microsoft/DeveloperTools/.onnxruntime/deviceid
#                              .cache/Microsoft/DeveloperTools/.onnxruntime/onnxruntime.db (and its -wal, -shm while it runs)
# Way round: see src/KnowledgeGraph.English/Model/OnnxTelemetry.cs, which turns it off in the process's native environment before first use.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > finding.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.ML.OnnxRuntime" Version="1.31.1" /></ItemGroup>
</Project>
P
echo 'System.Console.WriteLine(Microsoft.ML.OnnxRuntime.OrtEnv.Instance().GetVersionString());' > Program.cs
dotnet build -v q -o out >/dev/null
mkdir home
env -u XDG_CACHE_HOME HOME="$dir/home" DOTNET_CLI_HOME="$dir" DOTNET_CLI_TELEMETRY_OPTOUT=1 dotnet out/finding.dll
(cd home && find . -path '*onnxruntime*' -type f | sort) | tee files
grep -q 'DeveloperTools/.onnxruntime/deviceid' files || { echo "the behaviour has changed: no device id is written" >&2; exit 1; }
