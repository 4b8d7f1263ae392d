using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Llm;
using KnowledgeGraph.Tests.Core.Ontologies;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Llm;

/// <summary>A language model behind a stub that answers well and badly: only what stands in the sentence is taken, and what goes wrong costs its own facts alone.</summary>
public sealed class LlmExtractorTests : IDisposable
{
    private const string Text = "Mara leads Front .\nMara did not meet Ivo .\nIranian ships left Front .";

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _warnings = [];

    [Fact]
    public void The_question_has_the_ontology_the_sentences_and_the_form_and_the_answers_words_are_found_where_they_stand()
    {
        using var stub = StubEndpoint.Of(StubAnswer.Fact("Mara", "LEADS", "Front", trigger: "leads"));
        var (facts, report) = Ask(stub, key: "secret");
        Assert.Equal("LEADS Mara Front leads 0.9", Words(Assert.Single(facts)));
        var request = stub.Requests.Single();
        Assert.Equal("tiny json_schema facts", $"{request["model"]} {request["response_format"]!["type"]} {request["response_format"]!["json_schema"]!["name"]}");
        Assert.Contains("LEADS", request["response_format"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("- ATTACKED: Used armed or physical violence", (string)request["messages"]![0]!["content"]!, StringComparison.Ordinal);
        Assert.Equal("1. Mara leads Front .\n2. Mara did not meet Ivo .\n3. Iranian ships left Front .\n", (string)request["messages"]![1]!["content"]!);
        Assert.Equal("Bearer secret", stub.Keys.Single());
        Assert.Equal(new LlmReport("tiny", 1, 0, 100, 20, 1, 0, 0, 0, 0, null, null), report);
        Assert.Empty(_warnings);
    }

    [Theory]
    [InlineData("Ana", "Front", 1, "")]
    [InlineData("Mara", "the Front", 1, "")]
    [InlineData("mara", "Front", 1, "")]
    [InlineData("Mar", "Front", 1, "")]
    [InlineData("Iran", "Front", 3, "")]
    [InlineData("Mara", "Mara", 1, "")]
    [InlineData("Mara", "", 1, "")]
    [InlineData("Mara", "Ivo", 1, "")]
    [InlineData("Mara", "Front", 4, "")]
    [InlineData("Mara", "Front", 1, "commands")]
    public void What_does_not_stand_in_its_sentence_is_refused_and_the_rest_taken(string subject, string @object, int sentence, string trigger)
    {
        using var stub = StubEndpoint.Of($"{StubAnswer.Fact(subject, "LEADS", @object, sentence, trigger)},{StubAnswer.Fact("Mara", "LEADS", "Front")}");
        var (facts, report) = Ask(stub);
        Assert.Equal(["LEADS Mara Front  0.9"], facts.Select(Words));
        Assert.Equal((1, 0), (report.NotInText, report.Malformed));
    }

    [Theory]
    [InlineData("""{"sentence":1,"subject":"Mara","relation":"OWNS","object":"Front","confidence":1}""")]
    [InlineData("""{"sentence":1,"subject":"Mara","relation":"LEADS","confidence":1}""")]
    [InlineData("""{"sentence":"1","subject":"Mara","relation":"LEADS","object":"Front","confidence":1}""")]
    [InlineData("""{"sentence":1.5,"subject":"Mara","relation":"LEADS","object":"Front","confidence":1}""")]
    [InlineData("""{"sentence":1e99,"subject":"Mara","relation":"LEADS","object":"Front","confidence":1}""")]
    [InlineData("""{"sentence":1,"subject":"Mara","relation":"LEADS","object":"Front","confidence":7}""")]
    [InlineData("""{"sentence":1,"subject":"Mara","relation":"LEADS","object":"Front"}""")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void What_is_no_fact_is_counted(string fact)
    {
        using var stub = StubEndpoint.Of($"{fact},{StubAnswer.Fact("Mara", "LEADS", "Front")}");
        var (facts, report) = Ask(stub);
        Assert.Equal((1, 1), (facts.Count, report.Malformed));
    }

    [Theory]
    [InlineData("{\"facts\": [")]
    [InlineData("Sure, here are the facts.")]
    [InlineData("{\"facts\": \"none\"}")]
    [InlineData("[]")]
    [InlineData("")]
    public void An_answer_that_cannot_be_read_is_asked_for_once_more_and_then_given_up(string content)
    {
        using var stub = new StubEndpoint((n, _) => n <= 2 ? StubAnswer.Chat(content) : StubAnswer.Facts(StubAnswer.Fact("Mara", "LEADS", "Front")));
        using var extractor = Open(stub);
        Assert.Empty(Read(extractor));
        Assert.Equal((2, 1), (extractor.Report.Requests, extractor.Report.Failures));
        Assert.Contains("language model tiny (http://127.0.0.1", Assert.Single(_warnings), StringComparison.Ordinal);
        Assert.Single(Read(extractor));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json at all")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"message\":{}}]}")]
    public void What_is_no_chat_completion_is_a_failure_and_no_crash(string body)
    {
        using var stub = new StubEndpoint((_, _) => new StubAnswer(200, body));
        var (facts, report) = Ask(stub);
        Assert.Empty(facts);
        Assert.Equal(1, report.Failures);
    }

    [Fact]
    public void A_fence_around_the_answer_is_passed_over()
    {
        using var stub = new StubEndpoint((_, _) => StubAnswer.Chat($$"""
            ```json
            {"facts":[{{StubAnswer.Fact("Mara", "LEADS", "Front")}}]}
            ```
            """));
        Assert.Single(Ask(stub).Facts);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void A_busy_endpoint_is_asked_again(int status)
    {
        using var stub = new StubEndpoint((n, _) => n < 3 ? new StubAnswer(status, "{}") { Headers = [("Retry-After", "0")] } : StubAnswer.Facts(StubAnswer.Fact("Mara", "LEADS", "Front")));
        var (facts, report) = Ask(stub);
        Assert.Single(facts);
        Assert.Equal((3, 0), (report.Requests, report.Failures));
    }

    [Fact]
    public void One_that_stays_busy_is_given_up_after_its_tries_and_left_out_after_three_questions()
    {
        using var stub = new StubEndpoint((_, _) => new StubAnswer(429, "{}"));
        using var extractor = Open(stub);
        for (var i = 0; i < 5; i++) Assert.Empty(Read(extractor));
        Assert.Equal((12, 3, 2), (extractor.Report.Requests, extractor.Report.Failures, extractor.Report.Unasked));
        Assert.Contains("answered 429 (too many requests), 4 times for a part of", _warnings[0], StringComparison.Ordinal);
        Assert.Contains("is not asked any more in this run", _warnings[1], StringComparison.Ordinal);
        Assert.Equal(2, _warnings.Count);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public void A_refusal_ends_the_asking_at_once(int status)
    {
        using var stub = new StubEndpoint((_, _) => new StubAnswer(status, "{\"error\":{\"message\":\"no\"}}"));
        using var extractor = Open(stub);
        for (var i = 0; i < 3; i++) Assert.Empty(Read(extractor));
        Assert.Equal((1, 1, 2), (extractor.Report.Requests, extractor.Report.Failures, extractor.Report.Unasked));
    }

    [Fact]
    public void A_redirection_is_not_followed_so_that_the_key_stays()
    {
        using var other = StubEndpoint.Of("");
        using var stub = new StubEndpoint((_, _) => new StubAnswer(307, "") { Headers = [("Location", $"{other.Address}/chat/completions")] });
        var report = Ask(stub, key: "secret").Report;
        Assert.Equal(1, report.Failures);
        Assert.Contains("answered 307 (a redirection, which is not followed; name the address that it leads to)", report.FirstFailure, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public void An_answer_that_does_not_come_and_one_without_end_are_given_up()
    {
        using var slow = new StubEndpoint((_, _) => StubAnswer.Facts("") with { After = TimeSpan.FromSeconds(30) });
        Assert.Contains("gave no answer within 0.2 s, 2 times", Ask(slow, o => o with { Timeout = TimeSpan.FromMilliseconds(200), Tries = 2 }).Report.FirstFailure, StringComparison.Ordinal);
        using var endless = new StubEndpoint((_, _) => StubAnswer.Chat(new string('x', 6 << 20)));
        Assert.Contains("the answer has more than 4 MiB", Ask(endless).Report.FirstFailure, StringComparison.Ordinal);
        using var many = StubEndpoint.Of(string.Join(',', Enumerable.Repeat("{}", 1_001)));
        Assert.Contains("the answer has 1001 facts", Ask(many).Report.FirstFailure, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_at_the_address_is_a_failure_in_one_line()
    {
        var stub = StubEndpoint.Of("");
        stub.Dispose();
        Assert.Contains("cannot be reached, 4 times", Ask(stub).Report.FirstFailure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_budget_of_tokens_and_of_requests_holds_and_is_said_once()
    {
        using var stub = StubEndpoint.Of(StubAnswer.Fact("Mara", "LEADS", "Front"));
        using var few = Open(stub, o => o with { RequestBudget = 2 });
        for (var i = 0; i < 4; i++) _ = Read(few);
        Assert.Equal((2, 2, 0), (few.Report.Requests, few.Report.Unasked, few.Report.Failures));
        Assert.Contains("the 2 requests of the budget are used up", Assert.Single(_warnings), StringComparison.Ordinal);
        using var cheap = Open(stub, o => o with { TokenBudget = 10, Prices = (1, 2) });
        _ = Read(cheap);
        Assert.Equal((0, 1), (cheap.Report.Requests, cheap.Report.Unasked));
        using var priced = Open(stub, o => o with { TokenBudget = 1_000_000, Prices = (10, 50) });
        _ = Read(priced);
        Assert.Equal(((100 * 10) + (20 * 50)) / 1e6, priced.Report.Cost);
    }

    [Fact]
    public void The_same_question_is_asked_once_and_another_text_model_or_ontology_anew()
    {
        using var stub = StubEndpoint.Of(StubAnswer.Fact("Mara", "LEADS", "Front"));
        LlmOptions Cached(LlmOptions o) => o with { CacheFolder = _folder["cache"] };
        Assert.Equal((1, 0), Counts(Ask(stub, Cached)));
        Assert.Equal((0, 1), Counts(Ask(stub, Cached)));
        Assert.Single(Ask(stub, Cached).Facts);
        Assert.Equal((1, 0), Counts(Ask(stub, Cached, "Mara leads Front now .")));
        Assert.Equal((1, 0), Counts(Ask(stub, o => Cached(o) with { Model = "large" })));
        Assert.Equal((1, 0), Counts(Ask(stub, o => Cached(o) with { Ontology = OntologyChangeTests.Read("""{ "extends": "news", "forbid": { "relations": "ORIGIN" } }""") })));
        foreach (var file in Directory.GetFiles(_folder["cache"], "*.json", SearchOption.AllDirectories)) File.WriteAllText(file, "damaged");
        Assert.Equal((1, 0), Counts(Ask(stub, Cached)));
        Assert.Equal((0, 1), Counts(Ask(stub, Cached)));
    }

    [Fact]
    public void What_cannot_be_read_is_not_kept_and_a_cache_that_cannot_be_written_is_said_once()
    {
        using var bad = new StubEndpoint((_, _) => StubAnswer.Chat("no"));
        _ = Ask(bad, o => o with { CacheFolder = _folder["cache"] });
        Assert.False(Directory.Exists(_folder["cache"]));
        File.WriteAllText(_folder["file"], "");
        _warnings.Clear();
        using var stub = StubEndpoint.Of(StubAnswer.Fact("Mara", "LEADS", "Front"));
        using var extractor = Open(stub, o => o with { CacheFolder = _folder["file"] });
        for (var i = 0; i < 2; i++) Assert.Single(Read(extractor));
        Assert.Contains("answers cannot be kept there", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_document_is_asked_about_in_parts_and_sentences_without_mentions_are_not_sent()
    {
        using var stub = StubEndpoint.Of("");
        var text = string.Join('\n', Enumerable.Range(0, 45).Select(i => $"Mara{i} leads Front ."));
        Assert.Equal(3, Ask(stub, text: text).Report.Requests);
        Assert.Equal(0, Ask(stub, text: text, mentioned: false).Report.Requests);
    }

    [Fact]
    public void A_renamed_relation_is_asked_for_by_its_new_name_and_given_under_the_one_that_extractors_know()
    {
        using var stub = StubEndpoint.Of(StubAnswer.Fact("Mara", "HEADS", "Front"));
        var ontology = OntologyChangeTests.Read("""{ "extends": "news", "rename": { "relations": { "LEADS": "HEADS" } } }""");
        Assert.Equal("LEADS", Assert.Single(Ask(stub, o => o with { Ontology = ontology }).Facts).Type);
    }

    [Theory]
    [InlineData("ftp://localhost/v1", null, "not the address of an endpoint")]
    [InlineData("http://example.org/v1", "secret", "the key would go over plain http to another machine")]
    [InlineData("https://me:secret@example.org/v1", null, "holds a name or password")]
    [InlineData("https://example.org/v1", "two words", "the key holds blanks")]
    public void What_must_not_be_asked_so_is_refused(string address, string? key, string message)
    {
        var refused = Assert.Throws<LlmException>(() => LlmExtractor.Open(new LlmOptions { Endpoint = new Uri(address), Model = "tiny", Key = key })).Message;
        Assert.Contains(message, refused, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_never_show_the_key() =>
        Assert.Equal("tiny at https://example.org/v1", new LlmOptions { Endpoint = new Uri("https://example.org/v1?key=secret"), Model = "tiny", Key = "secret" }.ToString());

    [Fact]
    public void Plain_http_without_a_key_to_this_machine_and_when_asked_for_is_allowed()
    {
        LlmExtractor.Open(new LlmOptions { Endpoint = new Uri("http://example.org/v1"), Model = "tiny" }).Dispose();
        LlmExtractor.Open(new LlmOptions { Endpoint = new Uri("http://localhost/v1"), Model = "tiny", Key = "secret" }).Dispose();
        LlmExtractor.Open(new LlmOptions { Endpoint = new Uri("http://example.org/v1"), Model = "tiny", Key = "secret", Insecure = true }).Dispose();
    }

    [Fact]
    public void The_users_stop_is_no_failure()
    {
        using var stop = new CancellationTokenSource();
        using var stub = new StubEndpoint((_, _) =>
        {
            stop.Cancel();
            return StubAnswer.Facts("") with { After = TimeSpan.FromSeconds(30) };
        });
        using var extractor = Open(stub);
        Assert.ThrowsAny<OperationCanceledException>(() => extractor.Extract(Document(Text), Facts(Document(Text), true), stop.Token).ToList());
        Assert.Equal(0, extractor.Report.Failures);
    }

    public void Dispose() => _folder.Dispose();

    private (List<ExtractedFact> Facts, LlmReport Report) Ask(StubEndpoint stub, Func<LlmOptions, LlmOptions>? with = null, string text = Text, string? key = null, bool mentioned = true)
    {
        using var extractor = Open(stub, o => (with ?? (x => x))(o with { Key = key }));
        return (Read(extractor, text, mentioned), extractor.Report);
    }

    private LlmExtractor Open(StubEndpoint stub, Func<LlmOptions, LlmOptions>? with = null) =>
        LlmExtractor.Open((with ?? (o => o))(new LlmOptions { Endpoint = stub.Address, Model = "tiny", FirstDelay = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(20), Warn = _warnings.Add }));

    private static List<ExtractedFact> Read(LlmExtractor extractor, string text = Text, bool mentioned = true) => [.. extractor.Extract(Document(text), Facts(Document(text), mentioned), CancellationToken.None)];

    private static Document Document(string text) => Some.Document(text, title: "Talks");

    private static ImmutableArray<SentenceFacts> Facts(Document document, bool mentioned) =>
    [
        .. document.Sentences.Select(s => new SentenceFacts(
            s, [], mentioned ? [new Mention(MentionType.Person, 0, 0, s.Words[0], s.Words[0].Of(document.Text), 1)] : [], [], [], [])),
    ];

    private static (int, int) Counts((List<ExtractedFact> Facts, LlmReport Report) asked) => (asked.Report.Requests, asked.Report.FromCache);

    private static string Words(ExtractedFact fact) => FormattableString.Invariant($"{fact.Type} {fact.Subject.Of(Text)} {fact.Object.Of(Text)} {(fact.Trigger is { } t ? t.Of(Text) : "")} {fact.Confidence}");
}
