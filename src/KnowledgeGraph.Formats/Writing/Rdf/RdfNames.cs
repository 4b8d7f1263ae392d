using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;

namespace KnowledgeGraph.Formats.Writing.Rdf;

/// <summary>The IRIs of a graph: absolute, as readers do different things with others.</summary>
internal static class RdfNames
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Terms = "http://purl.org/dc/terms/";
    public const string Vocabulary = "urn:kg:vocabulary:";

    /// <summary>Prefixes with what they stand for.</summary>
    public static readonly (string Prefix, string Iri)[] Prefixes = [("kg", Vocabulary), ("rdf", Rdf), ("rdfs", Rdfs), ("xsd", Xsd), ("prov", Prov), ("dcterms", Terms)];

    public static string Node(in NodeReference node) => Resource(node.BaseLabel, node.Id);

    /// <summary><c>urn:kg:entity:ID</c>.</summary>
    public static string Resource(string label, string id) => $"urn:kg:{label.ToLowerInvariant()}:{Escape(id)}";

    public static string Term(string name) => Vocabulary + Escape(name);

    /// <summary>The IRI with its prefix (<c>kg:ATTACKED</c>), or null where it has none or what is left would need escapes.</summary>
    public static string? Short(string iri)
    {
        foreach (var (prefix, start) in Prefixes)
        {
            if (!iri.StartsWith(start, StringComparison.Ordinal)) continue;
            var local = iri.AsSpan(start.Length);
            var plain = local.Length > 0 && char.IsAsciiLetter(local[0]) && local.IndexOfAnyExcept(Local) < 0;
            return plain ? $"{prefix}:{local}" : null;
        }

        return null;
    }

    private static readonly System.Buffers.SearchValues<char> Local = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static string Escape(string id)
    {
        if (id.All(IsPlain)) return id;
        var escaped = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(id))
        {
            if (IsPlain((char)unit)) escaped.Append((char)unit);
            else escaped.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or ':' or '/';
}
