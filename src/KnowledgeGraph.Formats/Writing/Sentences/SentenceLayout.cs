using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Writing.Sentences;

/// <summary>Where everything of one sentence lies: words from left to right, the tree above them, mentions, triggers and facts below.</summary>
internal sealed class SentenceLayout
{
    private const double Margin = 16;
    private const double Gap = 22;
    private const double LetterWidth = 8.6;
    private const double TagWidth = 7.2;

    public SentenceLayout(string text, SentenceFacts facts)
    {
        Facts = facts;
        Forms = [.. facts.Sentence.Words.Select(w => WhiteSpace.Collapse(w.Of(text)))];
        var centres = ImmutableArray.CreateBuilder<double>(Forms.Length);
        var at = Margin;
        for (var i = 0; i < Forms.Length; i++)
        {
            var width = Math.Max(Length(Forms[i]) * LetterWidth, Tag(i).Length * TagWidth);
            centres.Add(at + (width / 2));
            at += width + Gap;
        }

        Centres = centres.MoveToImmutable();
        Width = at - Gap + Margin;
        Tree = [.. Enumerable.Range(0, Forms.Length).Where(i => facts.Words[i].Head >= 0 && facts.Words[i].Head != i).Select(TreeArc)];
        Bars = [.. Rows([.. facts.Mentions.Select(MentionBar), .. facts.Events.Select(EventBar)])];
        Arcs = [.. RelationArcs(), .. RoleArcs()];
    }

    public SentenceFacts Facts { get; }

    public ImmutableArray<string> Forms { get; }

    /// <summary>Middle of each word.</summary>
    public ImmutableArray<double> Centres { get; }

    public double Width { get; }

    /// <summary>The dependency tree: from each head to its dependents.</summary>
    public ImmutableArray<Arc> Tree { get; }

    /// <summary>Mentions, then triggers, each in a row where it covers none of the others.</summary>
    public ImmutableArray<FactBar> Bars { get; }

    /// <summary>Relations from subject to object, and roles from trigger to participant.</summary>
    public ImmutableArray<Arc> Arcs { get; }

    public string Tag(int word) => $"{Facts.Words[word].Upos} {Facts.Words[word].Xpos}";

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private double Half(int word) => Math.Max(Length(Forms[word]) * LetterWidth, Tag(word).Length * TagWidth) / 2;

    /// <summary>Leaves the head a little aside, so that arcs to both sides can be told apart.</summary>
    private Arc TreeArc(int word)
    {
        var head = Facts.Words[word].Head;
        return new Arc(Centres[head] + (word < head ? -5 : 5), Centres[word], Facts.Words[word].Relation);
    }

    private FactBar MentionBar(Mention mention) =>
        new(Centres[mention.FirstWord] - Half(mention.FirstWord), Centres[mention.LastWord] + Half(mention.LastWord), mention.Type.Label(), FactBar.ColorOf(mention.Type));

    private FactBar EventBar(EventMention e) => new(Centres[e.TriggerWord] - Half(e.TriggerWord), Centres[e.TriggerWord] + Half(e.TriggerWord), e.Type, FactBar.TriggerColor);

    /// <summary>The first row that has room, from the left, longer ones first.</summary>
    private static IEnumerable<FactBar> Rows(FactBar[] bars)
    {
        var rows = new int[bars.Length];
        var placed = new List<int>();
        foreach (var bar in Enumerable.Range(0, bars.Length).OrderBy(i => bars[i].Left).ThenByDescending(i => bars[i].Right).ThenBy(i => i))
        {
            while (placed.Any(i => rows[i] == rows[bar] && bars[i].Left < bars[bar].LabelRight && bars[bar].Left < bars[i].LabelRight)) rows[bar]++;
            placed.Add(bar);
        }

        return bars.Select((bar, i) => bar with { Row = rows[i] });
    }

    private IEnumerable<Arc> RelationArcs() => Facts.Relations.Select(r => new Arc(Bars[r.Subject].Middle, Bars[r.Object].Middle, r.Type));

    private IEnumerable<Arc> RoleArcs() => Facts.Events.SelectMany((e, i) => e.Arguments.Select(a =>
        new Arc(Bars[Facts.Mentions.Length + i].Middle, Bars[a.Mention].Middle, a.Role.ToString().ToLowerInvariant(), e.Negated || e.Modality != Modality.Actual)));
}
