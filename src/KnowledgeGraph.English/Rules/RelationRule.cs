using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Finds a static relation between two mentions where a pattern lies in the tree.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
/// <param name="Type">The relation.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Subject">Number of the pattern's word that heads the subject.</param>
/// <param name="SubjectTypes">What the subject may be.</param>
/// <param name="Object">Number of the pattern's word that heads the object.</param>
/// <param name="ObjectTypes">What the object may be.</param>
internal sealed record RelationRule(
    string Name, double Confidence, string Definition, string Type, TreePattern Pattern,
    int Subject, ImmutableArray<MentionType> SubjectTypes, int Object, ImmutableArray<MentionType> ObjectTypes) : Rule(Name, Confidence, Definition)
{
    /// <summary>What else must hold of the words that were found; null, the default, for nothing.</summary>
    public Func<SentenceTree, int[], bool>? Where { get; init; }

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var relations = facts.Relations;
        foreach (var way in Pattern.Find(tree))
        {
            if (Where is not null && !Where(tree, way)) continue;
            if (tree.MentionAt(way[Subject], SubjectTypes) is not { } subject || tree.MentionAt(way[Object], ObjectTypes) is not { } @object) continue;
            if (subject != @object && !relations.Any(r => IsKnown(r, subject, @object))) relations = relations.Add(new(subject, Type, @object, Confidence, Extractors.Rules));
        }

        return relations == facts.Relations ? facts : facts with { Relations = relations };
    }

    /// <summary>Whether the two are related already: in this direction in any way, or in the other one in the same way.</summary>
    private bool IsKnown(RelationMention known, int subject, int @object) =>
        (known.Subject == subject && known.Object == @object) || (known.Subject == @object && known.Object == subject && known.Type == Type);
}
