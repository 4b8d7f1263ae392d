using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>What was found of what was expected. Optional facts and second readings of a fact count neither way.</summary>
/// <param name="Right">How many required facts were found.</param>
/// <param name="Missed">Required facts that were not.</param>
/// <param name="Wrong">Found facts that nobody expects.</param>
internal sealed record Tally(int Right, ImmutableArray<string> Missed, ImmutableArray<string> Wrong)
{
    public static readonly Tally Empty = new(0, [], []);

    /// <summary>Percentage of the required facts that were found; 100 where none is required.</summary>
    public double Recall => Share(Right, Right + Missed.Length);

    /// <summary>Percentage of the found facts that are right; 100 where none was found.</summary>
    public double Precision => Share(Right, Right + Wrong.Length);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, [.. a.Missed, .. b.Missed], [.. a.Wrong, .. b.Wrong]);

    /// <summary>Counts; facts that match to the word are paired before those that match more loosely, required ones before optional ones.</summary>
    public static Tally Of<TFound, TExpected>(
        IEnumerable<TFound> found, IReadOnlyList<TExpected> expected, Func<TFound, TExpected, bool, bool> isSame,
        Func<TExpected, bool> isOptional, Func<TFound, string> foundLine, Func<TExpected, string> expectedLine)
    {
        var open = expected.Where(e => !isOptional(e)).ToList();
        var all = open.Count;
        var rest = found.ToList();
        foreach (var exactly in new[] { true, false })
        {
            foreach (var fact in rest.ToArray())
            {
                var index = open.FindIndex(e => isSame(fact, e, exactly));
                if (index < 0) continue;
                open.RemoveAt(index);
                rest.Remove(fact);
            }
        }

        var wrong = rest.Where(f => !expected.Any(e => isSame(f, e, false))).Select(foundLine).Distinct(StringComparer.Ordinal);
        return new(all - open.Count, [.. open.Select(expectedLine)], [.. wrong]);
    }

    /// <summary>Recall and precision as a table shows them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Right,4} {Missed.Length,6} {Wrong.Length,5}  {Recall,5:0.0} {Precision,5:0.0}");

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
