using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>The figures of a comparison.</summary>
/// <param name="Sentences">How many sentences the gold has.</param>
/// <param name="Predicted">For how many of them there is a prediction.</param>
/// <param name="Totals">Mention, trigger, role, triple, statement, canon; empty where the gold is.</param>
/// <param name="Types">One line a type of triple, the most frequent in the gold first.</param>
public sealed record ScoreReport(int Sentences, int Predicted, ImmutableArray<ScoreLine> Totals, ImmutableArray<ScoreLine> Types)
{
    /// <summary>The totals as <c>score.py</c> prints them.</summary>
    public override string ToString() => ToString(types: false);

    /// <summary>The figures as <c>score.py</c> prints them, each line ended by a line feed.</summary>
    /// <param name="types">Whether the types of triples follow (<c>--types</c>).</param>
    public string ToString(bool types)
    {
        var text = new StringBuilder().Append(FormattableString.Invariant($"{Sentences} sentences, {Predicted} predicted\n"));
        foreach (var line in Totals) text.Append(line).Append('\n');
        if (types) foreach (var line in Types) text.Append(line.ToString("  ")).Append('\n');
        return text.ToString();
    }
}
