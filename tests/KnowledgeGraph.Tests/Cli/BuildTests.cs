using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class BuildTests
{
    private const string Meeting = "Anna Berg met Carl Dahl .";

    [Fact]
    public async Task Building_twice_changes_nothing_and_reads_nothing_again()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        var article = kg.Write("a.txt", Meeting);

        var first = await kg.RunAsync("build", article);
        var before = (await kg.RunAsync("export", "jsonl")).Out;
        var second = await kg.RunAsync("build", article);

        Assert.StartsWith($"{kg.Graph}: 1 document new, 0 unchanged", first.Out, StringComparison.Ordinal);
        Assert.StartsWith($"{kg.Graph}: 0 documents new, 1 unchanged", second.Out, StringComparison.Ordinal);
        Assert.Equal(before, (await kg.RunAsync("export", "jsonl")).Out);
        Assert.Equal(1, world.Analyzer.Read);
    }

    [Fact]
    public async Task Again_reads_known_articles_anew()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        var article = kg.Write("a.txt", Meeting);
        await kg.RunAsync("build", article);
        var result = await kg.RunAsync("build", article, "--again", "--json");
        Assert.Equal(2, world.Analyzer.Read);
        Assert.Equal(1, (int)JObject.Parse(result.Out)["documents"]!["unchanged"]!);
    }

    [Fact]
    public async Task A_new_text_under_the_same_address_takes_the_place_of_the_old_one()
    {
        using var kg = new Kg();
        await kg.RunAsync("build", kg.Write("a.txt", Meeting));
        var result = await kg.RunAsync("build", kg.Write("a.txt", "Anna Berg met Erik Falk ."), "--json");
        Assert.Equal(1, (int)JObject.Parse(result.Out)["documents"]!["changed"]!);
        Assert.DoesNotContain("Carl Dahl", (await kg.RunAsync("export", "jsonl")).Out);
    }

    [Fact]
    public async Task A_store_that_fails_midway_ends_the_build_with_one_line_and_keeps_what_it_has()
    {
        using var kg = new Kg { Composition = new MeetingComposition { Through = store => new FullStore(store, 3) } };
        for (var i = 0; i < 40; i++) kg.Write($"in/{i:00}.txt", $"Anna Berg met Carl Dahl . This was day {i} .");

        var result = await kg.RunAsync("build", kg["in"]).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(4, result.Code);
        Assert.Contains("the disk is full", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(3, JArray.Parse((await kg.RunAsync("documents", "--json")).Out).Count);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("import")]
    public async Task A_document_that_does_not_fit_the_graph_is_named_and_the_others_are_added(string command)
    {
        using var kg = new Kg();
        var person = (await kg.RunAsync(CancellationToken.None, "extract", kg.Write("a.txt", Meeting))).Out;
        Assert.Equal(0, (await kg.RunAsync("add", kg.Write("a.jsonl", person.Replace("\"kind\":\"person\"", "\"kind\":\"thing\"", StringComparison.Ordinal)))).Code);
        using var other = new Kg();
        other.Write("in/b.txt", "Anna Berg met Erik Falk .");
        other.Write("in/c.txt", "Ove Ek met Nils Moe .");
        await other.RunAsync("build", other["in"]);

        var result = await kg.RunAsync(command, command == "build" ? other["in"] : kg.Write("other.jsonl", (await other.RunAsync("export", "jsonl")).Out), "--json");

        Assert.Equal(5, result.Code);
        Assert.Contains("b.txt: The entity", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, (int)JObject.Parse(result.Out)["documents"]!["new"]!);
        Assert.Contains("Nils Moe", (await kg.RunAsync("export", "jsonl")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_another_cut_would_give_too_are_read_anew()
    {
        using var kg = new Kg();
        var article = kg.Write("a.txt", Meeting);
        await kg.RunAsync("build", article, "--title", "A", "--source", "B\nC");
        var result = await kg.RunAsync("build", article, "--title", "A\nB", "--source", "C", "--json");
        Assert.Equal(1, (int)JObject.Parse(result.Out)["documents"]!["changed"]!);
    }

    [Fact]
    public async Task Another_date_for_a_known_text_is_read_anew()
    {
        using var kg = new Kg();
        var article = kg.Write("a.txt", Meeting);
        await kg.RunAsync("build", article);
        await kg.RunAsync("build", article, "--date", "2031-05-17", "--source", "Tolo Post", "--title", "A meeting");
        var document = Assert.Single(JArray.Parse((await kg.RunAsync("documents", "--json")).Out));
        Assert.Equal(("2031-05-17", "Tolo Post", "A meeting"), ((string?)document["date"], (string?)document["source"], (string?)document["title"]));
    }

    [Fact]
    public async Task One_bad_input_is_named_and_the_others_are_kept()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("build", kg["missing.txt"], kg.Write("a.txt", Meeting), kg.Write("empty.txt", " \n"), "--json");

        Assert.Equal(5, result.Code);
        var report = JObject.Parse(result.Out);
        Assert.Equal((1, 2), ((int)report["documents"]!["new"]!, (int)report["documents"]!["failed"]!));
        Assert.Equal([kg["missing.txt"], kg["empty.txt"]], report["failures"]!.Select(f => (string)f["input"]!));
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, l => Assert.StartsWith("kg: ", l, StringComparison.Ordinal));
        Assert.Contains("missing.txt", lines[0]);
    }

    [Fact]
    public async Task When_every_input_is_bad_so_is_the_exit_code()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("build", kg["missing.txt"], "--quiet");
        Assert.Equal((3, ""), (result.Code, result.Out));
        Assert.Contains("missing.txt", result.ErrorLine);
    }

    [Fact]
    public async Task A_document_that_cannot_be_analysed_does_not_stop_the_others()
    {
        var world = new MeetingComposition();
        world.Analyzer.Before = a => _ = a.Text.Contains("Falk", StringComparison.Ordinal) ? throw new InvalidOperationException("odd words") : 0;
        using var kg = new Kg { Composition = world };
        var result = await kg.RunAsync("build", kg.Write("a.txt", "Erik Falk met Carl Dahl ."), kg.Write("b.txt", Meeting));
        Assert.Equal(5, result.Code);
        Assert.Contains("odd words", result.ErrorLine);
        Assert.Contains("1 document new", result.Out);
    }

    [Fact]
    public async Task Standard_input_is_an_article()
    {
        using var kg = new Kg { Stdin = Meeting };
        Assert.Equal(0, (await kg.RunAsync("build", "-", "--title", "From a pipe")).Code);
        Assert.Contains("From a pipe", (await kg.RunAsync("documents")).Out);
    }

    [Fact]
    public async Task Quiet_says_nothing_and_verbose_names_each_document()
    {
        using var kg = new Kg();
        var quiet = await kg.RunAsync("build", kg.Write("a.txt", Meeting), "-q");
        var verbose = await kg.RunAsync("build", kg.Write("b.txt", "Erik Falk met Carl Dahl ."), "-v");
        Assert.Equal(("", ""), (quiet.Out, quiet.Error));
        Assert.Contains("b.txt: 1 sentence, 1 event, 1 relation as ", verbose.ErrorLine);
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_was_finished_and_the_next_run_goes_on()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        using var stop = new CancellationTokenSource();
        string[] people = ["Anna Berg", "Carl Dahl", "Erik Falk", "Gerd Holm", "Ivar Juhl", "Karin Lund"];
        foreach (var (person, i) in people.Select((p, i) => (p, i))) kg.Write($"in/{i}.txt", $"{person} met Mona Nord .");
        world.Analyzer.Before = a => { if (a.Text.StartsWith("Gerd", StringComparison.Ordinal)) stop.Cancel(); };

        var stopped = await kg.RunAsync(stop.Token, "build", kg["in"], "--graph", kg.Graph);
        world.Analyzer.Before = _ => { };
        var rest = await kg.RunAsync("build", kg["in"], "--json");

        Assert.Equal(130, stopped.Code);
        Assert.Contains("interrupted", stopped.ErrorLine);
        var documents = JObject.Parse(rest.Out)["documents"]!;
        Assert.Equal(people.Length, (int)documents["new"]! + (int)documents["unchanged"]!);
        Assert.Equal(people.Length, JArray.Parse((await kg.RunAsync("documents", "--json")).Out).Count);
    }

    [Theory]
    [InlineData("build", "missing.txt")]
    [InlineData("build", "empty")]
    [InlineData("add", "missing.jsonl")]
    [InlineData("add", "broken.jsonl")]
    [InlineData("import", "missing.graphml")]
    [InlineData("import", "broken.jsonl")]
    public async Task Inputs_that_all_fail_leave_no_graph(string command, string input)
    {
        using var kg = new Kg();
        Directory.CreateDirectory(kg["empty"]);
        kg.Write("broken.jsonl", "no facts\n");
        Assert.Equal(3, (await kg.RunAsync(command, kg[input])).Code);
        Assert.False(File.Exists(kg.Graph));
    }

    [Fact]
    public async Task A_graph_that_cannot_be_made_is_said_before_an_article_is_read()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        var result = await kg.RunAsync(CancellationToken.None, "build", kg.Write("a.txt", Meeting), "--graph", kg["no/such/graph.kg"]);
        Assert.Equal((4, 0), (result.Code, world.Analyzer.Read));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task However_many_are_read_at_a_time_the_graph_is_the_same(string threads)
    {
        using var one = new Kg();
        using var other = new Kg();
        foreach (var kg in new[] { one, other })
            for (var i = 0; i < 20; i++) kg.Write($"in/{i:00}.txt", $"Anna Berg met Carl Dahl{i} .");
        await one.RunAsync("build", one["in"]);
        Assert.Equal(0, (await other.RunAsync("build", other["in"], "--threads", threads)).Code);
        Assert.Equal((await one.RunAsync("find", "--json")).Out.Length, (await other.RunAsync("find", "--json")).Out.Length);
    }

    [Fact]
    public async Task A_folder_without_articles_is_said_to_have_none()
    {
        using var kg = new Kg();
        Directory.CreateDirectory(kg["empty"]);
        Assert.Equal(3, (await kg.RunAsync("build", kg["empty"])).Code);
    }

    [Fact]
    public async Task Without_new_articles_the_model_stays_closed()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        await kg.RunAsync("build", kg["missing.txt"]);
        Assert.False(world.Opened);
    }
}
