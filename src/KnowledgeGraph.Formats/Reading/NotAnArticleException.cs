namespace KnowledgeGraph.Formats.Reading;

/// <summary>An input is sound and holds something else than an article; becomes a <see cref="ReadOther"/>.</summary>
/// <param name="what">What it is, for example "an ontology".</param>
/// <param name="message">One line without the input's name: what is wrong and how to mend it.</param>
/// <param name="isKnown">Whether its shape is that of another file of this tool.</param>
internal sealed class NotAnArticleException(string what, string message, bool isKnown = false) : UnreadableException(message)
{
    internal string What => what;

    internal bool IsKnown => isKnown;
}
