using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>
/// Scores predictions against the gold, exactly as the gold's <c>score.py</c>: sentences are matched by id; texts match when equal without case, leading
/// article and outer punctuation, or when they share words and one holds the other, or when half of their words agree; each prediction counts once.
/// </summary>
public static class Scorer
{
    /// <summary>Compares. A gold sentence without prediction counts as one with nothing; a prediction without gold does not count.</summary>
    /// <param name="gold">The gold; ids are different.</param>
    /// <param name="predicted">The predictions; of two with one id the last counts.</param>
    public static ScoreReport Score(IEnumerable<GoldSentence> gold, IEnumerable<GoldSentence> predicted)
    {
        var predictions = new Dictionary<string, GoldSentence>(StringComparer.Ordinal);
        foreach (var sentence in predicted) predictions[sentence.Id] = sentence;
        var totals = ScoreItems.Groups.Select(name => new ScoreLine(name, 0, 0, 0)).ToArray();
        var types = new Dictionary<string, ScoreLine>(StringComparer.Ordinal);
        var (sentences, found) = (0, 0);
        foreach (var sentence in gold)
        {
            sentences++;
            var prediction = predictions.GetValueOrDefault(sentence.Id);
            if (prediction is not null) found++;
            var (a, b) = (ScoreItems.Of(sentence), ScoreItems.Of(prediction ?? new GoldSentence(sentence.Id, "", [], [], [], [], [])));
            for (var group = 0; group < totals.Length; group++) totals[group] = Add(totals[group], a[group], b[group]);
            AddTypes(types, a[ScoreItems.Groups.IndexOf("triple")], b[ScoreItems.Groups.IndexOf("triple")]);
        }

        return new ScoreReport(sentences, found, sentences == 0 ? [] : [.. totals], [.. types.Values.OrderByDescending(t => t.Gold)]);
    }

    private static void AddTypes(Dictionary<string, ScoreLine> types, List<ScoreItem> gold, List<ScoreItem> predicted)
    {
        foreach (var type in gold.Concat(predicted).Select(t => t.Label).Distinct(StringComparer.Ordinal).ToList())
        {
            var line = types.GetValueOrDefault(type) ?? new ScoreLine(type, 0, 0, 0);
            types[type] = Add(line, [.. gold.Where(t => t.Label == type)], [.. predicted.Where(t => t.Label == type)]);
        }
    }

    private static ScoreLine Add(ScoreLine line, List<ScoreItem> gold, List<ScoreItem> predicted) =>
        line with { Matched = line.Matched + Matches(gold, predicted), Gold = line.Gold + gold.Count, Predicted = line.Predicted + predicted.Count };

    /// <summary>Each of the gold takes the first prediction that matches and is still free.</summary>
    private static int Matches(List<ScoreItem> gold, List<ScoreItem> predicted)
    {
        var used = new bool[predicted.Count];
        var matched = 0;
        foreach (var item in gold)
        {
            for (var j = 0; j < used.Length; j++)
            {
                if (used[j] || !item.Matches(predicted[j])) continue;
                used[j] = true;
                matched++;
                break;
            }
        }

        return matched;
    }
}
