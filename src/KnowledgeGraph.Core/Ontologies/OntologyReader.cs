using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>Reads the JSON form of an ontology and says what is wrong with it.</summary>
internal static class OntologyReader
{
    private const string ResourceName = "KnowledgeGraph.ontology.json";

    public static Ontology ReadEmbedded() => Read(System.Text.Encoding.UTF8.GetBytes(ReadText(ResourceName)), "built-in ontology");

    /// <summary>A text in the assembly.</summary>
    public static string ReadText(string resource)
    {
        using var stream = typeof(OntologyReader).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The assembly lacks its resource {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static Ontology Read(byte[] json, string origin) => Read(JsonSource.Parse(json, origin));

    public static Ontology Read(JsonNode root)
    {
        root.Allow("an ontology", "$schema", "name", "version", "description", "extends", "kinds", "relations", "rename", "forbid", "extractors");
        var draft = new OntologyDraft(root, BaseOf(root));
        if (!draft.HasBase && !(root["relations"]?.IsList ?? false)) throw root.Error("an ontology that does not say \"extends\": \"news\" needs a list 'relations'");
        if (root["forbid"] is { } forbid) draft.Forbid(forbid);
        if (root["rename"] is { } rename) draft.Rename(rename);
        if (root["extractors"] is { } extractors) draft.Extractors = ExtractorPolicyReader.Read(extractors, draft.Extractors);
        foreach (var kind in root.List("kinds")) draft.AddKind(kind);
        foreach (var relation in root.List("relations")) draft.AddRelation(relation);
        return draft.Build();
    }

    private static Ontology? BaseOf(JsonNode root) => root.OptionalText("extends") switch
    {
        null => null,
        "news" => Ontology.Default,
        _ => throw root["extends"]!.Error("'extends' can only be 'news', the built-in ontology; leave it out for one that stands for itself"),
    };
}
