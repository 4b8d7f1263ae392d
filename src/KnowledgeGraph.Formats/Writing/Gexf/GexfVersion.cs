namespace KnowledgeGraph.Formats.Writing.Gexf;

/// <summary>A version of GEXF.</summary>
/// <param name="Name">Name of the format.</param>
/// <param name="Number">Value of its attribute <c>version</c>.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="HasKinds">Whether edges have a <c>kind</c>.</param>
internal sealed record GexfVersion(string Name, string Number, string Namespace, bool HasKinds)
{
    public static readonly GexfVersion Current = new("gexf", "1.3", "http://gexf.net/1.3", true);

    public static readonly GexfVersion Draft = new("gexf-1.2", "1.2", "http://www.gexf.net/1.2draft", false);

    public string Viz => Namespace + "/viz";
}
