using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>One of the two HTTP interfaces of Neo4j: where to send, and what bodies look like.</summary>
internal interface IHttpDialect
{
    /// <summary>Media type that answers come in.</summary>
    string Accept { get; }

    /// <summary>Path for a transaction of one statement.</summary>
    string ImplicitPath { get; }

    /// <summary>Path that begins a transaction.</summary>
    string BeginPath { get; }

    /// <summary>Writes the body and gives its media type; a null statement begins or ends a transaction.</summary>
    string Write(Stream body, CypherStatement? statement, IReadOnlyCollection<string> bookmarks);

    /// <summary>Reads what a statement gave; null where the answer is about a transaction alone.</summary>
    CypherResult? Result(JObject answer);

    /// <summary>The path of a transaction that was begun.</summary>
    string? TransactionPath(JObject answer);

    /// <summary>Bookmarks in the answer.</summary>
    IReadOnlyList<string> Bookmarks(JObject answer);
}
