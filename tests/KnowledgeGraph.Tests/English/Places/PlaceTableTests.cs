using System.Diagnostics;
using FsCheck.Xunit;
using KnowledgeGraph.English.Places;

namespace KnowledgeGraph.Tests.English.Places;

public sealed class PlaceTableTests
{
    [Fact]
    public void The_lines_are_sorted_by_key_so_that_they_can_be_searched()
    {
        var table = PlaceTable.Load();
        Assert.True(table.Count > 30_000);
        for (var i = 1; i < table.Count; i++) Assert.True(string.CompareOrdinal(Key(table, i - 1), Key(table, i)) <= 0, table.Line(i).ToString());
    }

    [Fact]
    public void Keys_are_those_that_names_without_accents_get_here()
    {
        var table = PlaceTable.Load();
        for (var i = 0; i < table.Count; i++)
        {
            var key = Key(table, i);
            if (char.IsAsciiLetter(key[0])) Assert.Equal(key, PlaceKey.Of(key));
            if (key[0] == '~') Assert.NotEqual("", PlaceKey.Loose(key[1..]));
        }
    }

    [Fact]
    public void Names_in_plain_letters_are_found_under_themselves()
    {
        var table = PlaceTable.Load();
        var gazetteer = new Gazetteer(table);
        for (var i = 0; i < table.Count; i += 7)
        {
            var name = table.Line(i).ToString().Split('\t')[3];
            if (name.All(char.IsAscii) && Key(table, i)[0] is not ('@' or '=' or '^' or '#')) Assert.Contains(gazetteer.Find(name), e => e.Name == name);
        }
    }

    [Fact]
    public void Loading_takes_no_noticeable_time()
    {
        PlaceTable.Load();
        var clock = Stopwatch.StartNew();
        PlaceTable.Load();
        Assert.True(clock.ElapsedMilliseconds < 3000, $"{clock.ElapsedMilliseconds} ms");
    }

    [Property(MaxTest = 500)]
    public void Any_name_is_looked_up_without_an_exception(string? name, string? container)
    {
        var names = new[] { new PlaceName(name ?? "", container), new PlaceName("Paris", name) };
        var answers = new PlaceResolver(Gazetteer.Default).Resolve(names, [name ?? ""]);
        Assert.Equal(2, answers.Length);
        Assert.All(answers, a => Assert.NotEqual("", a.Reason));
    }

    private static string Key(PlaceTable table, int index)
    {
        var line = table.Line(index);
        return line[..line.IndexOf('\t')].ToString();
    }
}
