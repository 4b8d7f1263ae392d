using System.Collections.Immutable;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Coreference.Ranking;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Antecedents;

/// <summary>Answers from the hand-marked full names which candidate a mention stands for, and writes down each question as an instance.</summary>
/// <param name="documentId">Id of the document.</param>
/// <param name="sentences">Its hand-marked sentences in order.</param>
/// <param name="names">The numbers of features.</param>
internal sealed class Teacher(string documentId, ImmutableArray<GoldSentence> sentences, FeatureNames names)
{
    public List<Instance> Instances { get; } = [];

    /// <summary>The right candidate; null where none is.</summary>
    public (AntecedentCandidate Candidate, double Probability)? Answer(AntecedentQuestion question)
    {
        if (question.Candidates.IsEmpty) return null;
        var full = FullName(question.Mention);
        var right = question.Candidates.Select(c => full.Length > 0 && IsNamed(c.Cluster, full)).ToArray();
        var none = new FeatureRecorder(names, question.Class);
        AntecedentFeatures.OfNone(question, none);
        Instances.Add(new Instance(
            documentId,
            [none.Features, .. question.Candidates.Select(c => { var sink = new FeatureRecorder(names, question.Class); AntecedentFeatures.OfCandidate(question, c, sink); return sink.Features; })],
            [!right.Contains(true), .. right], question.ProposedChoice));
        var first = Array.IndexOf(right, true);
        return first < 0 ? null : (question.Candidates[first], 1);
    }

    /// <summary>The full name that the annotation gives to a mention; of marked mentions that overlap the one most alike.</summary>
    private string FullName(MentionView mention)
    {
        var text = mention.Mention.Text;
        return sentences[mention.Sentence].Mentions.Where(m => m.Canon.Length > 0 && Overlap(m.Text, text) > 0).MaxBy(m => Overlap(m.Text, text))?.Canon ?? "";
    }

    private static double Overlap(string a, string b)
    {
        var (x, y) = (WordsOf(a), WordsOf(b));
        if (x.Count == 0 || y.Count == 0 || x[^1] != y[^1]) return 0;
        return (double)x.Intersect(y, StringComparer.Ordinal).Count() / x.Union(y, StringComparer.Ordinal).Count();
    }

    private static List<string> WordsOf(string text) =>
        [.. (text.Contains('#', StringComparison.Ordinal) ? text[..text.IndexOf('#', StringComparison.Ordinal)] : text).ToLowerInvariant().Split(' ').Where(w => w is not ("the" or "a" or "an"))];

    private static bool IsNamed(Cluster cluster, string full)
    {
        var key = NameKey.Of(full);
        return cluster.Mentions.Where(m => Cluster.IsName(m)).Any(m => SameName(NameKey.Of(m.Mention.Text), key));
    }

    private static bool SameName(string name, string full) =>
        name == full || (name.Length > 3 && full.Length > 3 && ((name + " ").EndsWith(" " + full + " ", StringComparison.Ordinal) || (full + " ").EndsWith(" " + name + " ", StringComparison.Ordinal)
            || (name + " ").StartsWith(full + " ", StringComparison.Ordinal) || (full + " ").StartsWith(name + " ", StringComparison.Ordinal)));
}
