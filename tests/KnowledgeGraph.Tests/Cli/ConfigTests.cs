using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ConfigTests : IDisposable
{
    private readonly Kg _kg = new();

    public ConfigTests() => _kg.Environment["KG_CONFIG"] = _kg["home/config.json"];

    public void Dispose() => _kg.Dispose();

    [Fact]
    public async Task An_option_goes_before_the_environment_that_before_the_project_that_before_the_user_that_before_the_default()
    {
        Assert.Equal(("graph.kg", "default", "default"), await GraphAsync());
        _kg.Write("home/config.json", """{ "graph": "mine.kg" }""");
        Assert.Equal((_kg["home/mine.kg"], "user", _kg["home/config.json"] + ", line 1"), await GraphAsync());
        _kg.Write(".kg.json", "{\n  \"graph\": \"ours.kg\"\n}");
        Assert.Equal((_kg["ours.kg"], "project", _kg[".kg.json"] + ", line 2"), await GraphAsync());
        _kg.Environment["KG_GRAPH"] = "env.kg";
        Assert.Equal(("env.kg", "environment", "KG_GRAPH"), await GraphAsync());
        Assert.Equal(("option.kg", "option", "--graph"), await GraphAsync("--graph", "option.kg"));
    }

    [Fact]
    public async Task The_graph_of_a_config_file_is_the_one_that_is_asked()
    {
        await _kg.AddAsync(Some.Contribution());
        Assert.Equal(4, (await RunAsync("documents")).Code);
        Assert.Equal(0, (await RunAsync("config", "set", "--project", "graph", "graph.kg")).Code);
        var documents = await RunAsync("documents", "--json");
        Assert.Single(JArray.Parse(documents.Out));
    }

    [Fact]
    public async Task The_project_file_beside_the_graph_counts_where_the_folder_has_none()
    {
        _kg.Write("work/.kg.json", """{ "color": "always" }""");
        Assert.Equal("always", (string)JObject.Parse((await RunAsync("config", "get", "color", "--json", "--graph", _kg["work/news.kg"])).Out)["value"]!);
        Assert.Equal("auto\n", (await RunAsync("config", "get", "color")).Out);
    }

    [Fact]
    public async Task What_is_set_can_be_read_changed_and_taken_out_and_the_rest_stays()
    {
        _kg.Write("home/config.json", """{ "neo4j": { "user": "anna" }, "threads": 4 }""");
        Assert.Equal(0, (await RunAsync("config", "set", "neo4j.database", "news")).Code);
        Assert.Equal(0, (await RunAsync("config", "set", "names", "a.csv", "b.csv")).Code);
        Assert.Equal($"{_kg["a.csv"]}\n{_kg["b.csv"]}\n", (await RunAsync("config", "get", "names")).Out);
        Assert.Equal(0, (await RunAsync("config", "set", "threads", "8")).Code);
        Assert.Equal(0, (await RunAsync("config", "unset", "neo4j.user")).Code);
        Assert.True(JToken.DeepEquals(
            new JObject { ["neo4j"] = new JObject { ["database"] = "news" }, ["threads"] = 8, ["names"] = new JArray(_kg["a.csv"], _kg["b.csv"]) },
            JObject.Parse(await File.ReadAllTextAsync(_kg["home/config.json"]))));
        Assert.Equal(0, (await RunAsync("config", "unset", "neo4j.database")).Code);
        Assert.Null(JObject.Parse(await File.ReadAllTextAsync(_kg["home/config.json"]))["neo4j"]);
        Assert.Contains("nothing to do", (await RunAsync("config", "unset", "neo4j.database")).ErrorLine);
    }

    [Fact]
    public async Task The_list_has_every_setting_with_value_and_origin()
    {
        _kg.Write("home/config.json", """{ "threads": 4 }""");
        var list = JArray.Parse((await RunAsync("config", "--json")).Out);
        Assert.Equal(["graph", "ontology", "rules", "names", "threads", "color", "neo4j.user", "neo4j.database", "neo4j.passwordFile"], list.Select(s => (string)s["name"]!));
        Assert.All(list, s => Assert.NotEqual("", (string)s["meaning"]!));
        Assert.Equal("4", (string)list.Single(s => (string)s["name"]! == "threads")["value"]!);
        var table = (await RunAsync("config")).Out;
        Assert.Contains("home/config.json, line 1", table);
    }

    [Theory]
    [InlineData("{\n  \"grpah\": \"x\"\n}", "line 2", "did you mean graph?")]
    [InlineData("{\n\n  \"threads\": \"two\"\n}", "line 3", "threads: not a whole number of 1 to 64")]
    [InlineData("{ \"threads\": 99 }", "line 1", "'99' is not a whole number of 1 to 64")]
    [InlineData("{ \"color\": \"blue\" }", "line 1", "'blue' is none of auto, always, never")]
    [InlineData("{ \"graph\": [\"a\", \"b\"] }", "line 1", "graph: not a text")]
    [InlineData("{ \"graph\": \"\" }", "line 1", "an empty value")]
    [InlineData("{\n  \"neo4j\": { \"usr\": \"x\" }\n}", "line 2", "neo4j.usr: no such setting; did you mean neo4j.user?")]
    [InlineData("{ \"neo4j.user\": \"x\" }", "line 1", "{ \"neo4j\": { \"user\": … } }")]
    [InlineData("{ \"neo4j\": 5 }", "line 1", "neo4j: no such setting")]
    [InlineData("{ \"graph\": \"a\",\n \"graph\": \"b\" }", "line 2", "graph: given twice")]
    [InlineData("{ // mine\n }", "line 1", "a comment")]
    [InlineData("{ \"graph\": ", "line 1", "ends too early")]
    [InlineData("{ \"graph\" \"x\" }", "line 1", "no JSON")]
    [InlineData("[]", "line 1", "not a JSON object")]
    [InlineData("{} {}", "line 1", "no JSON")]
    [InlineData("{\n \"password\": \"hunter2\" }", "line 2", "holds no password")]
    [InlineData("{ \"neo4j\": { \"password\": \"hunter2\" } }", "line 1", "neo4j.passwordFile")]
    [InlineData("{ \"graph\": \"http://anna:hunter2@host:7474\" }", "line 1", "password in it")]
    public async Task A_wrong_file_is_one_line_with_its_place_and_no_secret(string text, string line, string message)
    {
        _kg.Write("home/config.json", text);
        foreach (var command in new[] { "documents", "config" })
        {
            var result = await RunAsync(command);
            Assert.Equal((3, ""), (result.Code, result.Out));
            Assert.Contains($"config.json, {line}: ", result.ErrorLine);
            Assert.Contains(message, result.ErrorLine);
            Assert.DoesNotContain("hunter2", result.ErrorLine);
        }
    }

    [Theory]
    [InlineData("neo4j.password", "hunter2", "holds no password")]
    [InlineData("api-token", "hunter2", "holds no password")]
    [InlineData("graph", "http://anna:hunter2@host", "password in it")]
    [InlineData("colour", "always", "did you mean color?")]
    [InlineData("threads", "0", "not a whole number of 1 to 64")]
    public async Task What_cannot_be_set_is_refused_before_anything_is_written(string key, string value, string message)
    {
        var result = await RunAsync("config", "set", key, value);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.ErrorLine);
        Assert.DoesNotContain("hunter2", result.ErrorLine);
        Assert.False(File.Exists(_kg["home/config.json"]));
    }

    [Fact]
    public async Task A_broken_file_is_left_as_it_is_by_set()
    {
        var file = _kg.Write("home/config.json", "{ \"graph\": ");
        Assert.Equal(3, (await RunAsync("config", "set", "threads", "3")).Code);
        Assert.Equal("{ \"graph\": ", await File.ReadAllTextAsync(file));
        Assert.Equal(file + "\n", (await RunAsync("config", "path")).Out);
    }

    [Theory]
    [InlineData("""{ "neo4j": { "passwordFile": "/home/anna/.ssh/key" } }""")]
    [InlineData("""{ "graph": "http://far.example.org:7474" }""")]
    public async Task A_file_that_came_with_a_folder_can_neither_name_a_password_nor_another_machine(string text)
    {
        _kg.Write(".kg.json", text);
        var result = await RunAsync("documents");
        Assert.Equal(3, result.Code);
        Assert.Contains("your own config file", result.ErrorLine);
        _kg.Write(".kg.json", """{ "graph": "http://localhost:1" }""");
        Assert.Equal("http://localhost:1\n", (await RunAsync("config", "get", "graph")).Out);
    }

    [SkippableFact]
    public async Task A_file_that_others_can_write_is_warned_about()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such permissions");
        var (mine, ours) = (_kg.Write("home/config.json", "{}"), _kg.Write(".kg.json", "{}"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(mine, (UnixFileMode)Convert.ToInt32("660", 8));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(ours, (UnixFileMode)Convert.ToInt32("664", 8));
        var result = await RunAsync("config", "get", "graph");
        Assert.Equal(0, result.Code);
        Assert.Contains("chmod go-w", result.ErrorLine);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(ours, (UnixFileMode)Convert.ToInt32("666", 8));
        Assert.Contains("chmod o-w", (await RunAsync("config", "get", "graph")).Error);
    }

    [Theory]
    [InlineData("KG_THREADS", "many", "KG_THREADS: 'many' is not a whole number of 1 to 64")]
    [InlineData("KG_COLOR", "blue", "KG_COLOR: 'blue' is none of")]
    public async Task A_wrong_variable_is_named(string name, string value, string message)
    {
        _kg.Environment[name] = value;
        Assert.Contains(message, (await RunAsync("documents")).ErrorLine);
    }

    [Fact]
    public async Task Names_of_the_settings_read_along_and_the_ontology_of_the_settings_is_for_graphs_that_remember_none()
    {
        var world = new MeetingComposition();
        using var kg = new Kg { Composition = world };
        kg.Write("people.csv", "name,kind\nAnna Berg,Person\n");
        kg.Write("mine.json", """{ "name": "mine", "extends": "news", "relations": [] }""");
        kg.Write(".kg.json", """{ "names": ["people.csv"], "ontology": "mine.json" }""");
        Assert.Equal(0, (await kg.RunAsync("build", kg.Write("a.txt", "Anna Berg met Carl Dahl ."))).Code);
        Assert.Equal(("mine", 1), (world.Options!.Ontology.Name, world.Options.Names.Entries.Length));
        File.Delete(kg[".kg.json"]);
        Assert.Equal("mine", (string)JObject.Parse((await kg.RunAsync("ontology", "--json")).Out)["name"]!);
        kg.Write(".kg.json", """{ "ontology": "news" }""");
        Assert.Equal("mine", (string)JObject.Parse((await kg.RunAsync("ontology", "--json")).Out)["name"]!);
    }

    private async Task<(string, string, string)> GraphAsync(params string[] options)
    {
        var value = JObject.Parse((await RunAsync(["config", "get", "graph", "--json", .. options])).Out);
        return ((string)value["value"]!, (string)value["origin"]!, (string)value["where"]!);
    }

    private Task<KgResult> RunAsync(params string[] args) => _kg.RunAsync(CancellationToken.None, args);
}
