using System.Collections.Immutable;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Decoding;

/// <summary>Reads the best answers out of the model's scores. Where two labels are equally good the first counts.</summary>
internal static class ScoreReader
{
    /// <summary>Reads one sentence.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="least">Pairs above this probability are kept.</param>
    internal static SentenceReading Read(in SentenceScores scores, ModelLabels labels, float least)
    {
        var words = ImmutableArray.CreateBuilder<WordReading>(scores.WordCount);
        var heads = HeadTree.Of(scores);
        for (var w = 0; w < scores.WordCount; w++) words.Add(ReadWord(scores, labels, w, heads[w]));
        return new SentenceReading(words.MoveToImmutable(), ReadPairs(scores, labels, least));
    }

    private static WordReading ReadWord(in SentenceScores scores, ModelLabels labels, int w, int head)
    {
        var mentions = Row(scores.Mention, labels.Mention, w);
        var triggers = Row(scores.Trigger, labels.Trigger, w);
        int mention = Best(mentions), trigger = Best(triggers);
        var negated = Row(scores.Negated, labels.Negated, w);
        return new WordReading
        {
            Upos = labels.Upos[(int)scores.Upos[w]],
            Xpos = labels.Xpos[(int)scores.Xpos[w]],
            LemmaScript = labels.Lemma[(int)scores.Lemma[w]],
            Head = head - 1,
            Deprel = labels.Deprel[scores.DeprelOf(w, head)],
            Mention = labels.Mention[mention] == ModelLabels.None ? null : MentionTypes.Parse(labels.Mention[mention]),
            MentionProbability = Math.Exp(mentions[mention]),
            MentionStart = Math.Min((int)scores.Start[w], w),
            Trigger = labels.Trigger[trigger] == ModelLabels.None ? null : labels.Trigger[trigger],
            TriggerProbability = Math.Exp(triggers[trigger]),
            Modality = ReadModality(Row(scores.Modality, labels.Modality, w), labels),
            Negated = negated[labels.Negated.IndexOf("neg")] > negated[labels.Negated.IndexOf("pos")],
        };
    }

    private static ImmutableArray<PairReading> ReadPairs(in SentenceScores scores, ModelLabels labels, float least)
    {
        var pairs = ImmutableArray.CreateBuilder<PairReading>();
        for (var from = 0; from < scores.WordCount; from++)
        {
            var links = scores.Links(from);
            for (var to = 0; to < links.Length; to++)
            {
                if (links[to] > least) pairs.Add(new PairReading(from, to, labels.Edge[scores.EdgeOf(from, to)], links[to]));
            }
        }

        pairs.Sort();
        return pairs.DrainToImmutable();
    }

    private static Modality ReadModality(ReadOnlySpan<float> row, ModelLabels labels)
    {
        var best = -1;
        for (var i = 0; i < row.Length; i++)
        {
            if (labels.Modality[i] != "-" && (best < 0 || row[i] > row[best])) best = i;
        }

        return Enum.Parse<Modality>(labels.Modality[best], ignoreCase: true);
    }

    private static ReadOnlySpan<float> Row(ReadOnlySpan<float> rows, ImmutableArray<string> labels, int w) =>
        rows.Slice(w * labels.Length, labels.Length);

    private static int Best(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] > row[best]) best = i;
        }

        return best;
    }
}
