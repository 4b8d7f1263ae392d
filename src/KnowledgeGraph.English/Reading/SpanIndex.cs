using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Reading;

/// <summary>Says quickly whether a place lies inside one of many spans.</summary>
internal sealed class SpanIndex
{
    private readonly TextSpan[] _merged;

    public SpanIndex(ImmutableArray<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End) merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }

        _merged = [.. merged];
    }

    public bool Covers(TextSpan place)
    {
        int low = 0, high = _merged.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_merged[middle].End < place.End) low = middle + 1;
            else high = middle;
        }

        return low < _merged.Length && _merged[low].Contains(place);
    }
}
