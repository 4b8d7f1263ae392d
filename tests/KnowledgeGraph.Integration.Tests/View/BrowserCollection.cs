namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Tests with a browser run one after the other: two browsers would measure each other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserCollection
{
    public const string Name = "browser";
}
