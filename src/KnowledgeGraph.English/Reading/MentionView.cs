using KnowledgeGraph.English.Names;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;

namespace KnowledgeGraph.English.Reading;

/// <summary>A mention with what its sentence's tree says of it.</summary>
internal sealed class MentionView
{
    private static readonly string[] Definite = ["the", "this", "that", "these", "those", "its", "their", "his", "her"];

    public MentionView(SentenceFacts facts, MentionReference reference, int order)
    {
        Facts = facts;
        Reference = reference;
        Order = order;
        Mention = facts.Mentions[reference.Mention];
        Type = Mention.Type is MentionType.GeoPolitical or MentionType.Location && KnownNames.IsOrganization(Mention.Text) ? MentionType.Organization : Mention.Type;
        Head = HeadOf(facts, Mention);
        HeadLemma = HeadWord.Lemma.ToLowerInvariant();
        IsPlural = HeadWord.Xpos is "NNS" or "NNPS" || IsCoordination();
    }

    public SentenceFacts Facts { get; }

    public MentionReference Reference { get; }

    public Mention Mention { get; }

    /// <summary>Position among the document's mentions, by place.</summary>
    public int Order { get; }

    /// <summary>Index of the word that heads the phrase.</summary>
    public int Head { get; }

    public int Sentence => Reference.Sentence;

    /// <summary>What it is; in a headline, where every word has a capital, a common noun may look like a name (see <see cref="TakeAsNominal"/>).</summary>
    public MentionType Type { get; private set; }

    public WordAnalysis HeadWord => Facts.Words[Head];

    /// <summary>Dictionary form of the head in lower case.</summary>
    public string HeadLemma { get; }

    public bool IsPlural { get; }

    public bool IsSubject => HeadWord.Relation.StartsWith("nsubj", StringComparison.Ordinal);

    /// <summary>Whether it is the subject of its sentence's main verb: what the sentence is about.</summary>
    public bool IsTopic => IsSubject && HeadWord.Head >= 0 && Facts.Words[HeadWord.Head].Relation == "root";

    /// <summary>Whether an article, demonstrative or possessive says that the reader knows it.</summary>
    public bool IsDefinite => Definite.Contains(WordBefore, StringComparer.Ordinal) || Definite.Contains(FirstWordLower, StringComparer.Ordinal);

    /// <summary>The word before the phrase in lower case; empty at the beginning of the sentence.</summary>
    public string WordBefore => Mention.FirstWord > 0 ? Facts.Words[Mention.FirstWord - 1].Lemma.ToLowerInvariant() : "";

    private string FirstWordLower => Mention.Text.Split(' ', 2)[0].ToLowerInvariant();

    /// <summary>Whether it modifies another noun ("coalition" in "a coalition official").</summary>
    public bool IsModifier => HeadWord.Relation is "compound" or "amod" or "nmod:poss";

    /// <summary>The preposition that leads the phrase, in lower case; null where there is none.</summary>
    public string? Preposition => Facts.Words.FirstOrDefault(w => w.Head == Head && w.Relation == "case" && w.Upos == "ADP")?.Lemma.ToLowerInvariant();

    /// <summary>Whether it is a common noun in a headline's capitals.</summary>
    public bool IsInHeadline { get; private set; }

    /// <summary>Says that the name is a common noun in a headline's capitals.</summary>
    public void TakeAsNominal()
    {
        IsInHeadline = true;
        Type = NominalOf(Type);
    }

    /// <summary>The entity of the user's list that it names; null where it names none.</summary>
    public NameEntry? Listed { get; private set; }

    /// <summary>Says which entity of the user's list it names.</summary>
    public void TakeAsListed(NameEntry entry)
    {
        Listed = entry;
        if (MentionTypes.KindOf(Type) != entry.Kind) Type = MentionTypes.NameOf(entry.Kind);
    }

    /// <summary>Says that the name is of the type that it has in the rest of the document.</summary>
    public void TakeAs(MentionType type) => Type = type;

    private static MentionType NominalOf(MentionType type) => type switch
    {
        MentionType.Organization => MentionType.NominalOrganization,
        MentionType.Person => MentionType.NominalPerson,
        MentionType.Location or MentionType.Facility or MentionType.GeoPolitical => MentionType.NominalPlace,
        MentionType.Weapon => MentionType.NominalWeapon,
        MentionType.Miscellaneous => MentionType.NominalOther,
        _ => type,
    };

    public bool Contains(MentionView other) => Sentence == other.Sentence && this != other && Mention.Span.Contains(other.Mention.Span);

    /// <summary>Whether the phrase joins two heads ("Ana and Ivo Brandt").</summary>
    private bool IsCoordination()
    {
        for (var word = Mention.FirstWord; word <= Mention.LastWord; word++)
            if (Facts.Words[word].Head == Head && Facts.Words[word].Relation == "conj") return true;
        return false;
    }

    /// <summary>The word of the phrase whose head lies outside; the last one where the tree disagrees with the phrase.</summary>
    internal static int HeadOf(SentenceFacts facts, Mention mention) => MentionHeads.Of(facts.Words, mention);
}
