namespace KnowledgeGraph.Tests.Formats.Writing;

public class DotWriterTests
{
    [Fact]
    public void Quotes_backslashes_and_line_ends_are_escaped()
    {
        var dot = Written.In("dot", HardGraph.Graph());
        Assert.Contains("label=\"quote \\\" and 'apostrophe' and back\\\\slash\\\\\"", dot, StringComparison.Ordinal);
        Assert.Contains("label=\"line\\nbreak\\nand\ttab\"", dot, StringComparison.Ordinal);
        Assert.Contains("label=\"]]> <b>&amp;amp;</b> &amp;lt; & ;\"", dot, StringComparison.Ordinal);
        Assert.Contains("label=\"\\\\N \\\\G \\\\L\"", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_that_does_not_hold_is_dashed_and_says_so()
    {
        var dot = Written.In("dot", SampleDocument.Graph());
        Assert.Contains("label=\"ATTACKED (negated)\", color=\"#d62728\", fontcolor=\"#d62728\", penwidth=\"1\", style=\"dashed\"", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_that_holds_both_ways_has_no_arrow() =>
        Assert.Contains("label=\"FOUGHT\", color=\"#c0392b\", fontcolor=\"#c0392b\", penwidth=\"1\", dir=\"none\"", Written.In("dot", HardGraph.Graph()), StringComparison.Ordinal);
}
