namespace KnowledgeGraph.English.Rules;

/// <summary>"The Front, whose leader, Brandt, …": who leads the body before "whose".</summary>
internal static class WhoseLeader
{
    private static readonly WordSet Leaders = WordSet.Of("president chairman chairwoman chairperson head director founder leader governor mayor commander chief ceo boss");

    /// <summary>The mentions of the leaders and of the bodies before "whose".</summary>
    public static IEnumerable<(int Leader, int Body)> Find(SentenceTree tree)
    {
        for (var whose = 1; whose < tree.Count; whose++)
        {
            if (tree.Form(whose) != "whose" || tree.Head(whose) < 0 || !Leaders.Has(tree, tree.Head(whose))) continue;
            var title = tree.Head(whose);
            var leader = tree.Dependents(title).Append(tree.Head(title)).Where(w => w > whose).Select(w => tree.MentionAt(w, Kinds.NamedPersons)).FirstOrDefault(m => m is not null);
            if (leader is { } l && Before(tree, whose) is { } body) yield return (l, body);
        }
    }

    private static int? Before(SentenceTree tree, int whose)
    {
        var last = tree.Form(whose - 1) == "," ? whose - 2 : whose - 1;
        var found = Enumerable.Range(0, tree.Facts.Mentions.Length).Where(m => tree.Facts.Mentions[m].LastWord == last && Kinds.BodiesAndStates.Contains(tree.Facts.Mentions[m].Type)).ToList();
        return found.Count == 0 ? null : found.MinBy(m => tree.Facts.Mentions[m].FirstWord);
    }
}
