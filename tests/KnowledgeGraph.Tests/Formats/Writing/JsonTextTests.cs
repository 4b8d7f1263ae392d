using FsCheck.Xunit;
using KnowledgeGraph.Formats.Writing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Formats.Writing;

public class JsonTextTests
{
    [Property]
    public void A_text_is_written_as_a_library_writes_it(string? text)
    {
        var clean = new Characters().Unicode(text ?? "");
        Assert.Equal(JsonConvert.ToString(clean), Value(j => j.Value(text ?? "")));
        Assert.Equal(JsonConvert.ToString(JsonConvert.ToString(clean)), Value(j =>
        {
            j.StartText();
            j.Value(text ?? "");
            j.EndText();
        }));
    }

    [Property]
    public void A_number_is_written_as_a_library_writes_it(double number, int whole)
    {
        if (double.IsFinite(number)) Assert.Equal(JsonConvert.ToString(number), Value(j => j.Value(number)));
        Assert.Equal(JsonConvert.ToString(whole), Value(j => j.Value(whole)));
    }

    [Property]
    public void A_number_of_few_digits_is_written_as_a_library_writes_it(int number)
    {
        foreach (var divisor in new[] { 10.0, 100.0, 1000.0, 10_000.0, 100_000.0 })
            Assert.Equal(JsonConvert.ToString(number / divisor), Value(j => j.Value(number / divisor)));
    }

    [Fact]
    public void Every_share_of_ten_thousand_is_written_as_a_library_writes_it()
    {
        for (var i = 0; i <= 20_000; i++) Assert.Equal(JsonConvert.ToString(i / 10_000.0), Value(j => j.Value(i / 10_000.0)));
        foreach (var odd in new[] { 0.1 + 0.2, double.Epsilon, 1e-5, 999.9999, 1000, 1e16, -0.5, -0.0, Math.PI, Math.BitIncrement(0.75) })
            Assert.Equal(JsonConvert.ToString(odd), Value(j => j.Value(odd)));
        Assert.Equal("\"NaN\"", Value(j => j.Value(double.NaN)));
    }

    [Theory]
    [InlineData(8_191)]
    [InlineData(8_192)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(100_000)]
    public void Texts_of_any_length_come_back(int length)
    {
        var texts = new[] { new string('a', length), new string('"', length), new string('é', length), string.Concat(Enumerable.Repeat("😀", length / 2)), "end" };
        var json = Value(j =>
        {
            j.StartArray();
            foreach (var text in texts) j.Value(text);
            j.EndArray();
        });
        Assert.Equal(texts, JArray.Parse(json).Select(t => (string)t!));
    }

    [Fact]
    public void JSON_in_a_text_leaves_what_is_around_it_alone()
    {
        var json = Value(j =>
        {
            j.StartObject();
            j.Name("outer");
            j.StartText();
            j.StartObject();
            j.Property("list", ["a \"b\"", "c"]);
            j.Property("plain", 2);
            j.Name("day");
            j.Value(new DateOnly(2031, 5, 17));
            j.EndObject();
            j.EndText();
            j.Property("last", true);
            j.EndObject();
        });
        Assert.Equal("""{"outer":"{\"list\":[\"a \\\"b\\\"\",\"c\"],\"plain\":2,\"day\":\"2031-05-17\"}","last":true}""", json);
    }

    [Fact]
    public void Halves_of_pairs_are_counted_once_a_text()
    {
        var characters = new Characters();
        using var output = new StringWriter();
        var json = new JsonText(output, characters);
        json.Value("a\ud83d b\ude00");
        json.Value("a\ud83d\ude00");
        json.StartText();
        json.Value("\ude00");
        json.EndText();
        json.Flush();
        Assert.Equal("\"a\ufffd b\ufffd\",\"a\ud83d\ude00\",\"\\\"\ufffd\\\"\"", output.ToString());
        Assert.Equal(3, characters.Replaced);
    }

    private static string Value(Action<JsonText> write)
    {
        using var output = new StringWriter();
        var json = new JsonText(output, new Characters());
        write(json);
        json.Flush();
        return output.ToString();
    }
}
