using System.Globalization;

namespace KnowledgeGraph.Antecedents;

/// <summary>The table of weights that the reader embeds: a feature a line, by name.</summary>
internal static class WeightsFile
{
    /// <summary>A weight nearer to 0 changes no answer and is left out.</summary>
    private const double Least = 0.02;

    public static void Write(string path, FeatureNames names, double[] weights)
    {
        using var output = new StreamWriter(path);
        output.NewLine = "\n";
        output.WriteLine("# Weights of the features of antecedents, learned by training/Antecedents: class of mention | template = value, tab, weight.");
        foreach (var (name, weight) in weights.Select((w, i) => (Name: names[i], Weight: w)).Where(w => Math.Abs(w.Weight) >= Least).OrderBy(w => w.Name, StringComparer.Ordinal))
            output.WriteLine(name + "\t" + weight.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
