using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Names;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Names;

public sealed class NameListReaderTests : IDisposable
{
    private static readonly Ontology Harbour = Ontology.Parse("""{ "extends": "news", "kinds": [ { "name": "Vessel", "is": "Thing" } ] }""", "o.json");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void A_row_is_an_entity_with_kind_aliases_and_ids(string delimiter)
    {
        var list = Read("\uFEFFName,Kind,aliases,wikidata,imo\r\n\"Sea \"\"R\"\" Rose\",vessel,M/V Sea Rose| Rose |,Q7,9\r\n\r\nVeltro,Organization,,,\r\n".Replace(",", delimiter, StringComparison.Ordinal));
        var rose = list.Entries[0];
        Assert.Equal(("Sea \"R\" Rose", EntityKind.Thing, "Vessel", "M/V Sea Rose, Rose", "imo:9, wikidata:Q7"), (rose.Name, rose.Kind, rose.Type, string.Join(", ", rose.Aliases), string.Join(", ", rose.Ids)));
        Assert.Equal(("Veltro", EntityKind.Organization, (string?)null, 0, 0), (list.Entries[1].Name, list.Entries[1].Kind, list.Entries[1].Type, list.Entries[1].Aliases.Length, list.Entries[1].Ids.Length));
    }

    [Fact]
    public void A_file_that_names_columns_and_nobody_is_said_and_the_others_are_read()
    {
        File.WriteAllText(_folder["none.csv"], "name,kind\n\n");
        File.WriteAllText(_folder["one.csv"], "name,kind\nVeltro,Organization\n");
        var warnings = new List<string>();
        Assert.Single(NameListReader.Read([_folder["none.csv"], _folder["one.csv"]], Harbour, warnings.Add).Entries);
        Assert.Equal($"{_folder["none.csv"]}: names columns and nobody; add a line for each name.", Assert.Single(warnings));
    }

    [Theory]
    [InlineData("", "empty; the first line must name the columns")]
    [InlineData("name\nVeltro\n", "line 1: there is no column 'kind'")]
    [InlineData("name,kind,name\n", "line 1: the column 'name' is given twice")]
    [InlineData("name,kind,own id\n", "line 1: 'own id' is no name for a scheme of ids")]
    [InlineData("name,kind\nVeltro,Organization\nMaren,Persona\n", "line 3: 'Persona' is no kind of entity; known are Person,")]
    [InlineData("name,kind\n ,Person\n", "line 2: the name is empty")]
    [InlineData("name,kind\nMaren, Ilse,Person\n", "line 2: 3 fields, and the first line names 2 columns")]
    [InlineData("name,kind\n\"Maren,Person\n", "line 2: a field in quotation marks has no end; close it")]
    [InlineData("\"name,kind\nMaren,Person\n", "line 1: a field in quotation marks has no end; close it")]
    [InlineData("\n \n\r\n", "empty; the first line must name the columns")]
    [InlineData("\n\nname\nVeltro\n", "line 3: there is no column 'kind'")]
    [InlineData("\n\nname,kind\n\n\"A\nB\",Person\nMaren,Persona\n", "line 7: 'Persona' is no kind of entity")]
    [InlineData("name,kind,imo\nMaren,Person,9\nStar,Vessel,7\nRose,Vessel, 9\n", "line 4: the id 'imo:9' is in ")]
    [InlineData("name,kind\n...,Person\n", "line 2: '...' holds no letter and no digit; leave it out")]
    [InlineData("name,kind,aliases\nMaren,Person,Ilse|--\n", "line 2: '--' holds no letter and no digit; leave it out")]
    [InlineData("name,kind\nMaren,Person\nMAREN,Person\n", "line 3: the Person 'MAREN' is in ")]
    public void What_is_no_list_is_refused_with_its_line(string csv, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read(csv));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.StartsWith(_folder["names.csv"], e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_before_between_and_behind_the_rows_mean_nothing()
    {
        var list = Read("\n  \n\r\nname,kind\n\nMaren,Person\n\n   \nRose,Vessel\n\n\n");
        Assert.Equal(["Maren", "Rose"], list.Entries.Select(e => e.Name));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused()
    {
        File.WriteAllBytes(_folder["names.csv"], [.. "name,kind\n"u8, 0xE9, .. ",Person\n"u8]);
        Assert.Contains("not UTF-8", Assert.Throws<InvalidDataException>(() => NameListReader.Read([_folder["names.csv"]], Harbour)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private KnowledgeGraph.Gazetteers.NameList Read(string csv)
    {
        File.WriteAllText(_folder["names.csv"], csv, new UTF8Encoding(false));
        return NameListReader.Read([_folder["names.csv"]], Harbour);
    }
}
