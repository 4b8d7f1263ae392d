using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Tests.Core.Evaluation;

public sealed class GoldCorpusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Written_sentences_are_read_back_and_written_as_before()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Core", "Evaluation", "Data", "gold.jsonl");
        using var output = new StringWriter();
        GoldWriter.Write(GoldReader.Read(file), output);
        Assert.Equal(File.ReadAllText(file), output.ToString());
    }

    [Fact]
    public void Documents_take_their_data_from_the_file_beside_the_sentences_and_their_order_from_the_numbers()
    {
        Write("b.jsonl", Line("D-S1-S10", "ten"), "", Line("D-S1-S9", "nine"), Line("E-S0", "other"));
        Write("documents.json", """{"D-S1":{"source":"Gazette","title":"","date":"2024-03-15","split":"dev"},"X":{"split":"train"}}""");
        var corpus = GoldCorpus.Read(_folder);
        Assert.Equal(["D-S1", "E"], corpus.Documents.Select(d => d.Id));
        var document = corpus.Documents[0];
        Assert.Equal(["nine", "ten"], document.Sentences.Select(s => s.Text));
        Assert.Equal(("Gazette", null, new DateOnly(2024, 3, 15), "dev"), (document.Source, document.Title, document.PublishedAt, document.Split));
        Assert.Equal(["D-S1-S10", "D-S1-S9"], corpus.OfSplit("dev").Sentences.Select(s => s.Id));
        Assert.Equal("No document belongs to the split 'test'; known are dev.", Assert.Throws<ArgumentException>(() => corpus.OfSplit("test")).Message);
    }

    [Fact]
    public void Without_a_documents_file_a_split_is_refused_with_the_reason()
    {
        Write("a.jsonl", Line("D-S0", "x"));
        Assert.Contains("documents.json is missing", Assert.Throws<ArgumentException>(() => GoldCorpus.Read(Path.Combine(_folder, "a.jsonl")).OfSplit("dev")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_sentences_with_one_id_the_last_counts_in_the_place_of_the_first()
    {
        Write("a.jsonl", Line("D-S0", "old"), Line("D-S1", "x"));
        Write("b.jsonl", Line("D-S0", "new"));
        Assert.Equal(["new", "x"], GoldReader.Read(_folder).Select(s => s.Text));
    }

    [Theory]
    [InlineData("{\"id\":", "line 2")]
    [InlineData("[]", "line 2")]
    [InlineData("{\"id\":\"D-S0\",\"text\":\"x\"}", "'mentions' is missing")]
    [InlineData("{\"id\":\"D-S0\",\"mentions\":[],\"events\":[],\"relations\":[[\"a\",\"B\"]],\"links\":[],\"statements\":[]}", "[subject, TYPE, object]")]
    [InlineData("{\"id\":\"D-S0\",\"mentions\":[{\"t\":null,\"type\":\"ORG\"}],\"events\":[],\"relations\":[],\"links\":[],\"statements\":[]}", "null where a text is needed")]
    public void A_broken_line_is_named(string line, string message)
    {
        Write("a.jsonl", Line("D-S0", "x"), line);
        var error = Assert.Throws<InvalidDataException>(() => GoldReader.Read(_folder));
        Assert.Contains("a.jsonl, line 2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_or_empty_folder_is_named()
    {
        Assert.Contains("holds no .jsonl file", Assert.Throws<FileNotFoundException>(() => GoldReader.Read(_folder)).Message, StringComparison.Ordinal);
        Assert.Contains("no such file", Assert.Throws<FileNotFoundException>(() => GoldReader.Read(_folder + "x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"D\":3}")]
    [InlineData("{\"D\":{\"date\":\"March\"}}")]
    public void A_broken_documents_file_is_named(string json)
    {
        Write("a.jsonl", Line("D-S0", "x"));
        Write("documents.json", json);
        Assert.Contains("documents.json: ", Assert.Throws<InvalidDataException>(() => GoldCorpus.Read(_folder)).Message, StringComparison.Ordinal);
    }

    private static string Line(string id, string text) => GoldWriter.Line(new GoldSentence(id, text, [], [], [], [], []));

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, name), lines);
}
