using KnowledgeGraph.English.Places;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>What a document says of an entity beside its names: the nouns that it is called by, its roles, the words of its names, the countries that it is of.</summary>
internal sealed class EntityProfile
{
    private static readonly string[] OfCountries = ["LEADS", "MEMBER_OF", "ORIGIN", "PART_OF", "LOCATED_IN"];

    public EntityProfile(MentionView mention)
    {
        if (mention.Type.IsNominal()) Nouns.Add(mention.HeadLemma);
        if (mention.Type.IsName() || mention.Type.IsNominal()) AddWords(mention);
        if (mention.Type == MentionType.Nationality) return;
        AddRelations(mention);
        if (mention.Mention.FirstWord > 0 && mention.Type == MentionType.Person && mention.Facts.Words[mention.Mention.FirstWord - 1].Upos is "NOUN" or "PROPN") Roles.Add(mention.WordBefore);
    }

    /// <summary>Heads of its descriptions.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Heads of its role words.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of its names, descriptions and roles in lower case.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of the countries that it is of.</summary>
    public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

    public void Absorb(EntityProfile other)
    {
        Nouns.UnionWith(other.Nouns);
        Roles.UnionWith(other.Roles);
        Words.UnionWith(other.Words);
        Countries.UnionWith(other.Countries);
    }

    /// <summary>The name of the country that a place or nationality word means; null where it means none.</summary>
    public static string? CountryOf(Mention mention) => mention.Type switch
    {
        MentionType.Nationality => Gazetteer.Default.DemonymOf(mention.Text)?.Name,
        MentionType.GeoPolitical => Gazetteer.Default.Country(mention.Text)?.Name,
        _ => null,
    };

    /// <summary>The countries of the names that a phrase holds or that own it.</summary>
    public static IEnumerable<string> CountriesBeside(MentionView mention) =>
        from other in mention.Facts.Mentions
        where mention.Mention.Span.Contains(other.Span) || mention.Facts.Words[other.LastWord].Head == mention.Head
        let country = CountryOf(other)
        where country is not null && other != mention.Mention
        select country;

    private void AddRelations(MentionView mention)
    {
        foreach (var relation in mention.Facts.Relations.Where(r => r.Subject == mention.Reference.Mention))
        {
            var other = mention.Facts.Mentions[relation.Object];
            if (relation.Type == "HAS_ROLE") AddRole(mention.Facts, other);
            else if (OfCountries.Contains(relation.Type) && CountryOf(other) is { } country) Countries.Add(country);
        }
    }

    private void AddRole(SentenceFacts facts, Mention role)
    {
        Roles.Add(facts.Words[MentionView.HeadOf(facts, role)].Lemma.ToLowerInvariant());
        foreach (var word in role.Text.Split(' ')) Words.Add(word.ToLowerInvariant());
        foreach (var inside in facts.Mentions.Where(m => m != role && role.Span.Contains(m.Span)))
            if (CountryOf(inside) is { } country) Countries.Add(country);
    }

    private void AddWords(MentionView mention)
    {
        var text = mention.Type == MentionType.Person ? PersonTitles.Strip(mention.Mention.Text) : mention.Mention.Text;
        foreach (var word in text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)) Words.Add(word.ToLowerInvariant());
        if (mention.Type.IsNominal())
            foreach (var country in CountriesBeside(mention)) Countries.Add(country);
    }
}
