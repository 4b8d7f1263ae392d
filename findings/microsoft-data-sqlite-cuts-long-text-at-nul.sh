#!/usr/bin/env bash
# Microsoft.Data.Sqlite 10.0.15 (SQLitePCLRaw 2.1.13): a text parameter of more than 512 bytes of UTF-8 ends at its first U+0000; a shorter one is kept whole.
#
# A good guess is that texts with U+0000 either always come back or never do: SQLite itself keeps them when it is told their length. A test with a short text
# comes back whole, so that all seems well. But only texts of up to 512 bytes are bound with their length; a longer one is bound as a string that ends at U+0000,
# and what stands behind it is lost without an error. The same holds for a WHERE that compares with such a text. (SQL's length() counts up to U+0000 in either case;
# the bytes tell.)
#
# Seen 2026-11-30 with .NET SDK 10.0.401, given and kept bytes:
#   512 -> 512 as text, 512 as a blob that is cast
#   513 ->   1 as text, 513 as a blob that is cast
# Way round: bind the UTF-8 bytes as a blob and write CAST($text AS TEXT) in the statement.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > finding.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.15" />
    <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="2.1.13" />
  </ItemGroup>
</Project>
P
cat > Program.cs <<'P'
using System.Text;
using Microsoft.Data.Sqlite;
using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
long Kept(string sql, object value)
{
    using var command = connection.CreateCommand();
    command.CommandText = $"SELECT length(CAST({sql} AS BLOB))";
    command.Parameters.AddWithValue("$text", value);
    return (long)command.ExecuteScalar()!;
}
foreach (var bytes in new[] { 512, 513 })
{
    var text = "a\0" + new string('b', bytes - 2);
    Console.WriteLine($"{bytes}: text {Kept("$text", text)}, blob {Kept("CAST($text AS TEXT)", Encoding.UTF8.GetBytes(text))}");
}
P
output=$(dotnet run -v q 2>/dev/null)
echo "$output"
expected='512: text 512, blob 512
513: text 1, blob 513'
[ "$output" = "$expected" ] || { echo "the behaviour has changed" >&2; exit 1; }
