using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Cli.Servers;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>A real server on this machine: one a version for all tests that change data only, or one of its own for a test that kills it.</summary>
internal sealed class Neo4jServer : IDisposable
{
    public const string Lts = "5.26";
    public const string Newest = "2026.09";

    private static readonly ConcurrentDictionary<string, Lazy<Neo4jServer>> Shared = new();
    private readonly string _version;
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
    private readonly string? _password;
    private readonly int _bolt = Port();
    private readonly int _http = Port();
    private int _process;
#if NEO4J_CONTAINERS
    private Neo4jContainer? _container;
#endif

    private Neo4jServer(string version, string? password, string? configuration)
    {
        (_version, _password) = (version, password);
        if (configuration is not null) Configure(configuration);
        Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static TheoryData<string> Versions => [Lts, Newest];

    /// <summary>Over HTTP; over Bolt with KG_NEO4J_BOLT=1, for a build with -p:Neo4jDriver=true.</summary>
    public string Address => Environment.GetEnvironmentVariable("KG_NEO4J_BOLT") == "1" ? $"bolt://localhost:{_bolt}" : Http;

    public string Http => $"http://localhost:{_http}";

    /// <summary>The server that tests share, with an empty database and without authentication.</summary>
    public static Neo4jServer Empty(string version)
    {
        _ = Tool();
        var server = Shared.GetOrAdd(version, v => new Lazy<Neo4jServer>(() => new Neo4jServer(v, null, null))).Value;
        server.Clear();
        return server;
    }

    /// <summary>Takes all data out of it.</summary>
    public void Clear()
    {
        using var client = Client();
        client.RunAsync(new CypherStatement("MATCH (n) WHERE NOT n:GraphState CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")).GetAwaiter().GetResult();
    }

    /// <summary>A server of the caller's own.</summary>
    public static Neo4jServer Own(string version, string? password = null, string? configuration = null)
    {
        _ = Tool();
        return new Neo4jServer(version, password, configuration);
    }

    public QueryClientScope Client() => new(ServerConnection.Open(Options()));

    public Neo4jOptions Options() => new() { Address = new Uri(Address), Password = _password };

    /// <summary>Lines for neo4j.conf, in force from the next start.</summary>
    public void Configure(string lines)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "conf"));
        File.AppendAllText(Path.Combine(_folder, "conf", "neo4j.conf"), lines + "\n");
    }

    /// <summary>Ends it in order, as is needed before it may start read-only: after a kill its indexes are to be rebuilt.</summary>
    public void Stop()
    {
        if (_process == 0) return;
        using var process = Process.GetProcessById(_process);
        Foreign.Run("kill", "-TERM", _process.ToString(System.Globalization.CultureInfo.InvariantCulture));
        process.WaitForExit(TimeSpan.FromMinutes(3));
        Kill();
    }

    public void Kill()
    {
#if NEO4J_CONTAINERS
        _container?.Kill();
#endif
        if (_process == 0) return;
        try
        {
            using var process = Process.GetProcessById(_process);
            process.Kill();
            process.WaitForExit(10_000);
        }
        catch (ArgumentException)
        {
        }

        _process = 0;
    }

    public void Start()
    {
#if NEO4J_CONTAINERS
        if (Neo4jContainer.IsAvailable)
        {
            (_container ??= new Neo4jContainer(_version, _password, _bolt, _http, _folder)).Start();
            return;
        }
#endif
        var start = new ProcessStartInfo(Tool(), _password is null ? ["start", _folder, $"{_bolt}", $"{_http}"] : ["start", _folder, $"{_bolt}", $"{_http}", _password])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["NEO4J_VERSION"] = _version;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadLine();
        process.WaitForExit();
        _process = process.ExitCode == 0 ? int.Parse(output!, System.Globalization.CultureInfo.InvariantCulture) : Late(process.StandardError.ReadToEnd());
        Watchdog.Start(Environment.ProcessId, _process, _folder);
    }

    /// <summary>On a busy machine the tool gives up before the server answers: waits for it, and gives its process.</summary>
    private int Late(string failure)
    {
        var process = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(p => int.TryParse(p, out _)).Select(p => int.Parse(p!, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(RunsHere);
        if (process == 0) throw new InvalidOperationException($"Neo4j {_version} did not start: {failure}");
        using var client = new HttpClient();
        for (var tries = 0; tries < 150; tries++)
        {
            try
            {
                using var answer = client.GetAsync(new Uri(Http)).GetAwaiter().GetResult();
                return process;
            }
            catch (HttpRequestException)
            {
                Thread.Sleep(2000);
            }
        }

        throw new InvalidOperationException($"Neo4j {_version} did not answer: {failure}");
    }

    private bool RunsHere(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Contains("Neo4jServer\0" + _folder + "\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        Kill();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static string Tool()
    {
#if NEO4J_CONTAINERS
        if (Neo4jContainer.IsAvailable) return "";
#endif
        Foreign.Needs("java", "-version");
        return Foreign.Shared("neo4j/neo4j");
    }

    private static int Port()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
