using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Names under which facts say who found them. A fact that several found has their names joined by <c>+</c> ("model+rule:owns").</summary>
public static class Extractors
{
    /// <summary>The learned extractor.</summary>
    public const string Model = "model";

    /// <summary>The pattern rules over the dependency tree.</summary>
    public const string Rules = "rules";

    /// <summary>What the reading of the whole document adds.</summary>
    public const string Document = "document";

    /// <summary>What the ontology says follows from a fact: an inverse or an implied relation.</summary>
    public const string Ontology = "ontology";

    private const char Joint = '+';

    /// <summary>The names of those who found a fact, in their order.</summary>
    /// <param name="extractor">The name, or several joined by <c>+</c>.</param>
    public static ImmutableArray<string> Of(string extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        return extractor.Contains(Joint, StringComparison.Ordinal) ? [.. extractor.Split(Joint)] : [extractor];
    }

    /// <summary>Several names as one, each once, in the order given.</summary>
    /// <param name="extractors">Names; each may be several, joined.</param>
    public static string Join(params IEnumerable<string> extractors) => string.Join(Joint, extractors.SelectMany(e => Of(e)).Distinct(StringComparer.Ordinal));

    /// <summary>Those who found both of two parts of a fact; where nobody did, the one beside the model.</summary>
    /// <param name="one">Who found one part.</param>
    /// <param name="other">Who found the other.</param>
    public static string Both(string one, string other)
    {
        if (Of(one).Intersect(Of(other), StringComparer.Ordinal).ToList() is { Count: > 0 } both) return Join(both);
        return one != Model ? one : other;
    }

    /// <summary>Whose voice a name counts as: all rules of a user are one, all parts of a plug-in are one.</summary>
    internal static string VoiceOf(string name) => name.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
}
