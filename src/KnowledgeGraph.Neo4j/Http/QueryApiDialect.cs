using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The Query API v2, of Neo4j 5.19 and later. (Neo4j Query API manual.)</summary>
internal sealed class QueryApiDialect(string database) : IHttpDialect
{
    private const string Typed = "application/vnd.neo4j.query";

    public string Accept => Typed;

    public string ImplicitPath { get; } = $"db/{Uri.EscapeDataString(database)}/query/v2";

    public string BeginPath => ImplicitPath + "/tx";

    public string Write(Stream body, CypherStatement? statement, IReadOnlyCollection<string> bookmarks)
    {
        var typed = statement is not null && statement.Parameters.Values.Any(JsonBody.NeedsTypes);
        JsonBody.Write(body, json =>
        {
            if (bookmarks.Count > 0)
            {
                json.WritePropertyName("bookmarks");
                json.WriteStartArray();
                foreach (var bookmark in bookmarks) json.WriteValue(bookmark);
                json.WriteEndArray();
            }

            if (statement is null) return;
            json.WritePropertyName("statement");
            json.WriteValue(statement.Text);
            JsonBody.Parameters(json, statement.Parameters, typed);
            json.WritePropertyName("includeCounters");
            json.WriteValue(true);
            if (!statement.ReadOnly) return;
            json.WritePropertyName("accessMode");
            json.WriteValue("READ");
        });
        return typed ? Typed : "application/json";
    }

    public CypherResult? Result(JObject answer)
    {
        if (answer["data"] is not JObject data) return null;
        var rows = (data["values"] as JArray ?? []).Select(r => (IReadOnlyList<object?>)[.. r.Select(TypedValue.Read)]).ToList();
        return new CypherResult([.. (data["fields"] as JArray ?? []).Select(f => f.Value<string>()!)], rows, Counters(answer["counters"] as JObject));
    }

    public string? TransactionPath(JObject answer) => answer["transaction"]?["id"]?.Value<string>() is { } id ? $"{BeginPath}/{Uri.EscapeDataString(id)}" : null;

    public IReadOnlyList<string> Bookmarks(JObject answer) => [.. (answer["bookmarks"] as JArray ?? []).Select(b => b.Value<string>()!)];

    private static CypherCounters Counters(JObject? counters)
    {
        long Of(string name) => counters?[name]?.Value<long>() ?? 0;
        return new()
        {
            NodesCreated = Of("nodesCreated"), NodesDeleted = Of("nodesDeleted"),
            RelationshipsCreated = Of("relationshipsCreated"), RelationshipsDeleted = Of("relationshipsDeleted"),
            PropertiesSet = Of("propertiesSet"), LabelsAdded = Of("labelsAdded"), LabelsRemoved = Of("labelsRemoved"),
            ConstraintsAdded = Of("constraintsAdded"), IndexesAdded = Of("indexesAdded"),
        };
    }
}
