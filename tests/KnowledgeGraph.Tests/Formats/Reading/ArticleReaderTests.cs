using System.Text;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Text;
using static KnowledgeGraph.Tests.Formats.Reading.ReadingFolder;

namespace KnowledgeGraph.Tests.Formats.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_file_gives_an_article_and_options_go_before_what_it_says()
    {
        var path = _folder.Add("a.txt", "A Title\n\nOSLO, Dec. 3, 2025 (NTB) — " + Prose);
        var article = await One(path);
        Assert.Equal(("A Title", new DateOnly(2025, 12, 3), "NTB", path), (article.Title, article.PublishedAt, article.Source, article.Uri));
        article = await One(path, new ReadOptions { Title = "T", PublishedAt = new DateOnly(2024, 1, 2), Source = "S" });
        Assert.Equal(("T", new DateOnly(2024, 1, 2), "S"), (article.Title, article.PublishedAt, article.Source));
    }

    [Fact]
    public async Task A_folder_is_read_in_ordinal_order_and_hidden_and_foreign_files_are_counted()
    {
        foreach (var name in (string[])["b.txt", "a/z.md", "a/B.txt", "a.txt", ".hidden.txt", ".git/x.txt", "pic.png"]) _folder.Add(name, Prose);
        var results = await Read(null, _folder.Path);
        Assert.Equal(["a.txt", "a/B.txt", "a/z.md", "b.txt"], results.OfType<ReadArticle>().Select(r => r.Input[(_folder.Path.Length + 1)..]));
        Assert.Equal(new ReadSkipped(_folder.Path, 2, 1), results[^1]);
    }

    [Fact]
    public async Task Pipes_sockets_and_devices_in_a_folder_are_counted_and_never_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.Add("a.txt", Prose);
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_folder.Path + "/socket.txt"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder.Path + "/pipe.txt", _folder.Path + "/lines.jsonl"])) await made.WaitForExitAsync();
        File.CreateSymbolicLink(_folder.Path + "/zero.md", "/dev/zero");
        File.CreateSymbolicLink(_folder.Path + "/to-pipe.html", "pipe.txt");
        File.CreateSymbolicLink(_folder.Path + "/to-file.md", "a.txt");
        var results = await Read(null, _folder.Path).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(["a.txt", "to-file.md"], results.OfType<ReadArticle>().Select(r => r.Input[(_folder.Path.Length + 1)..]));
        Assert.Equal(new ReadSkipped(_folder.Path, 0, 0) { Special = 5 }, results[^1]);
        Assert.Equal(3, results.Count);
    }

    [Fact]
    public async Task A_pipe_that_is_named_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = _folder.Path + "/pipe.txt";
        using (var made = System.Diagnostics.Process.Start("mkfifo", [path])) await made.WaitForExitAsync();
        var writing = Task.Run(() => File.WriteAllText(path, Prose));
        Assert.Equal(Prose, (await One(path).WaitAsync(TimeSpan.FromSeconds(60))).Text.Trim());
        await writing;
    }

    [Fact]
    public async Task One_bad_input_does_not_stop_the_others()
    {
        var good = _folder.Add("good.txt", Prose);
        var results = await Read(null, _folder.Path + "/missing.txt", good, "", "-", good);
        Assert.Equal([false, true, false, false, true], results.Select(r => r is ReadArticle));
    }

    [Fact]
    public async Task Bad_files_get_one_line_that_says_what_is_wrong()
    {
        Assert.Contains("no such file", await Failure(_folder.Path + "/missing.txt"), StringComparison.Ordinal);
        Assert.Contains("binary", await Failure(_folder.Add("zero.txt", [65, 0, 66])), StringComparison.Ordinal);
        Assert.Contains("binary", await Failure(_folder.Add("control.txt", [65, 1, 2, 3, 66])), StringComparison.Ordinal);
        Assert.Contains("PDF", await Failure(_folder.Add("a.pdf", "%PDF-1.7 ...")), StringComparison.Ordinal);
        Assert.Contains("empty", await Failure(_folder.Add("empty.txt", "")), StringComparison.Ordinal);
        Assert.Contains("empty", await Failure(_folder.Add("blank.md", " \n\u00A0\n")), StringComparison.Ordinal);
        Assert.Contains("empty", await Failure(_folder.Add("empty.html", "")), StringComparison.Ordinal);
        Assert.Contains("empty", await Failure(_folder.Add("empty.jsonl", "\n")), StringComparison.Ordinal);
        Assert.Contains("byte 3 is 0xE9", await Failure(_folder.Add("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x61])), StringComparison.Ordinal);
        Assert.Contains("limit of 100 bytes", await Failure(_folder.Add("big.txt", Prose), new ReadOptions { MaxBytes = 100 }), StringComparison.Ordinal);
        Directory.CreateDirectory(_folder.Path + "/nothing");
        Assert.Contains("no article in this folder", await Failure(_folder.Path + "/nothing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Der Minister sagte am Dienstag, dass die Brücke über den Fluss für den Verkehr geschlossen wird und dass die Stadt nicht mehr auf die Hilfe warten kann.", "German")]
    [InlineData("Le ministre a dit mardi que le pont sur la rivière est fermé pour les camions et que la ville ne peut pas attendre plus longtemps cette aide.", "French")]
    [InlineData("Министр заявил во вторник, что мост через реку закрыт.", "Cyrillic")]
    [InlineData("وقال الوزير يوم الثلاثاء إن الجسر فوق النهر مغلق.", "Arabic")]
    public async Task Other_languages_are_named_and_refused_unless_forced(string text, string language)
    {
        var path = _folder.Add("other.txt", text);
        var message = await Failure(path);
        Assert.Contains($"looks like", message, StringComparison.Ordinal);
        Assert.Contains(language, message, StringComparison.Ordinal);
        Assert.Equal(text, (await One(path, new ReadOptions { AnyLanguage = true })).Text);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><p>The army left the town.</p></body></html>", true)]
    [InlineData("<p>The army left the town.</p>", true)]
    [InlineData("\n <div class=\"story\">The army left the town.</div>", true)]
    [InlineData("The army left the town; the page begins with <html>.", false)]
    [InlineData("<pause> The army left the town.", false)]
    public async Task A_page_that_is_read_as_plain_text_comes_with_a_note(string text, bool noted)
    {
        var path = _folder.Add("page.txt", text);
        foreach (var options in new[] { null, new ReadOptions { Format = InputFormat.Text } })
        {
            var results = await Read(options, path);
            Assert.Equal(text, Assert.Single(results.OfType<ReadArticle>()).Article.Text);
            Assert.Equal(noted ? [$"{path}: looks like HTML and is read as plain text, tags included; --format html reads it as a page."] : [], results.OfType<ReadNote>().Select(n => n.Message));
        }

        Assert.Empty((await Read(new ReadOptions { Format = InputFormat.Html }, path)).OfType<ReadNote>());
    }

    [Fact]
    public async Task Byte_order_marks_are_taken_off()
    {
        Assert.Equal(Prose, (await One(_folder.Add("bom.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Prose)]))).Text);
        Assert.Equal(Prose, (await One(_folder.Add("le.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Prose)]))).Text);
        Assert.Equal(Prose, (await One(_folder.Add("be.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Prose)]))).Text);
    }

    [Fact]
    public async Task A_page_is_decoded_by_the_character_set_that_it_names()
    {
        var html = "<html><head><meta charset=windows-1252></head><body><article><p>" + Prose + " Caf\u00E9 owners wept.</p></article></body></html>";
        Assert.Contains("Café", (await One(_folder.Add("a.html", Encoding.Latin1.GetBytes(html)))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"The army left the town.\"}\n{\"text\":\"It came back to the town.\"}\n", 2)]
    [InlineData("[{\"text\":\"The army left the town.\"}]", 1)]
    [InlineData("{\n \"text\": \"The army left the town.\"\n}\n", 1)]
    [InlineData("<!DOCTYPE html><html><body><article><p>The army left the town, and then it came back to the town.</p></article></body></html>", 1)]
    [InlineData("The army left the town.", 1)]
    public async Task Standard_input_is_told_by_its_first_characters(string text, int articles)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var results = await Read(new ReadOptions { Stdin = stdin }, "-");
        Assert.Equal(articles, results.Count(r => r is ReadArticle { Article.Uri: null } a && a.Article.Text.Contains("the town.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_samples_are_read_and_their_words_lead_back_to_the_files()
    {
        foreach (var (name, title, day) in Samples)
        {
            var path = Path.Combine(Root(), "samples", name);
            var article = await One(path);
            Assert.Equal((title, day), (article.Title, article.PublishedAt));
            RoundTrip.Holds(await File.ReadAllTextAsync(path), article);
            Assert.DoesNotContain("Read more", article.Text, StringComparison.Ordinal);
        }
    }

    private static readonly (string, string, DateOnly)[] Samples =
    [
        ("border-clash.txt", "Two Soldiers Killed in Border Clash as Talks Resume", new DateOnly(2025, 12, 3)),
        ("mine-clearance.md", "HALDEN Marine wins order to clear mines from Tarsk harbour", new DateOnly(2025, 11, 18)),
        ("river-dam-analysis.html", "Analysis: Why the Upper Sena dam divides two neighbours", new DateOnly(2025, 10, 9)),
    ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [Theory]
    [InlineData("\u200B\u200C\u200D\uFEFF\u2060\n")]
    [InlineData("\u202E\u200F \u00AD\n")]
    public async Task A_text_without_a_visible_character_is_empty(string text) =>
        Assert.Contains("empty", await Failure(_folder.Add("unseen.txt", text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_in_utf32_is_told_from_one_in_utf16(bool bigEndian)
    {
        var path = _folder.Path + "/wide.txt";
        await File.WriteAllTextAsync(path, "The army left the town.", new System.Text.UTF32Encoding(bigEndian, true));
        Assert.Contains("UTF-32", await Failure(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Guests of the summit: Le Quang Minh, Der Hovsepian, El Mansour, La Torre, De la Vega, Van der Meer, Los Reyes, El Amrani, La Guardia, Das Neves, Los Santos.")]
    [InlineData("UN envoys: Amina Yusuf Bello, Chidi Okafor Eze, Nguyen Van Binh, Siti Rahayu Putri, Mehmet Yilmaz Kaya, Ana Sousa Lima, Piotr Nowak, Jose Rojas met.")]
    [InlineData("THE ARMY LEFT THE TOWN ON MONDAY AND THE REBELS TOOK IT BACK, OFFICIALS OF THE MINISTRY SAID IN THE CAPITAL AFTER A NIGHT OF HEAVY FIGHTING.")]
    public async Task English_with_many_foreign_names_or_in_capitals_is_read(string text) =>
        Assert.Equal(text, (await One(_folder.Add("names.txt", text))).Text);
}
