using System.Text;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>How a contribution is written as text and read back; it must come back as it was, without what was rejected and left open.</summary>
/// <param name="Write">The contribution as one line.</param>
/// <param name="Read">The line, and its place for messages, as a contribution; throws <see cref="InvalidDataException"/>.</param>
public sealed record ContributionForm(Func<Contribution, string> Write, Func<string, string, Contribution> Read)
{
    /// <summary>The contribution as a server keeps it: half a surrogate pair is U+FFFD.</summary>
    internal (Contribution Contribution, string Text) Kept(Contribution contribution)
    {
        var text = Write(contribution with { Rejected = [], Open = [] }).TrimEnd('\n');
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0) text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return (Read(text, contribution.Document.Id), text);
    }

    /// <summary>A contribution that a server keeps.</summary>
    internal Contribution Stored(string text, string place) => Read(PackedText.Unpack(text, place), place);

    /// <summary>The document's own fields.</summary>
    internal string Head(Contribution contribution) =>
        Write(new Contribution(contribution.Document, [], [], [], [], [], [], [], [])).TrimEnd('\n');
}
