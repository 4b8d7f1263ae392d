using KnowledgeGraph.English;
using KnowledgeGraph.Tests.English.Reading;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Tests.English;

/// <summary>
/// What a sentence costs in memory that the collector has to take back, from text to contribution: counted, not timed, so that it is the same on a busy machine.
/// When it has grown for a good reason, the figure here grows with it; when it has shrunk by a tenth, too.
/// </summary>
[Collection(nameof(TimedAlone))]
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const double BytesASentence = 228_000, Tolerance = 0.10;
    private const int Rounds = 4;

    [Fact]
    public void The_bytes_allocated_a_sentence_are_those_that_were_last_seen()
    {
        using var reader = EnglishReader.Open();
        var article = new Article { Text = string.Join("\n\n", Enumerable.Repeat(Repository.Read("samples", "border-clash.txt"), 4)), PublishedAt = new DateOnly(2025, 12, 3) };
        var sentences = reader.Read(article).Sentences.Length;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var round = 0; round < Rounds; round++) reader.Read(article);
        var seen = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)(Rounds * sentences);
        output.WriteLine(FormattableString.Invariant($"{seen:0} bytes a sentence, {sentences} sentences"));
        Assert.InRange(seen, BytesASentence * (1 - Tolerance), BytesASentence * (1 + Tolerance));
    }
}
