using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Rules;

/// <summary>A mention that names an office and not who holds it ("the Minister of Health") is a role: what is said of it holds of the person beside it.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record OfficeNameCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    private static readonly WordSet Offices = WordSet.Of("minister head director secretary commissioner ambassador envoy spokesman spokeswoman spokesperson chief governor mayor chairman chairwoman president manager officer");
    private static readonly WordSet Domain = WordSet.Of("of for");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var m = 0; m < facts.Mentions.Length; m++)
        {
            var name = facts.Mentions[m];
            if (name.Type is not (MentionType.Person or MentionType.Organization or MentionType.Nationality or MentionType.GeoPolitical or MentionType.Miscellaneous)) continue;
            var noun = tree.HeadOf(m);
            if (!Offices.Has(tree, noun) || noun >= name.LastWord || !Domain.Has(tree, noun + 1)) continue;
            facts = Held(facts, tree, m, noun);
        }

        return facts;
    }

    private static SentenceFacts Held(SentenceFacts facts, SentenceTree tree, int office, int noun)
    {
        var name = facts.Mentions[office];
        var span = TextSpan.FromBounds(facts.Sentence.Words[name.FirstWord].Start, facts.Sentence.Words[noun].End);
        var role = Enumerable.Range(0, facts.Mentions.Length).FirstOrDefault(m => m != office && facts.Mentions[m] is { Type: MentionType.Role or MentionType.NominalPerson } r && tree.HeadOf(m) == noun, office);
        var mentions = facts.Mentions.SetItem(office, name with { Type = MentionType.Role, LastWord = noun, Span = span, Text = span.Of(tree.Text) });
        var person = PersonBeside(tree, noun) ?? facts.Relations.Where(r => r.Object == office && facts.Mentions[r.Subject].Type == MentionType.Person).Select(r => (int?)r.Subject).FirstOrDefault();
        var relations = facts.Relations.Select(Moved).OfType<RelationMention>();
        var events = person is { } acting ? facts.Events.Select(e => e with { Arguments = [.. e.Arguments.Select(a => a.Mention == office ? a with { Mention = acting } : a).DistinctBy(a => (a.Role, a.Mention))] }) : facts.Events;
        return facts with { Mentions = mentions, Events = [.. events], Relations = [.. relations.DistinctBy(r => (r.Subject, r.Type, r.Object))] };

        RelationMention? Moved(RelationMention r)
        {
            if (r.Object == office) return r.Type is "LEADS" or "MEMBER_OF" or "HAS_ROLE" && mentions[r.Subject].Type == MentionType.Person ? r with { Type = "HAS_ROLE", Object = role } : null;
            return r.Subject != office ? r : person is { } holder && holder != r.Object ? r with { Subject = holder } : null;
        }
    }

    /// <summary>The person whom the noun for the office stands beside, on either side.</summary>
    private static int? PersonBeside(SentenceTree tree, int noun)
    {
        if (tree.Label(noun) is "appos" or "nmod" or "compound" && tree.MentionAt(tree.Head(noun), Kinds.NamedPersons) is { } before) return before;
        return tree.Dependents(noun).Where(d => tree.Label(d) is "appos" or "flat").Select(d => tree.MentionAt(d, Kinds.NamedPersons)).FirstOrDefault(m => m is not null);
    }
}
