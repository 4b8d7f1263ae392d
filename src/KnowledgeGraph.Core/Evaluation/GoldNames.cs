using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Evaluation;

/// <summary>The full names that a document's mentions refer to.</summary>
internal static class GoldNames
{
    /// <summary>The fullest name of each mention's entity in the document, where the mention does not say that name itself; a phrase as good as a name ("U.S. troops") is none by the guidelines.</summary>
    public static Dictionary<MentionReference, string> Of(DocumentFacts facts)
    {
        var names = new Dictionary<MentionReference, string>();
        foreach (var entity in facts.Entities.Where(e => e.IsNamed && e.Members.Any(m => facts[m.Mention].Type.IsName())))
        {
            var name = Fullest(entity, facts.Document.Text);
            foreach (var member in entity.Members)
                if (!string.Equals(facts[member.Mention].Text.Trim(), name, StringComparison.OrdinalIgnoreCase)) names[member.Mention] = name;
        }

        return names;
    }

    /// <summary>The longest of its names that the document writes; a well-known name that stands nowhere in it does not count.</summary>
    private static string Fullest(EntityFact entity, string text) =>
        entity.Aliases.Append(entity.Name).Select(n => n.Trim()).Where(n => text.Contains(n, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length) ?? entity.Name.Trim();
}
