using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.English.Reading;

/// <summary>Which entities belong to the kinds that an ontology adds: by the noun that heads, precedes or describes one of their mentions, or by a role.</summary>
internal static class OwnKinds
{
    /// <summary>The entities with the names of their own kinds; the built-in kind follows the first own one.</summary>
    public static DocumentEntities Add(DocumentEntities entities, Ontology ontology)
    {
        if (ontology.Kinds.IsEmpty) return entities;
        return entities with { Facts = [.. entities.Facts.Select(e => With(e, [.. ontology.Kinds.Where(k => Is(e, k, entities.Mentions))]))] };
    }

    private static EntityFact With(EntityFact entity, List<OwnKind> kinds)
    {
        if (kinds.Count == 0) return entity;
        var kind = kinds.Find(k => !k.CoversAll)?.Base ?? entity.Kind;
        return entity with
        {
            Types = [.. entity.Types.Concat(kinds.Select(k => k.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Kind = kind,
            Name = entity.IsNamed ? WithoutNoun(entity.Name, kinds) : entity.Name,
            Place = kind == EntityKind.Place ? entity.Place : null,
        };
    }

    /// <summary>The name without the noun before it: "tanker Sea Rose" is called Sea Rose.</summary>
    private static string WithoutNoun(string name, List<OwnKind> kinds) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && kinds.Any(k => k.Nouns.Contains(name[..blank])) && char.IsUpper(name[blank + 1]) ? name[(blank + 1)..] : name;

    private static bool Is(EntityFact entity, OwnKind kind, DocumentMentions mentions)
    {
        if (entity.Types.Contains(kind.Name) || (kind.CoversAll && entity.Kind == kind.Base)) return true;
        if (kind.Nouns.IsEmpty) return false;
        return entity.Members.Select(m => mentions.Find(m.Mention)).OfType<MentionView>().Any(m => NounsOf(m).Any(n => kind.Nouns.Contains(n)))
            || entity.Roles.Any(r => kind.Nouns.Contains(r.Split(' ')[^1].ToLowerInvariant()));
    }

    /// <summary>The nouns that say what a mention is, in dictionary form: its head; of a name also nouns before it, set beside it, or said of it ("X is a …").</summary>
    private static IEnumerable<string> NounsOf(MentionView mention)
    {
        if (mention.Type == MentionType.Pronoun) return [];
        if (!mention.Type.IsName()) return [mention.HeadLemma];
        var words = mention.Facts.Words;
        var said = Enumerable.Range(0, words.Length).Where(w => w != mention.Head && IsSaidOf(words, w, mention));
        return Before(mention).Concat(Apposed(mention)).Concat(said).Select(w => words[w].Lemma.ToLowerInvariant());
    }

    /// <summary>Common nouns at the beginning of a name or right before it: "the tanker Sea Rose".</summary>
    private static IEnumerable<int> Before(MentionView mention)
    {
        var words = mention.Facts.Words;
        for (var w = mention.Mention.FirstWord; w <= mention.Mention.LastWord && words[w].Upos != "PROPN"; w++)
            if (words[w].Upos == "NOUN") yield return w;
        for (var w = mention.Mention.FirstWord - 1; w >= 0 && words[w].Upos == "NOUN"; w--) yield return w;
    }

    /// <summary>The noun of a phrase between commas behind a name: "Sea Rose, an old tanker built in 2004,".</summary>
    private static IEnumerable<int> Apposed(MentionView mention)
    {
        var words = mention.Facts.Words;
        var w = mention.Mention.LastWord + 1;
        if (w + 1 >= words.Length || words[w].Lemma != "," || words[w + 1].Upos is not ("DET" or "PRON")) yield break;
        for (w += 2; w < words.Length && words[w].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "PART"; w++)
            if (words[w].Upos == "NOUN" && (w + 1 == words.Length || words[w + 1].Upos is not ("NOUN" or "PART"))) yield return w;
    }

    private static bool IsSaidOf(ImmutableArray<WordAnalysis> words, int word, MentionView mention)
    {
        if (words[word].Upos != "NOUN") return false;
        if (words[word].Head == mention.Head) return words[word].Relation is "appos" or "nmod:desc";
        if (mention.HeadWord.Head != word) return false;
        return mention.HeadWord.Relation is "appos" or "flat" or "nmod:desc"
            || (mention.HeadWord.Relation == "nsubj" && DependencyTree.Children(words, word).Any(c => words[c].Relation == "cop"));
    }
}
