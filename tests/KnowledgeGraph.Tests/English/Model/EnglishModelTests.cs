using KnowledgeGraph.English.Decoding;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Model;

public class EnglishModelTests
{
    [Fact]
    public void A_sentence_gives_the_same_facts_alone_and_among_others()
    {
        var (text, sentences) = Sentences.Lines(Vectors.All.Select(v => (string)v["text"]!));
        var together = SharedModel.Instance.Extract(text, sentences);
        for (var i = 0; i < sentences.Length; i++)
        {
            var alone = SharedModel.Instance.Extract(text, [sentences[i]])[0];
            Assert.Same(sentences[i], together[i].Sentence);
            Assert.Equal(FactsText.Of(alone), FactsText.Of(together[i]));
            Assert.All(
                FactsText.Confidences(alone).Zip(FactsText.Confidences(together[i])), pair => Assert.InRange(pair.First - pair.Second, -1e-5, 1e-5));
        }
    }

    [Fact]
    public void Two_readings_give_the_same_numbers()
    {
        var (text, sentences) = Sentences.Lines(Vectors.All.Take(20).Select(v => (string)v["text"]!));
        var first = SharedModel.Instance.Extract(text, sentences);
        var second = SharedModel.Instance.Extract(text, sentences);
        Assert.Equal(first.SelectMany(FactsText.Confidences), second.SelectMany(FactsText.Confidences));
    }

    [Fact]
    public void Nothing_of_a_sentence_of_three_hundred_words_is_lost()
    {
        string[] names = ["Ana Brandt", "Milo Castell", "Vera Dunmore", "Otto Engel", "Ines Falk", "Pavel Gruber", "Rosa Holm", "Igor Jansen"];
        string[] towns = ["Madrid", "Vienna", "Oslo", "Lisbon", "Warsaw"];
        var text = string.Join(", and ", Enumerable.Range(0, 40).Select(i => $"{names[i % 8]} met officials in {towns[i % 5]}")) + ".";
        var sentence = Sentences.Whole(text);
        Assert.InRange(sentence.Words.Length, 300, 340);

        var model = SharedModel.Instance;
        var facts = model.Extract(text, [sentence])[0];

        Assert.Equal(sentence.Words.Length, facts.Words.Length);
        Assert.All(facts.Words, w => Assert.InRange(w.Head, -1, sentence.Words.Length - 1));
        Assert.True(Enumerable.Range(0, 40).Count(c => facts.Mentions.Any(m => m.LastWord == c * 8 + 1 && m.Type == MentionType.Person)) >= 38);
        Assert.True(Enumerable.Range(0, 40).Count(c => facts.Mentions.Any(m => m.LastWord == c * 8 + 5 && m.Type == MentionType.GeoPolitical)) >= 36);

        var encoded = model.Encoder.Encode(text, sentence.Words);
        foreach (var window in WindowPlanner.Plan(encoded))
        {
            // What lies far from a window's cuts is read in that window.
            using var scored = model.Score([encoded.Cut(window)]);
            var reading = ScoreReader.Read(scored[0], model.Labels, 0.6f);
            var central = Enumerable.Range(0, window.Count).Where(w => window.Centrality(w + window.Start, sentence.Words.Length) >= 24).ToArray();
            Assert.NotEmpty(central);
            Assert.All(central, w => Assert.Equal(reading.Words[w].Mention, facts.Mentions.SingleOrDefault(m => m.LastWord == w + window.Start)?.Type));
            Assert.All(central, w => Assert.Equal(reading.Words[w].Trigger, facts.Events.SingleOrDefault(e => e.TriggerWord == w + window.Start)?.Type));
        }
    }

    [Fact]
    public void One_word_of_a_million_letters_is_read()
    {
        var text = new string('x', 1_000_000);
        Assert.Single(SharedModel.Instance.Extract(text, [Sentences.Whole(text)])[0].Words);
    }

    [Fact]
    public void A_sentence_of_many_pieces_a_word_fits_into_windows()
    {
        var text = string.Join(' ', Enumerable.Repeat("qzxvkwqjzx-vkwqjzxq-zxvkwqjzxvk", 60));
        var words = Enumerable.Range(0, 60).Select(i => new TextSpan(i * 32, 31)).ToArray();
        var facts = SharedModel.Instance.Extract(text, [new Sentence(0, new TextSpan(0, text.Length), [.. words], 0)])[0];
        Assert.Equal(60, facts.Words.Length);
    }

    [Fact]
    public void No_sentences_and_a_sentence_without_words_give_no_facts()
    {
        Assert.Empty(SharedModel.Instance.Extract("", []));
        var facts = Assert.Single(SharedModel.Instance.Extract("", [Sentences.Whole("")]));
        Assert.Empty(facts.Words);
        Assert.Empty(facts.Mentions);
    }

    [Fact]
    public void A_line_break_in_a_name_becomes_a_blank_in_its_text()
    {
        const string text = "Officials met Ana\r\n  Brandt in Vienna.";
        var facts = SharedModel.Instance.Extract(text, [Sentences.Whole(text)])[0];
        Assert.Contains(facts.Mentions, m => m.Text == "Ana Brandt" && m.Span.Of(text) == "Ana\r\n  Brandt");
    }

    [Fact]
    public void A_higher_threshold_gives_fewer_pairs()
    {
        var text = (string)Vectors.All[0]["text"]!;
        using var strict = EnglishModel.Open(options: new DecodingOptions { PairThreshold = 0.98f });
        var usual = SharedModel.Instance.Extract(text, [Sentences.Whole(text)])[0];
        var few = strict.Extract(text, [Sentences.Whole(text)])[0];
        Assert.Equal(usual.Mentions.AsEnumerable(), few.Mentions);
        Assert.True(few.Events.Sum(e => e.Arguments.Length) < usual.Events.Sum(e => e.Arguments.Length));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        var (text, sentences) = Sentences.Lines(Vectors.All.Select(v => (string)v["text"]!));
        Assert.ThrowsAny<OperationCanceledException>(() => SharedModel.Instance.Extract(text, sentences, new CancellationToken(true)));
    }

    [Fact]
    public void A_missing_model_says_what_to_copy_and_where()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-model-here");
        var error = Assert.Throws<FileNotFoundException>(() => EnglishModel.Open(folder));
        Assert.Contains(folder, error.Message, StringComparison.Ordinal);
        Assert.Contains("models/english", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english.onnx", "not a network")]
    [InlineData("labels.json", "{\"upos\":3}")]
    [InlineData("labels.json", "[")]
    [InlineData("labels.json", "{}")]
    [InlineData("vocab.txt", "a\nb\n")]
    public void A_broken_model_names_the_file(string file, string content)
    {
        var folder = Directory.CreateTempSubdirectory("kg-broken-model-");
        try
        {
            foreach (var name in (string[])["english.onnx", "labels.json", "vocab.txt"])
                File.Copy(Path.Combine(AppContext.BaseDirectory, "models", "english", name), Path.Combine(folder.FullName, name));
            File.WriteAllText(Path.Combine(folder.FullName, file), content);
            Assert.Contains(file, Assert.Throws<InvalidDataException>(() => EnglishModel.Open(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Its_files_are_those_of_this_version_and_another_one_is_named()
    {
        Assert.Equal(3, EnglishModel.Verify());
        using var folder = new Support.TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "models", "english"))) File.Copy(file, folder[Path.GetFileName(file)]);
        File.AppendAllText(folder["labels.json"], " ");
        Assert.StartsWith(folder["labels.json"], Assert.Throws<InvalidDataException>(() => EnglishModel.Verify(folder.Path)).Message, StringComparison.Ordinal);
        File.Delete(folder["english.onnx"]);
        Assert.StartsWith(folder["english.onnx"], Assert.Throws<FileNotFoundException>(() => EnglishModel.Verify(folder.Path)).Message, StringComparison.Ordinal);
    }
}
