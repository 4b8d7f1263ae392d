using KnowledgeGraph.English.Places;

namespace KnowledgeGraph.Tests.English.Places;

/// <summary>Runs the rows of Specs/places.md.</summary>
public sealed class PlaceSpecTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecTable.Rows("English/Places/Specs/places.md", "names")) rows.Add(cells[0], cells[1], cells[2]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_means_what_the_specification_says(string names, string answer, string around)
    {
        var resolution = PlaceKitchen.First(names);
        var told = resolution.Detail is { } detail ? $"{detail.Type} {detail.CountryCode}" : "open";
        Assert.Equal($"{answer} | {around}", $"{told} | {string.Join(" < ", resolution.Containers.Select(c => c.Name))}");
        Assert.NotEqual("", resolution.Reason);
    }
}
