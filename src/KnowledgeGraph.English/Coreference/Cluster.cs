using KnowledgeGraph.English.Names;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Titles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The mentions that stand for one entity so far. What the passes ask again and again is kept up to date as the cluster grows.</summary>
internal sealed class Cluster
{
    private readonly List<MentionView> _mentions;
    private readonly Dictionary<MentionType, (int Count, MentionView First)> _names = [];
    private MentionView? _description;
    private MentionView? _fullest;
    private bool _hasPlural;
    private bool _hasSingular;

    public Cluster(MentionView first)
    {
        _mentions = [first];
        Gender = GenderOf(first);
        Profile = new EntityProfile(first);
        Listed = first.Listed;
        if (IsName(first))
        {
            _names.Add(first.Type, (1, first));
            _fullest = first;
        }

        if (first.Type == MentionType.Pronoun) return;
        _hasPlural = first.IsPlural;
        _hasSingular = !first.IsPlural;
        if (!first.IsInHeadline) _description = first;
    }

    /// <summary>The mentions by place.</summary>
    public IReadOnlyList<MentionView> Mentions => _mentions;

    public Gender Gender { get; private set; }

    /// <summary>The entity of the user's list that it is; null where it is none.</summary>
    public NameEntry? Listed { get; private set; }

    /// <summary>What the document says of it.</summary>
    public EntityProfile Profile { get; }

    public bool IsNamed => _names.Count > 0;

    /// <summary>Whether every mention that tells the number tells the plural.</summary>
    public bool IsPlural => _hasPlural && !_hasSingular;

    /// <summary>What the entity is: the kind that most names have, else the kind of the first description.</summary>
    public EntityKind Kind => MentionKinds.Of(_names.Count == 0
        ? _description ?? _mentions[0]
        : _names.Values.OrderByDescending(n => n.Count).ThenBy(n => n.First.Order).First().First);

    /// <summary>The name in its fullest form; else the first description.</summary>
    public MentionView Representative => _fullest ?? _description ?? _mentions[0];

    /// <summary>Whether a mention names its entity: by a name, or as a body that a country has one of.</summary>
    public static bool IsName(MentionView mention) =>
        mention.Type == MentionType.Event ? HappeningNames.IsNamed(mention) : mention.Type.IsName() || Institutions.IsUnique(mention);

    public void Absorb(Cluster other)
    {
        if (other._mentions[0].Order > _mentions[^1].Order) _mentions.AddRange(other._mentions);
        else foreach (var mention in other._mentions) _mentions.Insert(CountBefore(mention.Order), mention);
        if (Gender == Gender.Unknown) Gender = other.Gender;
        Listed ??= other.Listed;
        Profile.Absorb(other.Profile);
        _fullest = Fuller(_fullest, other._fullest);
        _hasPlural |= other._hasPlural;
        _hasSingular |= other._hasSingular;
        if (_description is null || other._description?.Order < _description.Order) _description = other._description ?? _description;
        foreach (var (type, name) in other._names)
            _names[type] = _names.TryGetValue(type, out var own) ? (own.Count + name.Count, own.First.Order < name.First.Order ? own.First : name.First) : name;
    }

    /// <summary>How many of the mentions stand before a place.</summary>
    public int CountBefore(int order)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Order < order) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The name with more letters, titles apart; of equals the first.</summary>
    private static MentionView? Fuller(MentionView? a, MentionView? b) =>
        a is null || b is null ? a ?? b : (Letters(a), -a.Order).CompareTo((Letters(b), -b.Order)) >= 0 ? a : b;

    private static int Letters(MentionView name) => PersonTitles.Strip(name.Mention.Text).Count(char.IsLetter);

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
