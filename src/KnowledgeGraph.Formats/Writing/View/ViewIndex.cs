using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.View;

/// <summary>Numbers of what a page holds, as its rows refer to each other, and offsets in its sentences.</summary>
internal sealed class ViewIndex
{
    private readonly Dictionary<EntityId, int> _entities = [];
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentenceNode> _nodes;
    private readonly Dictionary<string, int> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentenceOffsets> _offsets = new(StringComparer.Ordinal);
    private readonly ILookup<string, (int Start, int End, string Words)> _known;
    private readonly int _shown;

    public ViewIndex(GraphPart part, ViewContent content)
    {
        foreach (var entity in content.Entities) _entities.Add(entity.Id, _entities.Count);
        _shown = _entities.Count;
        _nodes = content.Documents.SelectMany(d => d.Sentences).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var sentence in content.Documents.SelectMany(d => d.Sentences)) _sentences.Add(sentence.Id, _sentences.Count);
        foreach (var e in content.Events) _events.TryAdd(e.Node.Id, _events.Count);
        Mentions = part.Graph.Mentions.Where(m => _sentences.ContainsKey(m.Sentence.Id)).ToLookup(m => m.Sentence.Id, StringComparer.Ordinal);
        _known = Mentions.SelectMany(g => g).Select(m => (m.Sentence.Id, Words: (m.Edge.Start, m.Edge.End, m.Edge.Text)))
            .Concat(part.Graph.Events.SelectMany(Told)).ToLookup(k => k.Id, k => k.Words, StringComparer.Ordinal);
    }

    /// <summary>All mentions in the sentences of the page, by sentence.</summary>
    public ILookup<string, GraphMention> Mentions { get; }

    /// <summary>Names of entities that are referred to and not shown, in the order of their numbers, which follow those that are shown.</summary>
    public List<string> Outside { get; } = [];

    /// <summary>Whether an entity is shown.</summary>
    public bool Shows(Entity entity) => _entities.TryGetValue(entity.Id, out var number) && number < _shown;

    /// <summary>Number of an entity, one that is not shown included.</summary>
    public int Of(Entity entity)
    {
        if (_entities.TryGetValue(entity.Id, out var number)) return number;
        Outside.Add(entity.Name);
        _entities.Add(entity.Id, _entities.Count);
        return _entities.Count - 1;
    }

    /// <summary>Number of a sentence.</summary>
    public int Of(SentenceNode sentence) => _sentences[sentence.Id];

    /// <summary>A sentence of a document; null where the page has it not.</summary>
    public SentenceNode? SentenceOf(string documentId, int index) => _nodes.GetValueOrDefault(FormattableString.Invariant($"{documentId}/{index}"));

    /// <summary>Number of an event; -1 where there is none.</summary>
    public int OfEvent(string? id) => id is not null && _events.TryGetValue(id, out var number) ? number : -1;

    /// <summary>Where a span of the original text stands in a sentence's words.</summary>
    public (int Start, int End) Span(SentenceNode sentence, int start, int end)
    {
        if (!_offsets.TryGetValue(sentence.Id, out var offsets)) _offsets.Add(sentence.Id, offsets = SentenceOffsets.Of(sentence, _known[sentence.Id]));
        return offsets.Map(start, end);
    }

    private static IEnumerable<(string Id, (int Start, int End, string Words) Words)> Told(GraphEvent e) =>
        e.Node.Retellings.Zip(e.RetoldIn, (r, s) => (s.Id, (r.Start, r.End, r.Trigger))).Prepend((e.Sentence.Id, (e.Node.Start, e.Node.End, e.Node.Trigger)));
}
