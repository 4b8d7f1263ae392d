using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Llm;

/// <summary>What a <see cref="StubEndpoint"/> answers.</summary>
internal sealed record StubAnswer(int Status, string Body)
{
    public TimeSpan After { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>A chat completion with these facts.</summary>
    public static StubAnswer Facts(string facts) => Chat($$"""{"facts":[{{facts}}]}""");

    /// <summary>A chat completion with these words.</summary>
    public static StubAnswer Chat(string content, int asked = 100, int answered = 20) => new(200, new JObject
    {
        ["id"] = "1", ["object"] = "chat.completion", ["created"] = 1, ["model"] = "tiny",
        ["choices"] = new JArray(new JObject { ["index"] = 0, ["finish_reason"] = "stop", ["message"] = new JObject { ["role"] = "assistant", ["content"] = content } }),
        ["usage"] = new JObject { ["prompt_tokens"] = asked, ["completion_tokens"] = answered, ["total_tokens"] = asked + answered },
    }.ToString(Formatting.None));

    /// <summary>A fact in the form of an answer.</summary>
    public static string Fact(string subject, string relation, string @object, int sentence = 1, string trigger = "", double confidence = 0.9) => new JObject
    {
        ["sentence"] = sentence, ["subject"] = subject, ["subjectKind"] = "Person", ["relation"] = relation, ["object"] = @object, ["objectKind"] = "Organization", ["trigger"] = trigger, ["confidence"] = confidence,
    }.ToString(Formatting.None);
}
