using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Evaluation;

/// <summary>The full names that a document's mentions refer to.</summary>
internal static class GoldNames
{
    /// <summary>The name of each mention's entity where it has one that the mention does not say itself.</summary>
    public static Dictionary<MentionReference, string> Of(DocumentFacts facts)
    {
        var names = new Dictionary<MentionReference, string>();
        foreach (var entity in facts.Entities.Where(e => e.IsNamed))
        {
            foreach (var member in entity.Members)
            {
                if (!string.Equals(facts[member.Mention].Text.Trim(), entity.Name.Trim(), StringComparison.OrdinalIgnoreCase)) names[member.Mention] = entity.Name;
            }
        }

        return names;
    }
}
