using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("did you mean build?", "bulid", "x.txt")]
    [InlineData("did you mean test?", "rules", "tset", "x.json")]
    [InlineData("did you mean test?", "help", "rules", "tst")]
    [InlineData("did you mean find?", "help", "fnd")]
    [InlineData("did you mean --status?", "find", "--stauts", "all")]
    [InlineData("did you mean --status?", "find", "--stauts=all")]
    [InlineData("did you mean --status?", "find", "--type", "ATTACKED", "--stauts", "all")]
    [InlineData("did you mean --output?", "export", "jsonl", "--otuput", "x")]
    [InlineData("did you mean --kind?", "show", "Tolo", "--knid", "Place")]
    [InlineData("did you mean --json?", "stats", "--jsn")]
    [InlineData("did you mean Person?", "find", "--kind", "Pesron")]
    [InlineData("did you mean Person?", "show", "Tolo", "--kind", "persn")]
    [InlineData("did you mean negated?", "find", "--status", "negatd")]
    [InlineData("did you mean graphml", "export", "grahpml")]
    [InlineData("did you mean Betweenness?", "rank", "--by", "betweeness")]
    [InlineData("did you mean markdown?", "build", "x.txt", "--format", "markdwon")]
    [InlineData("did you mean ATTACKED?", "find", "--type", "ATACKED")]
    [InlineData("did you mean fish?", "completion", "fihs")]
    [InlineData("did you mean graph?", "config", "get", "grpah")]
    [InlineData("did you mean first.txt?", "remove", "frist.txt")]
    [InlineData("did you mean first.txt?", "export", "jsonl", "--document", "firts.txt")]
    [InlineData("did you mean first.txt?", "said", "--document", "fist.txt")]
    [InlineData("Mara Denn", "show", "Mara Den")]
    [InlineData("Mara Denn", "path", "Mraa Denn", "Tolo")]
    [InlineData("Tolo", "find", "--from", "Toloo")]
    public async Task A_slip_of_the_fingers_is_answered_with_what_was_meant(string answer, params string[] args)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"));
        var result = await kg.RunAsync(args);
        Assert.Contains(answer, result.ErrorLine);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("find", "--xyzzy")]
    [InlineData("export", "xyzzy")]
    public async Task What_is_near_to_nothing_is_answered_without_a_guess(params string[] args)
    {
        using var kg = new Kg();
        var result = await kg.RunAsync(args);
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("did you mean", result.ErrorLine);
        Assert.Contains("xyzzy", result.ErrorLine);
    }
}
