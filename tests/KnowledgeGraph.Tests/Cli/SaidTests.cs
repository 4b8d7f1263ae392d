using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class SaidTests
{
    [Theory]
    [InlineData("According", "according")]
    [InlineData("told", "told")]
    public async Task The_word_that_tells_of_the_words_is_shown_in_lower_case_and_kept_as_it_stands_in_the_json_form(string cue, string shown)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(Some.Facts($"{cue} to Mara Denn the quay is empty .")
            .Entity(EntityKind.Person, "Mara Denn").Said("Mara Denn", StatementKind.Indirect, cue, "the quay is empty").Build()));
        Assert.Contains($"Mara Denn ({shown}):", (await kg.RunAsync("said")).Out, StringComparison.Ordinal);
        Assert.Contains($"\"cue\": \"{cue}\"", (await kg.RunAsync("said", "--json")).Out, StringComparison.Ordinal);
    }
}
