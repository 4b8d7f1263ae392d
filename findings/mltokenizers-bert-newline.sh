#!/usr/bin/env bash
# Microsoft.ML.Tokenizers 2.0.1, BertTokenizer: a line break between two words is deleted, not read as a blank.
#
# A good guess is that BERT's normalisation turns every kind of white space into a blank, as the original BERT code and Hugging Face's
# BertNormalizer do (both map \t, \n and \r to a blank). Here \n, \t and \r are removed as control characters, so the words on both sides
# of a wrapped line are glued and become other pieces; offsets then count in the glued text.
#
# Seen 2026-11-28 with .NET SDK 10.0.401:
#   blank   -> in | paris                normalised "in paris"
#   newline -> in | ##par | ##is         normalised "inparis"
#   tab     -> in | ##par | ##is         normalised "inparis"
# Way round: give the tokenizer one word at a time, or replace \t, \r and \n by blanks first (one for one, so that offsets stay).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
printf '%s\n' '[PAD]' '[UNK]' '[CLS]' '[SEP]' '[MASK]' in paris '##par' '##is' > vocab.txt
cat > finding.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.ML.Tokenizers" Version="2.0.1" /></ItemGroup>
</Project>
P
cat > Program.cs <<'P'
using Microsoft.ML.Tokenizers;
var tokenizer = BertTokenizer.Create("vocab.txt", new BertOptions { LowerCaseBeforeTokenization = true });
foreach (var (name, text) in new[] { ("blank", "in Paris"), ("newline", "in\nParis"), ("tab", "in\tParis") })
{
    var tokens = tokenizer.EncodeToTokens(text, out var normalised);
    Console.WriteLine($"{name}: {string.Join(" | ", tokens.Select(t => t.Value))} \"{normalised}\"");
}
P
output=$(dotnet run -v q 2>/dev/null)
echo "$output"
expected='blank: in | paris "in paris"
newline: in | ##par | ##is "inparis"
tab: in | ##par | ##is "inparis"'
[ "$output" = "$expected" ] || { echo "the behaviour has changed" >&2; exit 1; }
