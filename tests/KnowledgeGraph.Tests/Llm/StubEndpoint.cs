using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.Llm;

/// <summary>A chat endpoint on this machine that answers as a test says, also badly.</summary>
internal sealed class StubEndpoint : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, JObject, StubAnswer> _answer;

    /// <param name="answer">From the number of a request, from 1, and its body, to what is answered.</param>
    public StubEndpoint(Func<int, JObject, StubAnswer> answer)
    {
        _answer = answer;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/v1");
        _listener.Prefixes.Add($"http://127.0.0.1:{Address.Port}/");
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public Uri Address { get; }

    public ConcurrentQueue<JObject> Requests { get; } = [];

    public ConcurrentQueue<string?> Keys { get; } = [];

    /// <summary>One that answers every question with the same facts.</summary>
    public static StubEndpoint Of(string facts) => new((_, _) => StubAnswer.Facts(facts));

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Close();
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => ServeAsync(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var body = JObject.Parse(await reader.ReadToEndAsync());
            Keys.Enqueue(context.Request.Headers["Authorization"]);
            Requests.Enqueue(body);
            var answer = _answer(Requests.Count, body);
            await Task.Delay(answer.After, _stop.Token);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = "application/json";
            foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
            var bytes = Encoding.UTF8.GetBytes(answer.Body);
            await context.Response.OutputStream.WriteAsync(bytes, _stop.Token);
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or OperationCanceledException or IOException)
        {
        }
    }
}
