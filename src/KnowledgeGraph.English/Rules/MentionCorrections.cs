using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>What a name is by the words beside it.</summary>
internal static class MentionCorrections
{
    private const int Reach = 3;

    /// <summary>Common nouns that name an organisation and no person.</summary>
    private static readonly WordSet Staff = WordSet.Of("manager employee shareholder subsidiary branch headquarters");
    private static readonly WordSet Officers = WordSet.Of("chairman chairwoman chair chief ceo executive director directors boss spokesman spokeswoman");
    private static readonly FrozenSet<string> LegalForms = FrozenSet.Create(StringComparer.Ordinal, "AG", "GmbH", "SE", "Inc", "Ltd", "LLC", "LLP", "plc", "PLC", "Corp", "Co", "S.A", "SA", "S.L", "S.p.A", "SpA", "AS", "ASA", "AB", "Oy", "Oyj", "NV", "N.V", "BV", "B.V", "SARL", "SAS", "Pty", "Pte", "Bhd", "Tbk", "OOO", "PJSC", "JSC", "A/S");
    private static readonly WordSet Bodies = WordSet.Of(BodyNouns.Words);

    public static readonly ImmutableArray<Correction> All =
    [
        new MentionCorrection("type-body-noun", "\"the carmaker Veltro Motors\": a name behind the noun for a body is a body.", HasBodyNoun, MentionType.Organization),
        new MentionCorrection("type-noun-behind", "\"Veltro Motors, a battery company\": a name that is set beside the noun for a body is a body.", HasBodyNounBehind, MentionType.Organization),
        new MentionCorrection("type-legal-form", "\"Veltro Motors AG\": a name that ends in the legal form of a company is a body.", HasLegalForm, MentionType.Organization),
        new MentionCorrection("type-has-managers", "\"managers of Veltro Motors\": who has managers is a body.", HasManagers, MentionType.Organization),
        new MentionCorrection("type-demonym", "\"Karvian aircraft\": a nationality before a noun is no organisation.", IsDemonym, MentionType.Nationality),
        new MentionCorrection("type-dateline", "\"VELIN, Sorland —\": the town at the head of the story is a place.", IsDateline, MentionType.GeoPolitical),
    ];

    /// <summary>Whether the model may have taken a body for it.</summary>
    private static bool MayBeBody(Mention name) => name.Type is MentionType.Person or MentionType.Facility or MentionType.GeoPolitical or MentionType.Location or MentionType.Miscellaneous;

    private static bool HasBodyNoun(SentenceTree tree, Mention name)
    {
        if (!MayBeBody(name)) return false;
        var head = MentionView.HeadOf(tree.Facts, name);
        var noun = tree.Head(head);
        return noun >= 0 && noun < name.FirstWord && name.FirstWord - noun <= Reach && tree.Label(head) is "appos" or "flat" or "compound"
            && tree.Facts.Words[noun].Xpos == "NN" && Bodies.Has(tree, noun)
            && !Enumerable.Range(noun, name.FirstWord - noun).Any(w => tree.Facts.Words[w].Upos == "PUNCT");
    }

    private static bool HasBodyNounBehind(SentenceTree tree, Mention name)
    {
        return MayBeBody(name) && tree.Dependents(MentionView.HeadOf(tree.Facts, name)).Any(d => d > name.LastWord && tree.Label(d) == "appos" && tree.Facts.Words[d].Xpos == "NN" && Bodies.Has(tree, d));
    }

    private static bool HasLegalForm(SentenceTree tree, Mention name) =>
        MayBeBody(name) && name.FirstWord < name.LastWord && LegalForms.Contains(name.Text[(name.Text.LastIndexOf(' ') + 1)..].TrimEnd('.'));

    private static bool HasManagers(SentenceTree tree, Mention name)
    {
        var head = MentionView.HeadOf(tree.Facts, name);
        return name.Type == MentionType.Person && ((tree.Label(head) == "nmod:of" && Staff.Has(tree, tree.Head(head))) || OwnsBefore(tree, name));
    }

    /// <summary>"Veltro Motors, whose chairman".</summary>
    private static bool OwnsBefore(SentenceTree tree, Mention name) =>
        name.LastWord + 3 < tree.Count && tree.Form(name.LastWord + 1) == "," && tree.Form(name.LastWord + 2) == "whose"
        && (Staff.Has(tree, name.LastWord + 3) || Officers.Has(tree, name.LastWord + 3));

    private static bool IsDemonym(SentenceTree tree, Mention name) =>
        name.Type == MentionType.Organization && name.FirstWord == name.LastWord && tree.Label(name.FirstWord) is "amod" or "compound"
        && Gazetteer.Default.DemonymOf(name.Text) is not null;

    private static bool IsDateline(SentenceTree tree, Mention name)
    {
        if (name.FirstWord != 0 || name.Text.Length < 4 || !name.Text.All(c => char.IsUpper(c) || c is ' ' or '-')) return false;
        var comma = name.LastWord + 1;
        if (comma + 1 >= tree.Count || tree.Form(comma) != "," || !tree.Facts.Mentions.Any(m => m.FirstWord == comma + 1 && m.Type == MentionType.GeoPolitical)) return false;
        return Enumerable.Range(comma, tree.Count - comma).Any(w => tree.Form(w) is "—" or "–" or "--");
    }
}
