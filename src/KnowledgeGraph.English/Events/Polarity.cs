using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Events;

/// <summary>
/// What the tree says of whether a word's fact holds: negation ("did not", "no soldiers", "without", "denied that") and condition ("if", "may").
/// The model sees some of it; a fact is taken as denied or open when either does.
/// </summary>
internal static class Polarity
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> Not = WordList.Of("not n't never neither nor hardly");
    private static readonly FrozenSet<string> Nobody = WordList.Of("nobody none nothing neither no-one");
    private static readonly FrozenSet<string> Denials = WordList.Of("deny refute dispute");
    private static readonly FrozenSet<string> Possible = WordList.Of("may might could");
    private static readonly FrozenSet<string> Expected = WordList.Of("will would shall should");
    private static readonly FrozenSet<string> Sure = WordList.Of("will shall");
    private static readonly FrozenSet<string> Plans = WordList.Of("plan plann planne prepare prepar plot plott plotte");
    private static readonly FrozenSet<string> Conditions = WordList.Of("if unless whether");

    /// <summary>Whether the tree denies what a word says.</summary>
    public static bool IsNegated(SentenceFacts facts, int word)
    {
        var words = OutsideNames(facts);
        return IsDenied(words, word) || HasNegation(words, word) || SharesNegation(words, word) || (CarrierOf(words, word) is { } verb && HasNegation(words, verb));
    }

    /// <summary>How the tree presents what a word says: open under "may" and "if", else as given.</summary>
    public static Modality ModalityOf(SentenceFacts facts, int word, Modality given)
    {
        var words = facts.Words;
        var verb = CarrierOf(words, word) ?? word;
        if (Auxiliaries(words, verb).Any(Possible.Contains) || IsConditional(words, word)) return Modality.Hypothetical;
        if (given == Modality.Actual && Auxiliaries(words, verb).Any(Sure.Contains)) given = Modality.Future;
        if (given == Modality.Actual && CarrierOf(words, word) is { } planning && Plans.Contains(Lemma(words, planning))) return Modality.Future;
        if (Auxiliaries(words, verb).Contains("would") && IsSaidUnderCondition(words, verb)) return Modality.Hypothetical;
        var hangsOnCondition = DependencyTree.Children(words, verb).Any(c => words[c].Relation == "advcl" && HasCondition(words, c));
        return hangsOnCondition && (given == Modality.Future || Auxiliaries(words, verb).Any(Expected.Contains)) ? Modality.Hypothetical : given;
    }

    /// <summary>The words, with those that deny made harmless where they are part of a name: "Doctors Without Borders".</summary>
    private static ImmutableArray<WordAnalysis> OutsideNames(SentenceFacts facts)
    {
        var words = facts.Words;
        foreach (var name in facts.Mentions.Where(m => m.LastWord > m.FirstWord && MentionTypes.IsName(m.Type)))
        {
            for (var word = name.FirstWord; word <= name.LastWord; word++)
                if (Lemma(words, word) is "without" or "no" || Not.Contains(Lemma(words, word))) words = words.SetItem(word, words[word] with { Relation = "dep" });
        }

        return words;
    }

    /// <summary>"If it rained, she said, they would leave": the condition hangs on the verb of saying, before what is said.</summary>
    private static bool IsSaidUnderCondition(ImmutableArray<WordAnalysis> words, int verb) =>
        words[verb] is { Relation: "ccomp", Head: >= 0 } said && DependencyTree.Children(words, said.Head).Any(c => c < verb && words[c].Relation == "advcl" && HasCondition(words, c));

    private static IEnumerable<string> Auxiliaries(ImmutableArray<WordAnalysis> words, int verb) => DependencyTree.Children(words, verb).Where(c => words[c].Relation == "aux").Select(c => Lemma(words, c));

    /// <summary>The verb that carries an event noun: "launch" of "launch an attack"; null for other words.</summary>
    private static int? CarrierOf(ImmutableArray<WordAnalysis> words, int word) =>
        words[word] is { Upos: "NOUN", Relation: "obj", Head: >= 0 } noun && words[noun.Head].Upos == "VERB" ? noun.Head : null;

    /// <summary>The word that joins two words of a sentence: the lowest one in the tree that both hang on or are.</summary>
    public static int Joint(SentenceFacts facts, int first, int second)
    {
        var above = DependencyTree.Path(facts.Words, first).ToHashSet();
        return DependencyTree.Path(facts.Words, second).FirstOrDefault(above.Contains, first);
    }

    private static bool HasNegation(ImmutableArray<WordAnalysis> words, int word) => DependencyTree.Children(words, word).Any(c => words[c].Relation switch
    {
        "advmod" or "cc:preconj" => Not.Contains(Lemma(words, c)),
        "det" => Lemma(words, c) == "no",
        "mark" or "case" => Lemma(words, c) == "without",
        "nsubj" or "nsubj:pass" or "obj" => Nobody.Contains(Lemma(words, c)) || DependencyTree.Children(words, c).Any(d => words[d].Relation == "det" && Lemma(words, d) is "no" or "neither"),
        _ => false,
    });

    /// <summary>"Did not attack or arrest": a coordinated verb without a subject or an auxiliary of its own.</summary>
    private static bool SharesNegation(ImmutableArray<WordAnalysis> words, int word) =>
        words[word] is { Relation: "conj", Head: >= 0 } w && words[word].Upos == "VERB"
        && !DependencyTree.Children(words, word).Any(c => words[c].Relation.StartsWith("nsubj", StringComparison.Ordinal) || words[c].Relation == "aux" || (words[c].Relation == "cc" && Lemma(words, c) == "but"))
        && DependencyTree.Children(words, w.Head).Any(c => words[c].Relation == "advmod" && Not.Contains(Lemma(words, c)));

    /// <summary>"Denied that troops had fired", "denied the attack".</summary>
    private static bool IsDenied(ImmutableArray<WordAnalysis> words, int word)
    {
        foreach (var at in DependencyTree.Path(words, word).Take(Reach))
        {
            if (words[at].Head < 0) return false;
            if (words[at].Relation is "ccomp" or "xcomp" or "obj" && Denials.Contains(Lemma(words, words[at].Head))) return !HasNegation(words, words[at].Head);
            if (words[at].Relation is not ("xcomp" or "conj" or "obj" or "nmod" or "compound" or "nmod:poss")) return false;
        }

        return false;
    }

    private static bool IsConditional(ImmutableArray<WordAnalysis> words, int word)
    {
        foreach (var at in DependencyTree.Path(words, word).Take(Reach))
        {
            if (HasCondition(words, at)) return true;
            if (words[at].Relation is "advcl" or "root" or "parataxis" or "acl:relcl" or "acl") return false;
        }

        return false;
    }

    private static bool HasCondition(ImmutableArray<WordAnalysis> words, int word) =>
        DependencyTree.Children(words, word).Any(c => words[c].Relation is "mark" && Conditions.Contains(Lemma(words, c)));

    private static string Lemma(ImmutableArray<WordAnalysis> words, int word) => words[word].Lemma.ToLowerInvariant();
}
