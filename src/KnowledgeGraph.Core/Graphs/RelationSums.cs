using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Graphs;

/// <summary>
/// Sums relations up while the graphs of their documents pass by twice: in the first run they are counted, in the second each is given out as soon as its last
/// document has passed. What is held is 16 bytes a relation in the first run; in the second a number for each that several documents have, and the relations
/// between whose documents the run is.
/// </summary>
public sealed class RelationSums
{
    private const int Digits = 32;
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    private readonly List<UInt128> _seen = [];
    private readonly Dictionary<UInt128, int> _several = [];
    private readonly Dictionary<string, (int Left, List<Relation> Shares)> _open = new(StringComparer.Ordinal);

    /// <summary>Relations that wait for documents; none after the second run, unless the store changed between the two.</summary>
    public int Open => _open.Count;

    /// <summary>First run: counts the relations of a document.</summary>
    /// <param name="document">The graph of one document.</param>
    public void Count(EntityGraph document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var relation in document.Relations) _seen.Add(Key(relation));
    }

    /// <summary>Second run, in the order of the first: takes a relation of a document.</summary>
    /// <param name="relation">The relation with the evidence of one document.</param>
    /// <returns>The relation with the evidence of all documents, with the last of them; null before.</returns>
    public Relation? Add(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (_seen.Count > 0) KeepSeveral();
        if (!_several.TryGetValue(Key(relation), out var documents)) return relation;
        if (!_open.TryGetValue(relation.Id, out var open)) open = (documents, []);
        open.Shares.Add(relation);
        open.Left--;
        if (open.Left > 0)
        {
            _open[relation.Id] = open;
            return null;
        }

        _open.Remove(relation.Id);
        return open.Shares[0] with
        {
            Evidence = [.. open.Shares.SelectMany(r => r.Evidence)], FirstDate = open.Shares.Min(r => r.FirstDate), LastDate = open.Shares.Max(r => r.LastDate),
        };
    }

    private void KeepSeveral()
    {
        _seen.Sort();
        for (var (start, end) = (0, 0); start < _seen.Count; start = end)
        {
            while (end < _seen.Count && _seen[end] == _seen[start]) end++;
            if (end - start > 1) _several.Add(_seen[start], end - start);
        }

        _seen.Clear();
        _seen.TrimExcess();
    }

    /// <summary>16 bytes in place of an id: those that its 32 hex digits stand for, as ids of this program are written; of any other form its digest's.</summary>
    private static UInt128 Key(Relation relation) =>
        relation.Id.Length == Digits && relation.Id.AsSpan().IndexOfAnyExcept(Hex) < 0
            ? UInt128.Parse(relation.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(relation.Id)));
}
