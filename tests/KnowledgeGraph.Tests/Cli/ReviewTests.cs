using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ReviewTests
{
    [Fact]
    public async Task Keys_judge_the_least_sure_first_and_find_and_export_leave_out_what_was_rejected()
    {
        using var kg = new Kg { Typed = "ynq" };
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5), Leads("Lena", 0.6), Leads("Sato", 0.9));
        var walked = await kg.RunAsync("review", "--by", "Ana");
        Assert.Equal((0, "kg: 1 verified, 1 rejected by Ana; kg review --judged lists them.\n"), (walked.Code, walked.Error));
        Assert.Contains("1/3  Mara LEADS Front  (0.30, rules)\n    Mara leads Front .  [Mara.txt]\n    verified\n", walked.Out, StringComparison.Ordinal);
        Assert.Equal(["Lena", "Mara", "Sato"], await SubjectsAsync(kg));
        Assert.Equal(["Ivo", "Lena", "Mara", "Sato"], await SubjectsAsync(kg, "--rejected"));
        Assert.Contains("Mara  LEADS  Front  (verified; 0.30)", (await kg.RunAsync("find")).Out, StringComparison.Ordinal);
        var exported = (await kg.RunAsync("export", "jsonl")).Out;
        Assert.DoesNotContain("Ivo LEADS", exported, StringComparison.Ordinal);
        Assert.Contains("\"verdict\":\"verified\"", exported, StringComparison.Ordinal);
        var judged = JArray.Parse((await kg.RunAsync("review", "--judged", "--json")).Out);
        Assert.Equal(["Mara verified Ana 2031-05-17T12:30:15Z", "Ivo rejected Ana 2031-05-17T12:30:15Z"], judged.Select(j => $"{j["subject"]} {j["verdict"]} {j["by"]} {(DateTime)j["at"]!:yyyy-MM-ddTHH:mm:ssZ}"));
    }

    /// <summary>Whoever is asked may have gone: the key that is waited for never comes.</summary>
    [Fact]
    public async Task Ctrl_C_ends_a_review_at_once_while_it_waits_for_a_key_and_what_was_judged_is_kept()
    {
        using var ctrlC = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var asked = 0;
        using var kg = new Kg
        {
            ReadKey = () =>
            {
                if (++asked == 1) return 'y';
                ctrlC.Cancel();
                never.Wait(TimeSpan.FromMinutes(2));
                return 'n';
            },
        };
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5));
        var ended = await kg.RunAsync(ctrlC.Token, "review", "--by", "Ana", "--graph", kg.Graph).WaitAsync(TimeSpan.FromMinutes(1));
        never.Set();
        Assert.Equal((130, "kg: interrupted; 1 verified, 0 rejected by Ana are kept, the same command goes on from there."), (ended.Code, ended.ErrorLine));
        Assert.Single(JArray.Parse((await kg.RunAsync("review", "--judged", "--json")).Out));
    }

    [Fact]
    public async Task A_verdict_holds_when_the_document_is_removed_and_read_again()
    {
        using var kg = new Kg { Typed = "n" };
        await kg.AddAsync(Leads("Mara", 0.3));
        await kg.RunAsync("review", "--by", "Ana");
        await kg.RunAsync("remove", "Mara.txt");
        await kg.AddAsync(Leads("Mara", 0.3));
        Assert.Empty(await SubjectsAsync(kg));
    }

    [Fact]
    public async Task The_last_verdict_can_be_undone_and_other_keys_say_what_there_is()
    {
        using var kg = new Kg { Typed = "nxusq" };
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5));
        var walked = await kg.RunAsync("review", "--by", "Ana");
        Assert.Contains("taken back", walked.Out, StringComparison.Ordinal);
        Assert.Equal(2, walked.Out.Split("y it says so").Length - 1);
        Assert.Equal(["Ivo", "Mara"], await SubjectsAsync(kg));
    }

    [Fact]
    public async Task Without_a_terminal_a_list_and_a_file_of_verdicts_do_the_same()
    {
        using var kg = new Kg();
        kg.Environment["KG_REVIEWER"] = "Ana";
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5));
        var asked = await kg.RunAsync("review");
        Assert.Equal((2, "kg: nobody is at a terminal to be asked; give --list, or --verdicts FILE.\n"), (asked.Code, asked.Error));
        var list = JArray.Parse((await kg.RunAsync("review", "--list", "--json")).Out);
        Assert.Equal(["Mara", "Ivo"], list.Select(i => (string)i["subject"]!));
        list[0]["verdict"] = "rejected";
        list[0]["note"] = "wrong body";
        var taken = await kg.RunAsync("review", "--verdicts", kg.Write("verdicts.json", list.ToString()));
        Assert.Equal((0, "0 verified, 1 rejected, 0 reopened, 1 left open, 0 failed\n"), (taken.Code, taken.Out));
        Assert.Equal(["Ivo"], await SubjectsAsync(kg));
        Assert.Contains("rejected by Ana, 2031-05-17T12:30:15Z: wrong body", (await kg.RunAsync("review", "--judged")).Out, StringComparison.Ordinal);
        kg.Stdin = $$"""{"id":"{{list[0]["id"]}}","verdict":"open"}""";
        Assert.Equal(0, (await kg.RunAsync("review", "--verdicts", "-")).Code);
        Assert.Equal(["Ivo", "Mara"], await SubjectsAsync(kg));
    }

    [Fact]
    public async Task Lines_that_are_no_verdicts_are_named_and_the_others_taken()
    {
        using var kg = new Kg();
        await kg.AddAsync(Leads("Mara", 0.3));
        var id = (string)JArray.Parse((await kg.RunAsync("review", "--list", "--json")).Out).Single()["id"]!;
        var file = kg.Write("verdicts.jsonl", $$"""
            {"id":"{{id}}","verdict":"verified","by":"Lena"}
            {"id":"{{id}}","verdict":"maybe"}
            {"id":"0123","verdict":"verified"}
            {"verdict":"verified"}
            {"id":7.5,"verdict":[1]}
            no json
            """);
        var taken = await kg.RunAsync("review", "--verdicts", file, "--by", "Ana");
        Assert.Equal((5, "1 verified, 0 rejected, 0 reopened, 0 left open, 5 failed\n"), (taken.Code, taken.Out));
        Assert.Equal([
            $"kg: {file}, line 2: the verdict 'maybe' is none; write verified, rejected or open.",
            $"kg: {file}, line 3: no fact has the id '0123'; kg review --list --below 1 and --judged list them.",
            $"kg: {file}, line 4: lacks the id of a fact; kg review --list gives it.",
            $"kg: {file}, line 5: id, verdict, by and note must be texts; mend the line.",
            $"kg: {file}, line 6: not a JSON object; write {{\"id\": …, \"verdict\": \"verified\"}}.",
        ], taken.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains("verified by Lena", (await kg.RunAsync("review", "--judged")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ids_that_the_list_shows_are_taken_and_shorter_beginnings_are_not()
    {
        using var kg = new Kg();
        var names = Enumerable.Range(0, 3).Select(i => $"Mara{i}").ToList();
        await kg.AddAsync([.. names.Select((n, i) => Leads(n, 0.3 + i / 10.0))]);
        var shown = (await kg.RunAsync("review", "--list")).Out.Split('\n').Where(l => l.Contains(" LEADS ", StringComparison.Ordinal)).Select(l => l.Split(' ')[0]).ToList();
        Assert.Equal(3, shown.Count);
        kg.Stdin = $$"""
            {"id":"{{shown[0]}}","verdict":"rejected"}
            {"id":"{{shown[1][..5]}}","verdict":"rejected"}
            """;
        var taken = await kg.RunAsync("review", "--verdicts", "-", "--by", "Ana");
        Assert.Equal((5, "0 verified, 1 rejected, 0 reopened, 0 left open, 1 failed\n"), (taken.Code, taken.Out));
        Assert.Equal(names.Skip(1), await SubjectsAsync(kg));
        kg.Stdin = $$"""{"id":"{{shown[0]}}","verdict":"open"}""";
        Assert.Equal(0, (await kg.RunAsync("review", "--verdicts", "-", "--by", "Ana")).Code);
        Assert.Equal(names, await SubjectsAsync(kg));
    }

    [Fact]
    public async Task A_name_of_who_judges_is_asked_for_only_where_a_line_has_none()
    {
        using var kg = new Kg();
        await kg.AddAsync(Leads("Mara", 0.3));
        var id = (string)JArray.Parse((await kg.RunAsync("review", "--list", "--json")).Out).Single()["id"]!;
        (kg.Environment["USER"], kg.Environment["USERNAME"]) = ("", "");
        var nameless = await kg.RunAsync("review", "--verdicts", kg.Write("nameless.jsonl", $$"""{"id":"{{id}}","verdict":"verified"}"""));
        Assert.Equal((2, "kg: nobody's name is known; say with --by NAME who judges.\n"), (nameless.Code, nameless.Error));
        Assert.Equal("kg: no such facts were judged; kg review, or kg review --verdicts FILE, judges them.\n", (await kg.RunAsync("review", "--judged")).Error);
        Assert.Equal(0, (await kg.RunAsync("review", "--verdicts", kg.Write("named.jsonl", $$"""{"id":"{{id}}","verdict":"verified","by":"Lena"}"""))).Code);
        Assert.Contains("verified by Lena", (await kg.RunAsync("review", "--judged")).Out, StringComparison.Ordinal);
        var none = await kg.RunAsync("review", "--verdicts", kg["none.jsonl"]);
        Assert.Equal((3, $"kg: {kg["none.jsonl"]}: no such file; name a file of verdicts, or - for standard input.\n"), (none.Code, none.Error));
    }

    [Fact]
    public async Task Gold_is_what_evaluate_reads()
    {
        using var kg = new Kg { Typed = "yn" };
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5), Leads("Lena", 0.6));
        await kg.RunAsync("review", "--by", "Ana");
        var written = await kg.RunAsync("review", "--gold", kg["gold.jsonl"]);
        Assert.Equal((0, ""), (written.Code, written.Out));
        Assert.Contains("2 sentences that were judged whole", written.Error, StringComparison.Ordinal);
        var gold = GoldCorpus.Read(kg["gold.jsonl"]);
        Assert.Equal(["Ivo leads Front . ", "Mara leads Front . Mara LEADS Front"], gold.Sentences.Select(s => $"{s.Text} {string.Join(',', s.Relations.Select(r => $"{r.Subject} {r.Type} {r.Object}"))}").Order(StringComparer.Ordinal));
        Assert.Equal(3, (await kg.RunAsync("review", "--gold", kg["gold.jsonl"])).Code);
        Assert.Equal(0, (await kg.RunAsync("review", "--gold", kg["gold.jsonl"], "--force")).Code);
    }

    [Fact]
    public async Task Filters_choose_and_contradicting_ways_are_refused()
    {
        using var kg = new Kg();
        await kg.AddAsync(Leads("Mara", 0.3), Leads("Ivo", 0.5));
        Assert.Equal("Ivo", JArray.Parse((await kg.RunAsync("review", "--list", "--from", "Ivo", "--json")).Out).Single()["subject"]);
        Assert.Equal("Mara", JArray.Parse((await kg.RunAsync("review", "--list", "--below", "0.4", "--json")).Out).Single()["subject"]);
        Assert.Equal(2, (await kg.RunAsync("review", "--list", "--gold", "x")).Code);
        Assert.Equal(4, (await kg.RunAsync(CancellationToken.None, "review", "--list", "--graph", kg["none.kg"])).Code);
        Assert.False(File.Exists(kg["none.kg"]));
    }

    private static async Task<IEnumerable<string>> SubjectsAsync(Kg kg, params string[] more) => JArray.Parse((await kg.RunAsync(["find", "--json", .. more])).Out).Select(r => (string)r["subject"]!);

    private static Contribution Leads(string name, double confidence) => Some.Contribution(
        Some.Facts($"{name} leads Front .", $"{name}.txt").Entity(EntityKind.Person, name).Entity(EntityKind.Organization, "Front").Relation(name, "LEADS", "Front", confidence: confidence).Build());
}
