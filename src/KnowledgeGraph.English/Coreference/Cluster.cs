using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The mentions that stand for one entity so far.</summary>
internal sealed class Cluster
{
    public Cluster(MentionView first)
    {
        Mentions.Add(first);
        Gender = GenderOf(first);
    }

    /// <summary>The mentions by place.</summary>
    public List<MentionView> Mentions { get; } = [];

    public Gender Gender { get; private set; }

    public bool IsNamed => Mentions.Any(IsName);

    public bool IsPlural => Mentions.All(m => m.Type == MentionType.Pronoun || m.IsPlural) && Mentions.Any(m => m.Type != MentionType.Pronoun);

    /// <summary>What the entity is: the kind that most names have, else the kind of the first description.</summary>
    public EntityKind Kind => MentionKinds.Of(Deciding);

    /// <summary>The name that most mentions use in its fullest form; else the first description.</summary>
    public MentionView Representative
    {
        get
        {
            var named = Mentions.Where(IsName).ToList();
            if (named.Count == 0) return Mentions.FirstOrDefault(m => m.Type != MentionType.Pronoun && !m.IsInHeadline) ?? Mentions[0];
            return named.MaxBy(m => (PersonTitles.Strip(m.Mention.Text).Count(char.IsLetter), -m.Order))!;
        }
    }

    private MentionView Deciding
    {
        get
        {
            var named = Mentions.Where(IsName).ToList();
            return named.Count == 0
                ? Representative
                : named.GroupBy(m => m.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(m => m.Order)).First().First();
        }
    }

    /// <summary>Whether a mention names its entity: by a name, or as a body that a country has one of.</summary>
    public static bool IsName(MentionView mention) => mention.Type.IsName() || Institutions.IsUnique(mention);

    public void Absorb(Cluster other)
    {
        Mentions.AddRange(other.Mentions);
        Mentions.Sort((a, b) => a.Order.CompareTo(b.Order));
        if (Gender == Gender.Unknown) Gender = other.Gender;
    }

    /// <summary>The last mention before a place.</summary>
    public MentionView? LastBefore(int order)
    {
        for (var i = Mentions.Count - 1; i >= 0; i--)
            if (Mentions[i].Order < order) return Mentions[i];
        return null;
    }

    private static Gender GenderOf(MentionView mention)
    {
        var words = mention.Mention.Text.Split(' ');
        switch (mention.Type)
        {
            case MentionType.Person:
                var title = PersonTitles.GenderOf(words[0]);
                if (title == Gender.Unknown && mention.Mention.FirstWord > 0) title = PersonTitles.GenderOf(mention.WordBefore);
                if (title != Gender.Unknown) return title;
                return words.Length > 1 ? GivenNames.GenderOf(PersonTitles.Strip(mention.Mention.Text).Split(' ')[0]) : Gender.Unknown;
            case MentionType.NominalPerson:
                return PersonNouns.GenderOf(mention.HeadLemma);
            case MentionType.Pronoun:
                return Pronouns.GenderOf(mention.Mention.Text);
            default:
                return Gender.Unknown;
        }
    }
}
