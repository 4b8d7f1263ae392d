using KnowledgeGraph.Tests.Cli;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>A graph that takes a while, made once: 120,000 meetings of 8,000 persons.</summary>
public sealed class LargeGraph : IDisposable
{
    private const int Persons = 8000, Meetings = 120_000;

    private readonly Kg _kg = new();

    public LargeGraph()
    {
        var random = new Random(7);
        string Name() => $"Person {random.Next(Persons)}";
        var edges = _kg.Write("edges.csv", "source,target,type\n" + string.Concat(Enumerable.Range(0, Meetings).Select(_ => $"{Name()},{Name()},MET_WITH\n")));
        var imported = _kg.RunAsync("import", edges, "--map", _kg.Write("map.json", """{ "defaultKind": "Person" }""")).GetAwaiter().GetResult();
        Assert.True(imported.Code == 0, imported.Error);
    }

    /// <summary>Its file.</summary>
    public string Path => _kg.Graph;

    public void Dispose() => _kg.Dispose();
}
