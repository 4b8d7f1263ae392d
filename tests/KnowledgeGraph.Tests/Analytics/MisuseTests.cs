using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Centrality;
using KnowledgeGraph.Analytics.Change;
using KnowledgeGraph.Analytics.Communities;
using KnowledgeGraph.Analytics.Components;
using KnowledgeGraph.Analytics.Motifs;
using KnowledgeGraph.Analytics.Similarity;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Analytics;

/// <summary>What a caller can get wrong, of every public routine; a new one is met by reflection.</summary>
public sealed class MisuseTests
{
    private static readonly EntityGraph Story = EntityGraph.From([Some.Contribution(), Some.Meeting("Ann", "Bob")]);
    private static readonly CompactGraph Compact = CompactGraph.From(Story);

    /// <summary>Every public static method that can be called by reflection; those that take spans cannot.</summary>
    private static IEnumerable<MethodInfo> Methods =>
        typeof(CompactGraph).Assembly.GetExportedTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsSpecialName && !m.GetParameters().Any(p => p.ParameterType.IsByRefLike));

    public static TheoryData<string> Routines => [.. Methods.Where(m => IsGraph(m.GetParameters()[0])).Select(Name)];

    public static TheoryData<string> Cancellable => [.. Methods.Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken))).Select(Name)];

    [Theory]
    [MemberData(nameof(Routines))]
    public void Null_in_place_of_a_graph_is_refused_by_name(string routine)
    {
        var method = Methods.Single(m => Name(m) == routine);
        foreach (var parameter in method.GetParameters().Where(IsGraph))
        {
            var error = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [.. method.GetParameters().Select(p => p == parameter ? null : Value(p, default))]));
            Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(error.InnerException).ParamName);
        }
    }

    [Theory]
    [MemberData(nameof(Cancellable))]
    public void What_is_cancelled_before_it_begins_does_not_begin(string routine)
    {
        var method = Methods.Single(m => Name(m) == routine);
        var error = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [.. method.GetParameters().Select(p => Value(p, new CancellationToken(true)))]));
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void A_vertex_or_edge_that_is_none_is_refused_with_the_range(int number)
    {
        var graph = CompactGraph.FromEdges(3, [0, 1], [1, 2], [1, 2]);
        foreach (var look in new Action[]
        {
            () => graph.Successors(number), () => graph.Predecessors(number), () => graph.OutEdges(number), () => graph.InEdges(number), () => graph.OutWeights(number), () => graph.InWeights(number),
        })
        {
            Assert.Contains("vertex must be 0 to 2.", Assert.Throws<ArgumentOutOfRangeException>(look).Message, StringComparison.Ordinal);
        }

        Assert.Equal("edge", Assert.Throws<ArgumentOutOfRangeException>(() => Compact.RelationOf(number == 3 ? Compact.EdgeNumbers : number)).ParamName);
        Assert.Equal("vertex", Assert.Throws<ArgumentOutOfRangeException>(() => Compact.Entity(number == 3 ? Compact.VertexCount : number)).ParamName);
        Assert.Equal("vertex", Assert.Throws<ArgumentOutOfRangeException>(() => Compact.IdOf(number == 3 ? Compact.VertexCount : number)).ParamName);
        Assert.Contains("no vertices", Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.FromEdges(0, [], []).Successors(number)).Message, StringComparison.Ordinal);
        Assert.Contains("no edges", Assert.Throws<ArgumentOutOfRangeException>(() => CompactGraph.From(EntityGraph.From([])).RelationOf(number)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_no_value_of_an_enumeration_is_refused_by_name()
    {
        var graph = CompactGraph.FromEdges(2, [0], [1]);
        Refused("Direction", () => CompactGraph.From(Story, null, new() { Direction = (EdgeDirection)9 }));
        Refused("ParallelEdges", () => CompactGraph.FromEdges(2, [0], [1], default, new() { ParallelEdges = (ParallelEdges)(-1) }));
        Refused("ParallelEdges", () => graph.ToUndirected((ParallelEdges)4));
        Refused("Vertices", () => CompactGraph.From(Story, null, new() { Vertices = (VertexChoice)3 }));
        Refused("kind", () => Degree.Of(graph, (DegreeKind)3));
        Refused("kind", () => Degree.Weighted(graph, (DegreeKind)3));
        Refused("Objective", () => Leiden.Find(graph, new() { Objective = (CommunityObjective)2 }));
        Refused("Objective", () => Louvain.Find(graph, new() { Objective = (CommunityObjective)2 }));
        Refused("Measure", () => LinkPrediction.Find(graph, new() { Measure = (LinkMeasure)5 }));
        Refused("bucket", () => Timeline.Of(GraphPart.Of(Story), (TimeBucket)4));
        Refused("type", () => _ = TriadCensus.Of(graph)[(TriadType)16]);
    }

    [Fact]
    public void Options_without_their_parts_are_refused_by_name()
    {
        Assert.Equal("options.Personalisation", Assert.Throws<ArgumentNullException>(() => PageRank.Of(Compact, new() { Personalisation = null! })).ParamName);
        Assert.Equal("options.Iteration", Assert.Throws<ArgumentNullException>(() => Katz.Of(Compact, new() { Iteration = null! })).ParamName);
        Assert.Contains("finite", Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Of(Compact, new() { Personalisation = ImmutableDictionary<int, double>.Empty.Add(0, 1e308).Add(1, 1e308) })).Message, StringComparison.Ordinal);
    }

    /// <summary>What a multigraph means to a routine stands in the doc comment of its type: direction, weights, parallel edges, self-loops, and what a filter leaves out.</summary>
    [Fact]
    public void Every_routine_says_what_direction_weights_parallel_edges_loops_and_filters_mean_to_it()
    {
        var types = Methods.Concat([typeof(Modularity).GetMethod("Of")!]).Where(m => IsGraph(m.GetParameters()[0])).Select(m => m.DeclaringType!)
            .Append(typeof(QuikGraphView)).Where(t => t != typeof(CompactGraph) && t != typeof(RelationWeight)).Distinct().ToList();
        Assert.True(types.Count >= 25);
        foreach (var type in types)
        {
            var file = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "KnowledgeGraph.Analytics"), type.Name + ".cs", SearchOption.AllDirectories).Single();
            var comment = Regex.Match(File.ReadAllText(file), @"^(///.*\n)+(?=public sealed |public static )", RegexOptions.Multiline).Value;
            foreach (var said in new[] { "irect", "eight", "arallel", "elf-loop", "query|filter|Types" }) Assert.True(Regex.IsMatch(comment, said), $"the comment of {type.Name} says nothing of '{said}'");
        }
    }

    [Fact]
    public void A_compact_graph_does_not_change_with_the_arrays_that_it_was_made_of_and_has_nothing_to_set()
    {
        int[] sources = [0, 1], targets = [1, 2];
        double[] weights = [1, 2];
        var graph = CompactGraph.FromEdges(3, sources, targets, weights);
        (sources[0], targets[0], weights[0]) = (2, 2, 9);
        Assert.Equal((1, 1.0), (graph.Successors(0)[0], graph.OutWeights(0)[0]));
        Assert.DoesNotContain(typeof(CompactGraph).GetProperties(), p => p.CanWrite);
        Assert.All(typeof(CompactGraph).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public), f => Assert.True(f.IsInitOnly, f.Name));
    }

    private static bool IsGraph(ParameterInfo parameter) => parameter.ParameterType == typeof(CompactGraph) || parameter.ParameterType == typeof(EntityGraph) || parameter.ParameterType == typeof(GraphPart) || parameter.ParameterType == typeof(Relation);

    private static object? Value(ParameterInfo parameter, CancellationToken token) =>
        parameter.ParameterType == typeof(CancellationToken) ? token
        : parameter.ParameterType == typeof(CompactGraph) ? Compact
        : parameter.ParameterType == typeof(EntityGraph) ? Story
        : parameter.ParameterType == typeof(GraphPart) ? GraphPart.Of(Story)
        : parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.Name))})";

    private static void Refused(string name, Action call) => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
}
