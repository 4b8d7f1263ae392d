using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Decoding;

/// <summary>Gives pairs of words, added from the most probable on, to the mentions and events of one sentence.</summary>
internal sealed class PairDecoder
{
    private const int Nobody = -1;

    private readonly int[] _owner;
    private readonly EventDraft?[] _events;
    private readonly List<RelationMention> _relations = [];
    private readonly List<EventLink> _links = [];

    internal PairDecoder(ImmutableArray<Mention> mentions, ImmutableArray<WordReading> words)
    {
        _owner = Owners(mentions, words.Length);
        _events = new EventDraft?[words.Length];
        var count = 0;
        for (var w = 0; w < words.Length; w++)
        {
            if (words[w].Trigger is not null) _events[w] = new EventDraft(count++);
        }
    }

    /// <summary>The relations so far, the most probable first.</summary>
    internal ImmutableArray<RelationMention> Relations => [.. _relations];

    /// <summary>The links so far, the most probable first.</summary>
    internal ImmutableArray<EventLink> Links => [.. _links];

    /// <summary>The event that a trigger word makes.</summary>
    internal EventDraft Event(int trigger) => _events[trigger]!;

    /// <summary>Takes a pair, where its probability and its ends allow it.</summary>
    internal void Add(PairReading pair, DecodingOptions options)
    {
        var isContent = pair.Label is "CONTENT_START" or "CONTENT_END";
        if (pair.Probability <= (isContent ? options.ContentThreshold : options.PairThreshold)) return;
        switch (pair.Label)
        {
            case "CONTENT_START" when _events[pair.From] is { } cue: cue.ContentFirst ??= pair.To; break;
            case "CONTENT_END" when _events[pair.From] is { } cue: cue.ContentLast ??= pair.To; break;
            case "CONTENT_START" or "CONTENT_END": break;
            case "RESPONDED_TO" or "CAUSED": AddLink(pair); break;
            default:
                if (RoleOf(pair.Label) is { } role) AddArgument(pair, role);
                else AddRelation(pair);
                break;
        }
    }

    private void AddArgument(PairReading pair, ArgumentRole role)
    {
        if (_owner[pair.To] != Nobody) _events[pair.From]?.Add(role, _owner[pair.To], pair.Probability);
    }

    private void AddLink(PairReading pair)
    {
        if (EndAt(pair.From) is { } from && EndAt(pair.To) is { } to && from != to)
            _links.Add(new EventLink(from, pair.Label, to, pair.Probability));
    }

    private void AddRelation(PairReading pair)
    {
        int subject = _owner[pair.From], obj = _owner[pair.To];
        if (subject == Nobody || obj == Nobody || subject == obj) return;
        if (_relations.Exists(r => r.Subject == subject && r.Object == obj && r.Type == pair.Label)) return;
        _relations.Add(new RelationMention(subject, pair.Label, obj, pair.Probability));
    }

    private LinkEnd? EndAt(int word)
    {
        if (_events[word] is { } happening) return new LinkEnd(true, happening.Index);
        return _owner[word] == Nobody ? null : new LinkEnd(false, _owner[word]);
    }

    private static ArgumentRole? RoleOf(string label) => label switch
    {
        "AGENT" => ArgumentRole.Agent,
        "TARGET" => ArgumentRole.Target,
        "PLACE" => ArgumentRole.Place,
        "TIME" => ArgumentRole.Time,
        "INSTRUMENT" => ArgumentRole.Instrument,
        _ => null,
    };

    /// <summary>The mention that each word stands for: the one that ends there, else the shortest around it.</summary>
    private static int[] Owners(ImmutableArray<Mention> mentions, int words)
    {
        var owner = new int[words];
        Array.Fill(owner, Nobody);
        foreach (var k in Enumerable.Range(0, mentions.Length).OrderByDescending(k => mentions[k].LastWord - mentions[k].FirstWord))
            owner.AsSpan(mentions[k].FirstWord, mentions[k].LastWord - mentions[k].FirstWord + 1).Fill(k);
        for (var k = 0; k < mentions.Length; k++) owner[mentions[k].LastWord] = k;
        return owner;
    }
}
