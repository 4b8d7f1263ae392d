using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Llm;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A language model beside the other extractors, from the command line.</summary>
[Collection(KgCollection.Name)]
public sealed class ModelTests
{
    [Fact]
    public async Task Its_facts_join_those_of_the_others_and_what_it_denies_is_denied()
    {
        using var stub = StubEndpoint.Of($"{StubAnswer.Fact("Lena Brandt", "LEADS", "the Orlik Front", trigger: "leads")},{StubAnswer.Fact("Ivo Sato", "MEMBER_OF", "the Orlik Front", 2, "member")},{StubAnswer.Fact("Zed", "LEADS", "the Orlik Front")}");
        using var kg = new Kg { Composition = new Composition() };
        kg.Write("a.txt", "Lena Brandt leads the Orlik Front. Ivo Sato is not a member of the Orlik Front.");
        var built = await kg.RunAsync("build", kg["a.txt"], "--llm", stub.Address.ToString(), "--llm-model", "tiny", "--llm-cache", kg["cache"], "--llm-price", "1/2", "--json");
        Assert.Equal((0, ""), (built.Code, built.Error));
        var report = JObject.Parse(built.Out)["llm"]!;
        Assert.Equal("tiny 1 2 1 0.00014", $"{report["model"]} {report["requests"]} {report["facts"]} {report["notInText"]} {report["cost"]}");
        var leads = JArray.Parse((await kg.RunAsync("find", "--type", "LEADS", "--json")).Out).Single();
        Assert.Contains("llm", Extractors.Of((string)leads["evidence"]!.Single()["extractor"]!));
        Assert.Contains(JArray.Parse((await kg.RunAsync("find", "--type", "MEMBER_OF", "--status", "negated", "--json")).Out), m => Extractors.Of((string)m["evidence"]![0]!["extractor"]!).Contains("llm"));
        var again = await kg.RunAsync("build", kg["a.txt"], "--llm", stub.Address.ToString(), "--llm-model", "tiny", "--llm-cache", kg["cache"]);
        Assert.Contains("1 unchanged", again.Out, StringComparison.Ordinal);
        Assert.Contains("language model tiny: 2 facts, 1 not in the text; 0 requests, 1 from the cache", again.Out, StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_endpoint_that_fails_leaves_everything_else_and_gives_exit_code_5()
    {
        using var stub = new StubEndpoint((_, _) => new StubAnswer(401, "{}"));
        using var kg = new Kg { Composition = new Composition() };
        kg.Environment["KG_LLM_KEY"] = "sesame";
        kg.Write("a.txt", "Lena Brandt met Ivo Sato in Velin on Monday.");
        var built = await kg.RunAsync("build", kg["a.txt"], "--llm", stub.Address.ToString(), "--llm-model", "tiny", "--llm-cache", "none");
        Assert.Equal(5, built.Code);
        Assert.Contains("1 document new", built.Out, StringComparison.Ordinal);
        Assert.Contains("answered 401 (the key is missing or not accepted)", built.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", built.Out + built.Error, StringComparison.Ordinal);
        Assert.Equal("Bearer sesame", stub.Keys.Single());
        Assert.NotEqual("[]\n", (await kg.RunAsync("find", "--json")).Out);
    }

    [Theory]
    [InlineData(2, "name the model with --llm-model", "--llm", "http://localhost:1/v1")]
    [InlineData(2, "--llm-model: needs --llm", "--llm-model", "tiny")]
    [InlineData(2, "--llm 'nowhere': not an address", "--llm", "nowhere", "--llm-model", "tiny")]
    [InlineData(2, "--llm-price 'cheap': not two prices; write it as 0.5/1.5", "--llm", "http://localhost:1/v1", "--llm-model", "tiny", "--llm-price", "cheap")]
    [InlineData(3, "the key would go over plain http to another machine", "--llm", "http://example.org/v1", "--llm-model", "tiny")]
    public async Task What_is_lacking_is_said_before_anything_is_read(int code, string message, params string[] options)
    {
        using var kg = new Kg();
        kg.Environment["KG_LLM_KEY"] = "sesame";
        kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        var built = await kg.RunAsync(["build", kg["a.txt"], .. options]);
        Assert.Equal(code, built.Code);
        Assert.Contains(message, built.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(kg.Graph));
    }

    [Fact]
    public async Task The_key_can_come_from_a_file_and_never_from_the_command_line()
    {
        using var stub = StubEndpoint.Of("");
        using var kg = new Kg { Composition = new Composition() };
        kg.Write("key", "from-file\n");
        kg.Write("empty", "\n");
        string[] common = ["explain", "Lena Brandt met Ivo Sato.", "--llm", stub.Address.ToString(), "--llm-model", "tiny", "--llm-cache", "none"];
        Assert.Equal(0, (await kg.RunAsync([.. common, "--llm-key-file", kg["key"]])).Code);
        Assert.Equal("Bearer from-file", stub.Keys.Single());
        Assert.Equal(3, (await kg.RunAsync([.. common, "--llm-key-file", kg["empty"]])).Code);
        Assert.Equal(2, (await kg.RunAsync([.. common, "--llm-key", "x"])).Code);
    }
}
