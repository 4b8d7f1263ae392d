using KnowledgeGraph.Neo4j.Storing;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>How a server keeps what a document gave. No server is needed.</summary>
public sealed class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{\"text\": \"Grüße, \u0645\u0631\u062D\u0628\u0627, \U0001F600\"}")]
    [InlineData("br:br:7:")]
    public void Text_comes_back(string text) => Assert.Equal(text, PackedText.Unpack(PackedText.Pack(text), "x"));

    [Fact]
    public void Long_text_of_many_equal_parts_takes_a_fraction_and_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"{{\"sentence\": {i}, \"type\": \"ATTACKED\"}}\n")));
        var packed = PackedText.Pack(text);
        Assert.InRange(packed.Length, 1, text.Length / 4);
        Assert.Equal(text, PackedText.Unpack(packed, "x"));
    }

    [Fact]
    public void Plain_text_is_read_as_it_is() => Assert.Equal("{}", PackedText.Unpack("{}", "x"));

    [Fact]
    public void What_is_damaged_is_named_with_its_cure()
    {
        var packed = PackedText.Pack(new string('a', 1000));
        foreach (var damaged in new[] { packed[..^4], packed[..8] + packed[12..], packed.Replace("br:1000:", "br:1001:", StringComparison.Ordinal), packed.Replace("br:1000:", "br:999:", StringComparison.Ordinal), "br:5:*", "br:5:", "br:-1:", "br:" })
            Assert.StartsWith("document 7: what the server keeps of it is damaged (", Assert.Throws<InvalidDataException>(() => PackedText.Unpack(damaged, "document 7")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_grows_beyond_the_bound_is_refused() =>
        Assert.Contains("over 100 bytes", Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedText.Pack(new string('a', 101)), "x", 100)).Message, StringComparison.Ordinal);
}
