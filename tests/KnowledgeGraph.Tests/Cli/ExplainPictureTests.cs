using System.Xml.Linq;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>The pictures of <c>kg explain</c>, with the model.</summary>
[Collection(KgCollection.Name)]
public sealed class ExplainPictureTests
{
    private const string Sentence = "Rebels of the Orlik Front attacked the port of Tolo.";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task The_picture_has_every_word_the_tree_the_mentions_and_the_facts()
    {
        using var kg = new Kg { Composition = new Composition() };
        var picture = XDocument.Parse((await kg.RunAsync("explain", Sentence, "--svg", "-")).Out);
        var texts = picture.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Empty(new[] { "nsubj", "obj", "NOM-PERSON", "ORG", "ATTACK", "agent", "target", "MEMBER_OF" }.Concat("Rebels of the Orlik Front attacked port Tolo .".Split(' ')).Except(texts));
        var width = (double)picture.Root!.Attribute("width")!;
        Assert.All(picture.Descendants(Svg + "text"), t => Assert.InRange((double)t.Attribute("x")!, 0, width));
    }

    [Fact]
    public async Task The_page_loads_nothing_and_shows_markup_as_text()
    {
        using var kg = new Kg { Composition = new Composition() };
        var page = (await kg.RunAsync("explain", "The flag read <img src=x onerror=marked()> & more. Rebels attacked the port of Tolo on Friday.", "--html", "-")).Out;
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img", page, StringComparison.Ordinal);
        Assert.Contains("Rebels ATTACKED", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_stays_unless_forced()
    {
        using var kg = new Kg { Composition = new Composition() };
        var file = kg.Write("x.svg", "mine");
        Assert.Equal(3, (await kg.RunAsync("explain", Sentence, "--svg", file)).Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
        Assert.Equal(0, (await kg.RunAsync("explain", Sentence, "--svg", file, "--force")).Code);
        Assert.Equal("svg", XDocument.Load(file).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData("--svg")]
    [InlineData("--html")]
    public async Task A_picture_is_of_sentences_only(string option)
    {
        using var kg = new Kg();
        Assert.Equal(2, (await kg.RunAsync("explain", "--entity", "Ana", option, "x")).Code);
    }
}
