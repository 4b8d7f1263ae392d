namespace KnowledgeGraph.Cli.Ontologies;

/// <summary>One thing that two ontologies differ in.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c>, <c>renamed</c>, <c>forbidden</c>, <c>allowed</c> or <c>changed</c>.</param>
/// <param name="What"><c>relation</c> or <c>kind</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Details">What is different about it.</param>
internal sealed record OntologyChange(string Change, string What, string Name, IReadOnlyList<string> Details)
{
    /// <summary>The first letter of its line.</summary>
    public char Sign => Change switch { "added" => '+', "removed" => '-', "forbidden" => '!', "allowed" => '+', _ => '~' };
}
