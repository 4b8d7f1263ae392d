using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Reliability.Tests.Secrets;

/// <summary>A server on this machine that answers every request alike, and may repeat the credentials that it was sent.</summary>
internal sealed class TalkativeServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<string> _sent = [];

    /// <summary>Starts on a free port.</summary>
    /// <param name="answer">From the credentials as they came to a status and a body; a body of null closes the connection.</param>
    public TalkativeServer(Func<string, (int Status, string? Body)> answer)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = Task.Run(() => ServeAsync(answer));
    }

    public string Address { get; }

    /// <summary>The credentials that came, one a request.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_sent) return [.. _sent];
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync(Func<string, (int Status, string? Body)> answer)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            var credentials = context.Request.Headers["Authorization"] ?? "";
            lock (_sent) _sent.Add(credentials);
            var (status, body) = context.Request.Url!.AbsolutePath == "/" && answer(credentials).Status < 300 ? (200, """{"query":"/db/{databaseName}/query/v2","neo4j_version":"5.26.0"}""") : answer(credentials);
            if (body is null)
            {
                context.Response.Abort();
                continue;
            }

            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        }
    }
}
