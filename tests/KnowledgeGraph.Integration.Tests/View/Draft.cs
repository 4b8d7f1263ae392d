using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>A document that is being written, with what is said in it.</summary>
internal sealed class Draft(string document)
{
    private readonly StringBuilder _text = new();
    private int _start;
    private (EntityId Speaker, int Start)? _speaker;
    private string? _event;

    public List<SentenceNode> Sentences { get; } = [];

    public List<MentionEdge> Mentions { get; } = [];

    public List<EventNode> Events { get; } = [];

    public List<StatementNode> Statements { get; } = [];

    public List<RelationShare> Relations { get; } = [];

    public int Length => _text.Length;

    private int Index => Sentences.Count - 1;

    public void Begin()
    {
        if (_text.Length > 0) _text.Append(Sentences.Count % 4 == 0 ? "\n\n" : " ");
        (_start, _speaker) = (_text.Length, null);
    }

    public void Write(string text) => _text.Append(text);

    /// <summary>Writes something and then a word; gives the word's place.</summary>
    public (int Start, int End) Write(string before, string word)
    {
        _text.Append(before).Append(word);
        return (_text.Length - word.Length, _text.Length);
    }

    public void Mention(EntityId entity, string name)
    {
        var (start, end) = Write("", name);
        Mentions.Add(new MentionEdge(Sentences.Count, entity, start, end, name, MentionForm.Name, "name", 1));
    }

    public void Said(EntityId speaker, string name)
    {
        _speaker = (speaker, _text.Length);
        _text.Append(", ");
        Mention(speaker, name);
        _text.Append(" said");
    }

    public void End(string stop)
    {
        _text.Append(stop);
        Sentences.Add(new SentenceNode(document, Sentences.Count, _text.ToString(_start, _text.Length - _start), _start, _text.Length));
    }

    public void Event(string type, string verb, (int Start, int End) trigger, FactStatus status, DateOnly? day, EntityId subject, EntityId target, EntityId place)
    {
        _event = Id('e');
        var time = day is { } d ? new TimeInterval(d, d, TimeGranularity.Day, "on " + d.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)) : null;
        var modality = status switch { FactStatus.Future => Modality.Future, FactStatus.Hypothetical => Modality.Hypothetical, _ => Modality.Actual };
        Events.Add(new EventNode(_event, type, Index, verb, verb, trigger.Start, trigger.End, modality, status == FactStatus.Negated, time, null, null, 0.9,
            [new(ArgumentRole.Agent, subject, 0, 1), new(ArgumentRole.Target, target, 0, 1), new(ArgumentRole.Place, place, 0, 1)], "model"));
        if (_speaker is not { } by) return;
        Statements.Add(new StatementNode(
            Id('d'), StatementKind.Indirect, Sentences[Index].Text[..(by.Start - _start)], "said", _start, by.Start, null, null, by.Speaker, [Index], [_event], [target], 0.8));
    }

    public void Relation(string type, (int Start, int End) trigger, FactStatus status, DateOnly? day, EntityId subject, EntityId target, double confidence, EntityId? speaker) =>
        Relations.Add(new RelationShare(
            $"{subject.Value[^8..]}{target.Value[^8..]}{type.Sum(c => c):x8}{(int)status:x8}", subject, type, target, status, Index, trigger.Start, trigger.End,
            Math.Round(confidence, 4), "model", _event, day, day, speaker is { } by ? [by] : []));

    private string Id(char kind) => document[^20..] + Index.ToString("x11", CultureInfo.InvariantCulture) + kind;
}
