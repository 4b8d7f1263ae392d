#if NEO4J_CONTAINERS
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>A server in Docker, for a build with -p:Neo4jContainers=true where Docker runs. Its data and its configuration stay in a folder, so that it can be killed and started again.</summary>
internal sealed class Neo4jContainer(string version, string? password, int bolt, int http, string folder)
{
    private const int Bolt = 7687, Http = 7474;
    private static readonly Lazy<bool> Docker = new(() => Foreign.Has("docker", "info"));
    private IContainer? _container;

    /// <summary>Whether Docker answers.</summary>
    public static bool IsAvailable => Docker.Value;

    public void Start()
    {
        _container = new ContainerBuilder($"neo4j:{version}-community")
            .WithPortBinding(bolt, Bolt).WithPortBinding(http, Http)
            .WithEnvironment("NEO4J_AUTH", password is null ? "none" : $"neo4j/{password}")
            .WithEnvironment("NEO4J_server_bolt_advertised__address", FormattableString.Invariant($"localhost:{bolt}"))
            .WithBindMount(Directory.CreateDirectory(Path.Combine(folder, "data")).FullName, "/data")
            .WithBindMount(Directory.CreateDirectory(Path.Combine(folder, "conf")).FullName, "/conf")
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(r => r.ForPort(Http)))
            .Build();
        _container.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>Removes it as it runs: nothing in it is told.</summary>
    public void Kill()
    {
        _container?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _container = null;
    }
}
#endif
