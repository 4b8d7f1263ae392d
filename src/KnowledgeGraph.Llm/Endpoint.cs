using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using KnowledgeGraph.Text;
using Microsoft.Extensions.AI;
using OpenAI;

namespace KnowledgeGraph.Llm;

/// <summary>Asks an OpenAI-compatible endpoint, again where that may help.</summary>
internal sealed class Endpoint : IDisposable
{
    private const int MostAnswerTokens = 8_000;
    private const int LongestMessage = 200;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    private readonly LlmOptions _options;
    private readonly Instructions _instructions;
    private readonly HttpClient _http = new(new BoundedAnswers()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly IChatClient _client;

    public Endpoint(LlmOptions options, Instructions instructions)
    {
        (_options, _instructions) = (options, instructions);
        var client = new OpenAIClient(new ApiKeyCredential(options.Key ?? "none"), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint, Transport = new HttpClientPipelineTransport(_http), RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = options.Timeout, EnableDistributedTracing = false,
        });
        _client = client.GetChatClient(options.Model).AsIChatClient();
    }

    /// <summary>The answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="begin">Called before each try; false where no more may be sent.</param>
    /// <param name="spent">Gets the tokens of each answer, also of one that cannot be read.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>The answer as text, which can be read; null where no more may be sent.</returns>
    /// <exception cref="LlmException">There was none.</exception>
    public async Task<string?> AskAsync(string question, Func<bool> begin, Action<long?, long?, string> spent, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (!begin()) return null;
            try
            {
                return await AskOnceAsync(question, spent, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (Fault(e, cancellationToken) is { } fault)
            {
                if (attempt >= Math.Min(_options.Tries, fault.Tries)) throw new LlmException($"{fault.Words}{(attempt > 1 ? FormattableString.Invariant($", {attempt} times") : "")}", e) { IsFinal = fault.IsFinal };
                await Task.Delay(Wait(attempt, fault.Asked), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private async Task<string> AskOnceAsync(string question, Action<long?, long?, string> spent, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(_options.Timeout);
        var response = await _client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, _instructions.Text), new ChatMessage(ChatRole.User, question)],
            new ChatOptions { Temperature = 0, MaxOutputTokens = MostAnswerTokens, ResponseFormat = ChatResponseFormat.ForJsonSchema(_instructions.Schema, "facts") },
            stop.Token).ConfigureAwait(false);
        var text = response.Text;
        spent(response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, text);
        Answer.Read(text);
        return text;
    }

    /// <summary>What went wrong; null where the user stopped or it is a fault of this program.</summary>
    private AskingFault? Fault(Exception e, CancellationToken cancellationToken) => e switch
    {
        _ when cancellationToken.IsCancellationRequested => null,
        ClientResultException { Status: > 0 } http => Status(http),
        ClientResultException or HttpRequestException or IOException => new("cannot be reached"),
        OperationCanceledException or TimeoutException => new(string.Create(CultureInfo.InvariantCulture, $"gave no answer within {_options.Timeout.TotalSeconds:0.###} s")),
        // The same question is mostly answered in the same way.
        FormatException format => new(format.Message) { Tries = 2 },
        AggregateException { InnerException: { } inner } => Fault(inner, cancellationToken),
        // What an endpoint answers that is no chat completion at all.
        System.Text.Json.JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or NullReferenceException => new("gave what is no answer of a chat model") { Tries = 2 },
        _ => null,
    };

    private static AskingFault Status(ClientResultException e) => new(string.Create(CultureInfo.InvariantCulture, $"answered {e.Status} ({Meaning(e)})"))
    {
        Tries = e.Status is >= 300 and < 500 and not (408 or 409 or 425 or 429) ? 1 : int.MaxValue, IsFinal = e.Status is 401 or 403 or 404, Asked = RetryAfter(e),
    };

    private static string Meaning(ClientResultException e) => e.Status switch
    {
        401 or 403 => "the key is missing or not accepted",
        >= 300 and < 400 => "a redirection, which is not followed; name the address that it leads to",
        404 => "no such address or model",
        429 => "too many requests",
        >= 500 => "a fault of the endpoint",
        _ => WhiteSpace.Collapse(e.Message) is { Length: > LongestMessage } message ? message[..LongestMessage] + "…" : WhiteSpace.Collapse(e.Message),
    };

    private static TimeSpan? RetryAfter(ClientResultException e) =>
        e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) == true && double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e6 ? TimeSpan.FromSeconds(seconds) : null;

    private TimeSpan Wait(int attempt, TimeSpan? asked)
    {
        var own = _options.FirstDelay * Math.Pow(2, attempt - 1);
        return (asked is { } wanted && wanted > own ? wanted : own) is var wait && wait < LongestDelay ? wait : LongestDelay;
    }
}
