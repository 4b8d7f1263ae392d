namespace KnowledgeGraph.Graphs;

/// <summary>Compares contributions by content (records compare their lists by reference).</summary>
public static class ContributionEquality
{
    /// <summary>Whether two contributions put the same into a graph; rejected facts, open points and verdicts do not count.</summary>
    public static bool Same(Contribution left, Contribution right) =>
        left.Document == right.Document
        && left.Sentences.SequenceEqual(right.Sentences)
        && left.Entities.SequenceEqual(right.Entities, By<EntityShare>((a, b) =>
            a with { Aliases = default, Roles = default, Types = default, Ids = default } == b with { Aliases = default, Roles = default, Types = default, Ids = default }
            && a.Aliases.SequenceEqual(b.Aliases) && a.Roles.SequenceEqual(b.Roles) && a.Types.SequenceEqual(b.Types) && a.Ids.SequenceEqual(b.Ids)))
        && left.Mentions.SequenceEqual(right.Mentions)
        && left.Events.SequenceEqual(right.Events, By<EventNode>((a, b) =>
            a with { Arguments = default, Retellings = default } == b with { Arguments = default, Retellings = default }
            && a.Arguments.SequenceEqual(b.Arguments) && a.Retellings.SequenceEqual(b.Retellings)))
        && left.Links.SequenceEqual(right.Links)
        && left.Statements.SequenceEqual(right.Statements, By<StatementNode>((a, b) =>
            a with { Sentences = default, Events = default, About = default } == b with { Sentences = default, Events = default, About = default }
            && a.Sentences.SequenceEqual(b.Sentences) && a.Events.SequenceEqual(b.Events) && a.About.SequenceEqual(b.About)))
        && left.Relations.SequenceEqual(right.Relations, By<RelationShare>((a, b) =>
            a with { AttributedTo = default, FactId = null, Verdict = null } == b with { AttributedTo = default, FactId = null, Verdict = null } && a.AttributedTo.SequenceEqual(b.AttributedTo)));

    /// <summary>
    /// Whether a new reading of a text takes the place of the known one: under the same address when it differs; under another address when that
    /// comes first in ordinal order, so that the graph does not depend on the order of reading.
    /// </summary>
    /// <param name="known">What the graph holds.</param>
    /// <param name="candidate">A contribution of the same document id.</param>
    public static bool Supersedes(Contribution known, Contribution candidate) => known.Document.Uri == candidate.Document.Uri
        ? !Same(known, candidate)
        : candidate.Document.Uri is { } uri && (known.Document.Uri is null || string.CompareOrdinal(uri, known.Document.Uri) < 0);

    private static EqualityComparer<T> By<T>(Func<T, T, bool> same) => EqualityComparer<T>.Create((a, b) => a is null ? b is null : b is not null && same(a, b));
}
