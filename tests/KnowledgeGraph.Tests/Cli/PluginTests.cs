using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Plugins;
using KnowledgeGraph.Tests.Core.Plugins;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class PluginTests
{
    [Fact]
    public async Task The_sample_finds_what_it_is_written_for_and_its_facts_bear_its_name()
    {
        using var kg = new Kg { Composition = new Composition() };
        kg.Write("a.txt", "Lena Brandt (Labour Party) met Ivo Sato in Velin.");
        var built = await kg.RunAsync("build", kg["a.txt"], "--plugin", SampleProgram.Assembly("MyExtractor"), "--json");
        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Equal("affiliation 1 0", string.Join(' ', JObject.Parse(built.Out)["plugins"]!.Single().Where(p => p is JProperty { Name: "name" or "facts" or "failures" }).Select(p => ((JProperty)p).Value)));
        var found = JArray.Parse((await kg.RunAsync("find", "--type", "MEMBER_OF", "--json")).Out).Single();
        Assert.Equal("Lena Brandt, Labour Party", $"{found["subject"]}, {found["object"]}");
        Assert.Contains("affiliation", Extractors.Of((string)found["evidence"]!.Single()["extractor"]!));
    }

    [Fact]
    public async Task A_plug_in_that_fails_leaves_the_documents_and_is_counted_with_exit_code_5()
    {
        var composition = new MeetingComposition();
        using var kg = new Kg { Composition = composition };
        EmittedPlugin.Write(kg["plug.dll"], "empty");
        kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        composition.Analyzer.Before = article => composition.Options!.Extractors.OfType<GuardedExtractor>().Single().Extract(TextSegmenter.Segment(article), [], CancellationToken.None);
        var built = await kg.RunAsync("build", kg["a.txt"], "--plugin", kg["plug.dll"]);
        Assert.Equal(5, built.Code);
        Assert.Contains("1 document new", built.Out, StringComparison.Ordinal);
        Assert.Contains("plug-in empty: 0 facts, 1 failure\n", built.Out, StringComparison.Ordinal);
        Assert.Equal($"kg: plug-in empty ({kg["plug.dll"]}): failed (InvalidOperationException: it gave nothing, not even an empty list) in {kg["a.txt"]}; its facts of this document are left out, everything else is kept.\n", built.Error);
    }

    [Fact]
    public async Task What_is_no_plug_in_and_two_of_one_name_are_refused_before_anything_is_read()
    {
        using var kg = new Kg();
        kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        EmittedPlugin.Write(kg["one.dll"], "twin");
        Directory.CreateDirectory(kg["other"]);
        EmittedPlugin.Write(kg["other/two.dll"], "twin");
        var none = await kg.RunAsync("build", kg["a.txt"], "--plugin", kg["none.dll"]);
        Assert.Equal((3, $"kg: {kg["none.dll"]}: no such file or folder; name a plug-in's DLL, its folder, or a .nupkg file.\n"), (none.Code, none.Error));
        var twins = await kg.RunAsync("build", kg["a.txt"], "--plugin", kg["one.dll"], "--plugin", kg["other"]);
        Assert.Equal(3, twins.Code);
        Assert.Contains("two plug-ins have the name twin", twins.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(kg.Graph));
    }

    [Fact]
    public async Task A_plug_in_gets_the_time_that_is_asked_for()
    {
        var composition = new MeetingComposition();
        using var kg = new Kg { Composition = composition };
        EmittedPlugin.Write(kg["plug.dll"], "empty");
        kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        Assert.Equal(2, (await kg.RunAsync("build", kg["a.txt"], "--plugin", kg["plug.dll"], "--plugin-timeout", "0")).Code);
        Assert.Equal(0, (await kg.RunAsync("build", kg["a.txt"], "--plugin", kg["plug.dll"], "--plugin-timeout", "7")).Code);
        Assert.Single(composition.Options!.Extractors);
    }
}
