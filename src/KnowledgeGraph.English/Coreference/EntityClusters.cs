using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Coreference;

/// <summary>The partition of a document's mentions into entities, grown link by link; it remembers every link.</summary>
internal sealed class EntityClusters
{
    private readonly Dictionary<MentionView, Cluster> _of;
    private readonly Dictionary<MentionView, CoreferenceLink> _links = [];

    public EntityClusters(DocumentMentions mentions)
    {
        Mentions = mentions;
        _of = mentions.All.ToDictionary(m => m, m => new Cluster(m));
    }

    public DocumentMentions Mentions { get; }

    /// <summary>The clusters by first mention.</summary>
    public IEnumerable<Cluster> All => Mentions.All.Select(m => _of[m]).Distinct();

    public Cluster this[MentionView mention] => _of[mention];

    /// <summary>Why a mention was put where it is; null for one that stands by itself.</summary>
    public CoreferenceLink? LinkOf(MentionView mention) => _links.GetValueOrDefault(mention);

    /// <summary>Puts both mentions into one cluster, unless they are there or their clusters contradict each other.</summary>
    /// <returns>Whether they are in one cluster now.</returns>
    public bool Apply(CoreferenceLink link)
    {
        var (to, from) = (_of[link.Antecedent], _of[link.Mention]);
        if (to == from) return true;
        if (Contradict(to, from) || (!link.JoinsNames && to.IsNamed && from.IsNamed)) return false;
        _links.TryAdd(link.Mention, link);
        var (larger, smaller) = to.Mentions.Count >= from.Mentions.Count ? (to, from) : (from, to);
        larger.Absorb(smaller);
        foreach (var mention in smaller.Mentions) _of[mention] = larger;
        return true;
    }

    private static bool Contradict(Cluster a, Cluster b)
    {
        if (a.Listed is not null && b.Listed is not null) return a.Listed != b.Listed;
        if (a.Gender != Titles.Gender.Unknown && b.Gender != Titles.Gender.Unknown && a.Gender != b.Gender) return true;
        return a.IsNamed && b.IsNamed && (a.Kind == EntityKind.Person) != (b.Kind == EntityKind.Person);
    }
}
