namespace KnowledgeGraph.Tests.Cli;

/// <summary>Runs of the tool, one after the other: its options are the same objects in every run.</summary>
[CollectionDefinition(Name)]
public sealed class KgCollection
{
    public const string Name = "kg";
}
