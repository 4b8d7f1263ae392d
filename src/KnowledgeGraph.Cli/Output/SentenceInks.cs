using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Sentences of a graph with the words inked that say a fact, and those that mean its two ends. Mentions are gathered when the first sentence is written.</summary>
/// <param name="graph">The graph that the sentences belong to.</param>
internal sealed class SentenceInks(EntityGraph graph)
{
    private readonly Lazy<ILookup<string, GraphMention>> _mentions = new(() => graph.Mentions.ToLookup(m => m.Sentence.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, GraphEvent>> _events = new(() => graph.Events.ToLookup(e => e.Sentence.Id, StringComparer.Ordinal));

    /// <summary>An indented sentence with its source.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spans">Places in the original text; shorter ones lie over longer ones.</param>
    /// <param name="indent">Blanks before it, beyond its own.</param>
    public ScreenLine Line(DocumentNode document, SentenceNode sentence, IEnumerable<InkSpan> spans, string indent = "") =>
        new ScreenLine().Add(indent + "    ").Add(sentence.Text, Inks(sentence, spans)).Add($"  [{RelationOutput.Title(document)}]", Ink.Aside);

    /// <summary>The beginning of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spans">Places in the original text.</param>
    /// <param name="most">At most so many characters.</param>
    public ScreenLine Short(SentenceNode sentence, IEnumerable<InkSpan> spans, int most)
    {
        var inks = Inks(sentence, spans);
        return sentence.Text.Length <= most ? new ScreenLine().Add(sentence.Text, inks) : new ScreenLine().Add(sentence.Text[..(most - 1)], inks[..(most - 1)]).Add("…");
    }

    /// <summary>Where a sentence means one of some entities.</summary>
    public IEnumerable<InkSpan> Mentions(SentenceNode sentence, IEnumerable<Entity> entities, Ink ink)
    {
        var ids = entities.Select(e => e.Id).ToHashSet();
        return _mentions.Value[sentence.Id].Where(m => ids.Contains(m.Entity.Id)).Select(m => new InkSpan(m.Edge.Start, m.Edge.End, ink));
    }

    /// <summary>The words of a statement, what they are about inked.</summary>
    public ScreenLine Words(GraphStatement statement)
    {
        var sentences = statement.Node.Sentences.Select(i => FormattableString.Invariant($"{statement.Document.Id}/{i}")).ToList();
        var ids = statement.About.Select(e => e.Id).ToHashSet();
        var mentions = sentences.SelectMany(id => _mentions.Value[id]).ToList();
        var words = new SentenceNode(statement.Document.Id, statement.Sentence.Index, statement.Node.Text, statement.Node.Start, statement.Node.End);
        var offsets = SentenceOffsets.Of(words, mentions.Select(m => (m.Edge.Start, m.Edge.End, m.Edge.Text)));
        var about = mentions.Where(m => ids.Contains(m.Entity.Id)).Select(m => (m.Edge.Text, Place: offsets.Map(m.Edge.Start, m.Edge.End)))
            .Where(p => words.Text[p.Place.Start..p.Place.End] == p.Text).Select(p => new InkSpan(p.Place.Start, p.Place.End, Ink.Object));
        return new ScreenLine().Add(words.Text, Painted(words.Text, about));
    }

    private Ink[] Inks(SentenceNode sentence, IEnumerable<InkSpan> spans)
    {
        var known = _mentions.Value[sentence.Id].Select(m => (m.Edge.Start, m.Edge.End, m.Edge.Text)).Concat(_events.Value[sentence.Id].Select(e => (e.Node.Start, e.Node.End, e.Node.Trigger)));
        var offsets = SentenceOffsets.Of(sentence, known);
        return Painted(sentence.Text, spans.Select(s => offsets.Map(s.Start, s.End) is var (start, end) ? s with { Start = start, End = end } : s));
    }

    /// <summary>Shorter spans over longer ones; blanks at the edges of what is left of a span stay plain.</summary>
    private static Ink[] Painted(string text, IEnumerable<InkSpan> spans)
    {
        var inks = new Ink[text.Length];
        foreach (var span in spans.OrderByDescending(s => s.End - s.Start)) inks.AsSpan(span.Start..span.End).Fill(span.Ink);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == ' ' && (i == 0 || i + 1 == text.Length || inks[i - 1] != inks[i] || inks[i + 1] != inks[i])) inks[i] = Ink.Plain;
        return inks;
    }
}
