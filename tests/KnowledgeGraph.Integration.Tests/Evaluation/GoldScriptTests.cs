using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Integration.Tests.Evaluation;

/// <summary>The scorer prints what the gold's own script prints, on predictions made worse at random.</summary>
public class GoldScriptTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Evaluation", "Data");

    [SkippableFact]
    public void On_written_sentences()
    {
        var (python, script) = (Foreign.Python(), Foreign.Shared("gold/score.py"));
        for (var seed = 100; seed < 120; seed++) Same(python, script, Path.Combine(Data, "gold.jsonl"), seed);
    }

    [SkippableTheory]
    [InlineData("dev00.A.jsonl")]
    [InlineData("gmb00.A.jsonl")]
    [InlineData("train00.A.jsonl")]
    public void On_sentences_of_the_gold(string file)
    {
        var (python, script, gold) = (Foreign.Python(), Foreign.Shared("gold/score.py"), Foreign.Shared("gold/" + file));
        for (var seed = 0; seed < 3; seed++) Same(python, script, gold, seed);
    }

    [SkippableFact]
    public void On_the_whole_folder_against_itself()
    {
        var (python, script) = (Foreign.Python(), Foreign.Shared("gold/score.py"));
        var folder = Path.GetDirectoryName(script)!;
        var gold = GoldCorpus.Read(folder);
        Assert.Equal(Parts(Foreign.Run(python, script, folder, folder, "--types")), Parts(Scorer.Score(gold.Sentences, gold.Sentences).ToString(types: true)));
        Assert.Equal(251, gold.OfSplit("dev").Sentences.Length);
    }

    private static void Same(string python, string script, string gold, int seed)
    {
        using var folder = new TemporaryFolder();
        var predicted = folder.Write("predicted.jsonl", Foreign.Run(python, Path.Combine(Data, "perturb.py"), gold, $"{seed}"));
        var report = Scorer.Score(GoldReader.Read(gold), GoldReader.Read(predicted));
        Assert.Equal(Parts(Foreign.Run(python, script, gold, predicted, "--types")), Parts(report.ToString(types: true)));
    }

    /// <summary>The script keeps types in a set: those with the same count of gold stand in any order, and are put in one here.</summary>
    private static string Parts(string printed)
    {
        var lines = printed.ReplaceLineEndings("\n").Split('\n');
        var types = lines.Where(l => l.StartsWith("  ", StringComparison.Ordinal)).ToList();
        Assert.Equal(types.OrderByDescending(Gold).Select(Gold), types.Select(Gold));
        return string.Join('\n', lines.Where(l => !l.StartsWith("  ", StringComparison.Ordinal)).Concat(types.Order(StringComparer.Ordinal)));
    }

    private static int Gold(string line) => int.Parse(line.Split(" of ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
