using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>A named person with a title that "its", "our" or "their" owns; the pronoun is marked where it is no mention yet.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record OwnOfficeRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Owners = WordSet.Of("its our");
    private static readonly WordSet Leaders = WordSet.Of("president chairman chairwoman chairperson head director founder leader ceo executive commander chief");
    private static readonly WordSet Lesser = WordSet.Of("former ex deputy vice assistant then acting regional");

    private static readonly WordSet Members = WordSet.Of(
        "spokesman spokeswoman spokesperson coordinator minister ambassador envoy secretary manager officer adviser advisor representative engineer analyst editor treasurer lawyer doctor director");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var owner = 0; owner < tree.Count; owner++)
        {
            if (!Owners.Has(tree, owner) || tree.Label(owner) != "nmod:poss" || tree.Head(owner) < 0 || TypeOf(tree, tree.Head(owner)) is not { } type) continue;
            if (NameOf(tree, tree.Head(owner)) is not { } person) continue;
            var body = tree.Form(owner) == "its" ? Before(facts, tree, owner) : -1;
            if (body < 0) body = Enumerable.Range(0, facts.Mentions.Length).FirstOrDefault(m => facts.Mentions[m].FirstWord == owner && facts.Mentions[m].LastWord == owner, -1);
            if (body < 0)
            {
                body = facts.Mentions.Length;
                var span = facts.Sentence.Words[owner];
                facts = facts with { Mentions = facts.Mentions.Add(new(MentionType.Pronoun, owner, owner, span, span.Of(tree.Text), Confidence)) };
            }

            if (!facts.Relations.Any(r => r.Subject == person && r.Object == body)) facts = facts with { Relations = facts.Relations.Add(new(person, type, body, Confidence, Extractors.Rules)) };
        }

        return facts;
    }

    /// <summary>The last body marked before a word that one "its" can stand for; -1 where there is none.</summary>
    private static int Before(SentenceFacts facts, SentenceTree tree, int word) => Enumerable.Range(0, facts.Mentions.Length)
        .Where(m => facts.Mentions[m].LastWord < word && Kinds.Bodies.Contains(facts.Mentions[m].Type) && !IsSeveral(facts, tree, m)).OrderByDescending(m => facts.Mentions[m].LastWord).ThenBy(m => facts.Mentions[m].FirstWord).FirstOrDefault(-1);

    /// <summary>"Companies", "police": what "they" stands for. A name may end in s ("United Nations").</summary>
    private static bool IsSeveral(SentenceFacts facts, SentenceTree tree, int mention) =>
        mention < tree.Facts.Mentions.Length && (facts.Words[tree.HeadOf(mention)].Xpos == "NNS" || tree.Form(tree.HeadOf(mention)) == "police");

    private static string? TypeOf(SentenceTree tree, int title)
    {
        var isLesser = tree.Dependents(title).Any(d => Lesser.Has(tree, d));
        var isOfDepartment = tree.Dependents(title).Any(d => tree.Label(d) == "nmod:of");
        return Leaders.Has(tree, title) && !isLesser ? isOfDepartment ? "MEMBER_OF" : "LEADS" : Members.Has(tree, title) ? "MEMBER_OF" : null;
    }

    private static int? NameOf(SentenceTree tree, int title)
    {
        var beside = tree.Dependents(title).Where(d => tree.Label(d) is "appos" or "flat");
        if (tree.Label(title) is "appos" or "nmod" or "compound") beside = beside.Append(tree.Head(title));
        return beside.Select(w => tree.MentionAt(w, Kinds.NamedPersons)).FirstOrDefault(m => m is not null);
    }
}
