using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The transactional HTTP API, for servers before the Query API, and for batches. Its JSON has no types: days in parameters are refused. It hands bookmarks out and takes none. (Neo4j HTTP API manual.)</summary>
internal sealed class TransactionalDialect(string database) : IHttpDialect
{
    private readonly string _path = $"db/{Uri.EscapeDataString(database)}/tx";

    public string Accept => "application/json";

    public string ImplicitPath => _path + "/commit";

    public string BeginPath => _path;

    public string Write(Stream body, CypherStatement? statement, IReadOnlyCollection<string> bookmarks)
    {
        JsonBody.Write(body, json => Statements(json, statement));
        return "application/json";
    }

    private static void Statements(JsonTextWriter json, CypherStatement? statement)
    {
        json.WritePropertyName("statements");
        json.WriteStartArray();
        if (statement is not null)
        {
            if (statement.Parameters.Values.Any(JsonBody.NeedsTypes))
                throw new ArgumentException("The transactional HTTP API takes no days as parameters; send text and date() in the statement.", nameof(statement));
            json.WriteStartObject();
            json.WritePropertyName("statement");
            json.WriteValue(statement.Text);
            JsonBody.Parameters(json, statement.Parameters, typed: false);
            json.WritePropertyName("includeStats");
            json.WriteValue(true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public CypherResult? Result(JObject answer)
    {
        if ((answer["results"] as JArray)?.FirstOrDefault() is not JObject result) return null;
        var rows = (result["data"] as JArray ?? []).Select(r => (IReadOnlyList<object?>)[.. r["row"]!.Select(TypedValue.Read)]).ToList();
        return new CypherResult([.. (result["columns"] as JArray ?? []).Select(f => f.Value<string>()!)], rows, Counters(result["stats"] as JObject));
    }

    public string? TransactionPath(JObject answer)
    {
        if (answer["commit"]?.Value<string>() is not { } commit) return null;
        var id = commit.TrimEnd('/').Split('/')[^2];
        return $"{_path}/{Uri.EscapeDataString(id)}";
    }

    public IReadOnlyList<string> Bookmarks(JObject answer) => [.. (answer["lastBookmarks"] as JArray ?? []).Select(b => b.Value<string>()!)];

    private static CypherCounters Counters(JObject? stats)
    {
        long Of(string name) => stats?[name]?.Value<long>() ?? 0;
        return new()
        {
            NodesCreated = Of("nodes_created"), NodesDeleted = Of("nodes_deleted"),
            RelationshipsCreated = Of("relationships_created"), RelationshipsDeleted = Of("relationship_deleted"),
            PropertiesSet = Of("properties_set"), LabelsAdded = Of("labels_added"), LabelsRemoved = Of("labels_removed"),
            ConstraintsAdded = Of("constraints_added"), IndexesAdded = Of("indexes_added"),
        };
    }
}
