using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Statements over HTTP: the Query API v2, or the transactional API where discovery shows that the server has no other. Whether a statement failed is decided by
/// the errors in the answer alone, whatever its status: the server sends them with 202 as well. Batches go by the transactional API where there are both: the
/// Query API of 5.26 and 2026.09 takes a body apart byte by byte and hands each statement on over Bolt within the server.
/// </summary>
public sealed class QueryApiClient : ICypherTransport
{
    private readonly HttpClient _http;
    private readonly Neo4jOptions _options;
    private readonly BufferPool _buffers = new();
    private readonly Lock _bookmarkLock = new();
    private readonly HashSet<string> _bookmarks = new(StringComparer.Ordinal);
    private Dialects? _dialects;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="options">Where the server is and who asks.</param>
    /// <exception cref="Neo4jException">The address cannot or must not be used (<see cref="Neo4jOptions.Check"/>).</exception>
    public QueryApiClient(Neo4jOptions options) : this(options, null)
    {
    }

    internal QueryApiClient(Neo4jOptions options, IHttpDialect? dialect)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Address.Scheme is not ("http" or "https"))
        {
            throw new Neo4jException(null, $"{options.Address.Scheme}://{options.Address.Host}: this build speaks Neo4j's HTTP API; give its HTTP address "
                + $"(http://{options.Address.Host}:7474, or https://{options.Address.Host}:7473), or build with -p:Neo4jDriver=true for Bolt (docs/neo4j.md).");
        }

        options.Check();
        (_options, _dialects) = (options, dialect is null ? null : new Dialects(dialect, dialect));
        Address = options.Address.GetLeftPart(UriPartial.Authority);
        var path = options.Address.AbsolutePath.TrimEnd('/') + "/";
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15), PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
        {
            BaseAddress = new Uri(new Uri(Address), path), Timeout = Timeout.InfiniteTimeSpan,
        };
        if (options.Password is { } password)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}")));
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var dialects = await DialectsAsync(cancellationToken).ConfigureAwait(false);
        var dialect = statement.IsBatch ? dialects.Batches : dialects.Usual;
        return Result(dialect, await SendAsync(HttpMethod.Post, dialect.ImplicitPath, dialect, statement, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default)
    {
        var dialect = (await DialectsAsync(cancellationToken).ConfigureAwait(false)).Usual;
        var answer = await SendAsync(HttpMethod.Post, dialect.BeginPath, dialect, null, cancellationToken).ConfigureAwait(false);
        return dialect.TransactionPath(answer) is { } path ? new HttpTransaction(this, dialect, path) : throw Neo4jErrors.NoNeo4j(Address, "no transaction");
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    internal CypherResult Result(IHttpDialect dialect, JObject answer) => dialect.Result(answer) ?? throw Neo4jErrors.NoNeo4j(Address, "no data");

    internal async Task<JObject> SendAsync(HttpMethod method, string path, IHttpDialect dialect, CypherStatement? statement, CancellationToken cancellationToken)
    {
        List<string> sent;
        lock (_bookmarkLock) sent = path == dialect.ImplicitPath || path == dialect.BeginPath ? [.. _bookmarks] : [];
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(dialect.Accept));
        var body = _buffers.Take();
        if (method == HttpMethod.Post)
        {
            var mediaType = dialect.Write(body, statement, sent);
            request.Content = new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        }

        var (status, answer) = await AnswerAsync(request, cancellationToken).ConfigureAwait(false);
        if ((int)status < 300) _buffers.Return(body); // after a failure it may still be on its way
        if ((answer["errors"] as JArray)?.FirstOrDefault() is JObject error)
            throw Neo4jErrors.Of(Address, error["code"]?.Value<string>() ?? "no code", WithoutPassword(error["message"]?.Value<string>() ?? "no message"));
        if ((int)status >= 400) throw Refused(status);
        var received = dialect.Bookmarks(answer);
        lock (_bookmarkLock)
        {
            if (received.Count > 0) _bookmarks.ExceptWith(sent);
            _bookmarks.UnionWith(received);
        }

        return answer;
    }

    /// <summary>A server, or what stands before it, may repeat what it was sent.</summary>
    private string WithoutPassword(string message)
    {
        if (_options.Password is not { Length: > 0 } password) return message;
        var header = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_options.User}:{password}"));
        return message.Replace(header, "…", StringComparison.Ordinal).Replace(password, "…", StringComparison.Ordinal);
    }

    /// <summary>The Query API unless the server's own page of addresses has none.</summary>
    private async Task<Dialects> DialectsAsync(CancellationToken cancellationToken)
    {
        if (_dialects is { } known) return known;
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var (status, found) = await AnswerAsync(request, cancellationToken).ConfigureAwait(false);
        if (found["query"] is null && found["transaction"] is null) throw (int)status >= 400 ? Refused(status) : Neo4jErrors.NoNeo4j(Address, "no addresses of an API");
        IHttpDialect? query = found["query"] is null ? null : new QueryApiDialect(_options.Database);
        IHttpDialect? transactional = found["transaction"] is null ? null : new TransactionalDialect(_options.Database);
        return _dialects = new Dialects((query ?? transactional)!, (transactional ?? query)!);
    }

    private async Task<(HttpStatusCode Status, JObject Answer)> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var buffer = _buffers.Take();
            await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            buffer.Position = 0;
            JObject answer = buffer.Length == 0 ? [] : Parse(buffer, response.StatusCode);
            _buffers.Return(buffer);
            return (response.StatusCode, answer);
        }
        catch (Exception e) when (e is HttpRequestException or IOException and not Neo4jException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Neo4jErrors.Unreachable(Address, e);
        }
    }

    private JObject Parse(MemoryStream body, HttpStatusCode status)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, leaveOpen: true)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
            return JObject.Load(reader);
        }
        catch (JsonException)
        {
            throw (int)status >= 400 ? Refused(status) : Neo4jErrors.NoNeo4j(Address, "no JSON");
        }
    }

    private Neo4jException Refused(HttpStatusCode status) => (int)status is 502 or 503 or 504
        ? new Neo4jException(null, $"{Address}: not ready (HTTP status {(int)status}); wait until Neo4j has started, then run again.", isTransient: true)
        : Neo4jErrors.NoNeo4j(Address, $"HTTP status {(int)status}");

    private sealed record Dialects(IHttpDialect Usual, IHttpDialect Batches);
}
