using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json;

namespace KnowledgeGraph.Tests.Formats.Json;

public class JsonPartsTests
{
    private const string Made = """{"id":"a","list":[1,-2.5e3,true,false,null,{"text":"x\"\\\u00e9\n"}],"none":{},"empty":[],"nested":[[1],[]]}""";

    [Theory]
    [InlineData(Made)]
    [InlineData(" { \"a\" :\t1 , \"b\" : [ ] } ")]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("[0,-0,0.0,1E+2,123456789012345678]")]
    public void Plain_JSON_is_taken_apart_as_its_other_reader_does_it(string line)
    {
        using var plain = new JsonParts(line);
        Assert.True(PlainJson.TryRead(line, plain));
        Assert.Equal(Odd(line), Shown(plain));
    }

    [Fact]
    public void What_this_program_writes_is_plain()
    {
        foreach (var contribution in new[] { SampleDocument.Contribution(), FullContribution.Of(), TimesAndPlaces.Contribution() })
        {
            using var text = new StringWriter();
            ContributionJson.Write(contribution, text);
            using var plain = new JsonParts(text.ToString());
            Assert.True(PlainJson.TryRead(text.ToString(), plain));
            Assert.Equal(Odd(text.ToString()), Shown(plain));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{'a':1}")]
    [InlineData("{a:1}")]
    [InlineData("[1,]")]
    [InlineData("[01]")]
    [InlineData("[NaN]")]
    [InlineData("[1234567890123456789]")]
    [InlineData("[1.]")]
    [InlineData("[-]")]
    [InlineData("[truex]")]
    [InlineData("[undefined]")]
    [InlineData("[\"\\ud83d\\ude00\"]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"a\tb\"]")]
    [InlineData("[\"open]")]
    [InlineData("/* said */ [1]")]
    [InlineData("[1] [2]")]
    [InlineData("[1]\0")]
    [InlineData("{\"a\":1")]
    public void What_is_not_plain_is_left_to_the_other_reader(string line)
    {
        using var plain = new JsonParts(line);
        Assert.False(PlainJson.TryRead(line, plain));
        Assert.Equal(Odd(line), Any(line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(5000)]
    public void However_deep_a_line_is_it_is_read_or_refused_alike(int depth)
    {
        var line = new string('[', depth) + new string(']', depth);
        Assert.Equal(Odd(line), Any(line));
    }

    [Fact]
    public void A_changed_line_is_read_or_refused_as_by_the_other_reader()
    {
        const string signs = "0123456789{}[],:\"\\ -.eEtfnNu/'\t\u0001\u2028";
        var random = new Random(20311130);
        for (var i = 0; i < 5000; i++)
        {
            var line = Made;
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(line.Length);
                line = random.Next(2) == 0 ? line.Remove(at, 1) : line.Insert(at, signs[random.Next(signs.Length)].ToString());
            }

            Assert.Equal((line, Odd(line)), (line, Any(line)));
        }
    }

    [Fact]
    public void A_part_knows_its_path()
    {
        using var parts = JsonParts.Of(Made);
        var paths = Enumerable.Range(0, parts.Count).Where(i => parts[i].Kind != JsonKind.Name).Select(parts.Path);
        Assert.Equal(
            ["", "id", "list", "list[0]", "list[1]", "list[2]", "list[3]", "list[4]", "list[5]", "list[5].text", "none", "empty", "nested", "nested[0]", "nested[0][0]", "nested[1]"],
            paths);
    }

    [Fact]
    public void Of_a_name_that_stands_twice_the_last_counts()
    {
        using var parts = JsonParts.Of("""{"a":1,"b":2,"a":3}""");
        Assert.Equal(3, JsonView.Of(parts).Number("a"));
    }

    [Fact]
    public void A_number_without_end_is_refused()
    {
        using var parts = JsonParts.Of($$"""{"a":1e999,"b":{{new string('9', 350)}}}""");
        Assert.Equal("a must be a finite number", Assert.Throws<FormatException>(() => JsonView.Of(parts).Real("a")).Message);
        Assert.Equal("b must be a finite number", Assert.Throws<FormatException>(() => JsonView.Of(parts).Real("b")).Message);
    }

    [Fact]
    public void A_whole_number_is_a_number_and_has_no_negative_zero()
    {
        using var parts = JsonParts.Of("""{"a":-0,"b":-0.0,"c":7}""");
        var view = JsonView.Of(parts);
        Assert.False(double.IsNegative(view.Real("a")));
        Assert.True(double.IsNegative(view.Real("b")));
        Assert.Equal(7.0, view.Real("c"));
    }

    private static string Any(string line) => Outcome(() => JsonParts.Of(line));

    private static string Odd(string line) => Outcome(() =>
    {
        var parts = new JsonParts(line);
        OddJson.Read(line, parts);
        return parts;
    });

    private static string Outcome(Func<JsonParts> read)
    {
        try
        {
            using var parts = read();
            return Shown(parts);
        }
        catch (JsonReaderException e)
        {
            return e.Message;
        }
    }

    /// <summary>Kinds, values and ends of all parts: numbers by value, as the two readers keep them in different words.</summary>
    private static string Shown(JsonParts parts) => string.Join('\n', Enumerable.Range(0, parts.Count).Select(i => parts[i] switch
    {
        { Kind: JsonKind.Text or JsonKind.Name } text => $"{text.Kind} {parts.Text(text)} {text.Next}",
        { Kind: JsonKind.Integer } number => $"{number.Kind} {BigInteger.Parse(parts.Text(number), CultureInfo.InvariantCulture)} {number.Next}",
        { Kind: JsonKind.Real } number => $"{number.Kind} {double.Parse(parts.Text(number), CultureInfo.InvariantCulture):R} {number.Next}",
        { Kind: JsonKind.List } list => $"List {list.Length} {list.Next}",
        var other => $"{other.Kind} {other.Next}",
    }));
}
