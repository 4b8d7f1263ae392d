using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>The learned weights of the features of antecedents. A feature that is not among them weighs nothing.</summary>
internal sealed class AntecedentWeights
{
    private const string Resource = "KnowledgeGraph.antecedents.tsv";
    private static readonly Lazy<AntecedentWeights> Loaded = new(Load);
    private readonly FrozenDictionary<ulong, float> _weights;

    /// <summary>Weights by feature as <see cref="NameOf"/> writes it.</summary>
    public AntecedentWeights(IEnumerable<KeyValuePair<string, float>> weights) =>
        _weights = weights.ToFrozenDictionary(w => Hash(w.Key), w => w.Value);

    /// <summary>The weights that come with the reader.</summary>
    public static AntecedentWeights Default => Loaded.Value;

    /// <summary>How a feature is written in the table.</summary>
    public static string NameOf(string mentionClass, string template, string value) => $"{mentionClass}|{template}={value}";

    public float Of(string mentionClass, string template, string value) =>
        _weights.TryGetValue(Hash(Hash(Hash(Hash(Hash(Offset, mentionClass), "|"), template), "="), value), out var weight) ? weight : 0;

    private const ulong Offset = 14695981039346656037;

    private static ulong Hash(string text) => Hash(Offset, text);

    /// <summary>FNV-1a over the text's UTF-16 code units.</summary>
    private static ulong Hash(ulong hash, string text)
    {
        foreach (var c in text) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    private static AntecedentWeights Load()
    {
        using var stream = typeof(AntecedentWeights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The assembly lacks {Resource}: build it again.");
        using var reader = new StreamReader(stream);
        var weights = new List<KeyValuePair<string, float>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights.Add(new(line[..tab], float.Parse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture)));
        }

        return new AntecedentWeights(weights);
    }
}
