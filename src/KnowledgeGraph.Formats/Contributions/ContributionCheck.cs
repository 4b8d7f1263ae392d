using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Contributions;

/// <summary>Refuses a contribution that points at what it does not hold, before a store takes it.</summary>
internal static class ContributionCheck
{
    /// <exception cref="FormatException">An id or a sentence's index leads nowhere, or an id is given twice.</exception>
    public static void Check(Contribution contribution)
    {
        var entities = Ids("entities", contribution.Entities.Select(e => e.Id.Value));
        var events = Ids("events", contribution.Events.Select(e => e.Id));
        Ids("statements", contribution.Statements.Select(s => s.Id));
        var sentences = contribution.Sentences.Length;
        for (var i = 0; i < contribution.Mentions.Length; i++) Mention(contribution.Mentions[i], entities, sentences, new("mentions", i));
        for (var i = 0; i < contribution.Events.Length; i++) Event(contribution.Events[i], entities, sentences, new("events", i));
        for (var i = 0; i < contribution.Links.Length; i++) Link(contribution.Links[i], entities, events, sentences, new("links", i));
        for (var i = 0; i < contribution.Statements.Length; i++) Statement(contribution.Statements[i], entities, events, sentences, new("statements", i));
        for (var i = 0; i < contribution.Relations.Length; i++) Relation(contribution.Relations[i], entities, events, sentences, new("relations", i));
    }

    private static void Mention(MentionEdge mention, HashSet<string> entities, int sentences, Place where)
    {
        Sentence(mention.SentenceIndex, sentences, where);
        Known(mention.Entity.Value, entities, where, ".entity");
    }

    private static void Event(EventNode e, HashSet<string> entities, int sentences, Place where)
    {
        Sentence(e.SentenceIndex, sentences, where);
        foreach (var retelling in e.Retellings) Sentence(retelling.SentenceIndex, sentences, where, ".retellings");
        foreach (var argument in e.Arguments) Known(argument.Entity.Value, entities, where, ".arguments");
        foreach (var argument in e.Arguments)
            if (argument.Role == Extraction.ArgumentRole.Time) throw new FormatException($"{where}.arguments: a time is no entity");
    }

    private static void Link(HappeningLinkEdge link, HashSet<string> entities, HashSet<string> events, int sentences, Place where)
    {
        Sentence(link.SentenceIndex, sentences, where);
        Known(link.From, events.Contains(link.From) ? events : entities, where, ".from");
        Known(link.To, events.Contains(link.To) ? events : entities, where, ".to");
    }

    private static void Statement(StatementNode statement, HashSet<string> entities, HashSet<string> events, int sentences, Place where)
    {
        if (statement.Sentences.IsEmpty) throw new FormatException($"{where}.sentences is empty; a statement stands in at least one sentence");
        foreach (var index in statement.Sentences) Sentence(index, sentences, where);
        if (statement.Speaker is { } speaker) Known(speaker.Value, entities, where, ".speaker");
        foreach (var id in statement.Events) Known(id, events, where, ".events");
        foreach (var id in statement.About) Known(id.Value, entities, where, ".about");
    }

    private static void Relation(RelationShare relation, HashSet<string> entities, HashSet<string> events, int sentences, Place where)
    {
        Sentence(relation.SentenceIndex, sentences, where);
        Known(relation.Subject.Value, entities, where, ".subject");
        Known(relation.Object.Value, entities, where, ".object");
        if (relation.EventId is { } id) Known(id, events, where, ".event");
        foreach (var speaker in relation.AttributedTo) Known(speaker.Value, entities, where, ".attributedTo");
    }

    private static HashSet<string> Ids(string list, IEnumerable<string> ids)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
            if (!known.Add(id)) throw new FormatException($"{list}: id {id} is given twice");
        return known;
    }

    private static void Known(string id, HashSet<string> known, Place where, string field)
    {
        if (!known.Contains(id)) throw new FormatException($"{where}{field}: no such id in the line: {id}");
    }

    private static void Sentence(int index, int count, Place where, string field = "")
    {
        if (index < 0 || index >= count) throw new FormatException(FormattableString.Invariant($"{where}{field}: sentence {index} of {count} does not exist"));
    }

    /// <summary>An item of a list, for messages; a text only where there is one.</summary>
    private readonly record struct Place(string List, int Index)
    {
        public override string ToString() => FormattableString.Invariant($"{List}[{Index}]");
    }
}
