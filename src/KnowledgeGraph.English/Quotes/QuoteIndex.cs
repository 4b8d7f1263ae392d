using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Finds quotations by place.</summary>
/// <param name="quotes">The quotations, in order and without overlap.</param>
internal sealed class QuoteIndex(ImmutableArray<QuoteSpan> quotes)
{
    public ImmutableArray<QuoteSpan> All => quotes;

    /// <summary>The quotations that share a character with a span.</summary>
    public IEnumerable<QuoteSpan> Overlapping(TextSpan span)
    {
        int low = 0, high = quotes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].Outer.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < quotes.Length && quotes[low].Outer.Start < span.End; low++) yield return quotes[low];
    }

    public bool Touches(TextSpan span) => Overlapping(span).Any();
}
