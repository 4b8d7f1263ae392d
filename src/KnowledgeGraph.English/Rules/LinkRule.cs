using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Finds a link between two happenings where a pattern lies in the tree.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
/// <param name="Type"><c>CAUSED</c> or <c>RESPONDED_TO</c>.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="From">Number of the pattern's word that is the cause or the response.</param>
/// <param name="FromTypes">Event types that it may have between blanks; <c>EVENT</c> stands for a mention of that type, <c>*</c> for all.</param>
/// <param name="To">Number of the pattern's word that is the effect or what is responded to.</param>
/// <param name="ToTypes">The same for that word.</param>
internal sealed record LinkRule(
    string Name, double Confidence, string Definition, string Type, TreePattern Pattern, int From, string FromTypes, int To, string ToTypes) : Rule(Name, Confidence, Definition)
{
    private readonly FrozenSet<string> _from = FromTypes.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _to = ToTypes.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var links = facts.Links;
        foreach (var way in Pattern.Find(tree))
        {
            if (End(tree, way[From], _from) is not { } from || End(tree, way[To], _to) is not { } to || from == to) continue;
            if (!links.Any(l => (l.From == from && l.To == to) || (l.From == to && l.To == from))) links = links.Add(new(from, Type, to, Confidence, Extractors.Rules));
        }

        return links == facts.Links ? facts : facts with { Links = links };
    }

    private static LinkEnd? End(SentenceTree tree, int word, FrozenSet<string> types)
    {
        if (tree.EventAt(word) is { } e) return types.Contains("*") || types.Contains(tree.Facts.Events[e].Type) ? new LinkEnd(true, e) : null;
        return (types.Contains("*") || types.Contains("EVENT")) && tree.MentionAt(word, Kinds.Happenings) is { } mention ? new LinkEnd(false, mention) : null;
    }
}
