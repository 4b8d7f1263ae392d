using System.Globalization;

namespace KnowledgeGraph.Graphs;

/// <summary>A sentence in the graph: the words that evidence points at.</summary>
/// <param name="DocumentId">Id of its document.</param>
/// <param name="Index">Position in the document, from 0.</param>
/// <param name="Text">Its words, line breaks and runs of blanks made one blank.</param>
/// <param name="Start">Offset of its first character in the original text.</param>
/// <param name="End">Offset behind its last character in the original text.</param>
public sealed record SentenceNode(string DocumentId, int Index, string Text, int Start, int End)
{
    /// <summary>The id: document id, slash, index.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{DocumentId}/{Index}");

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
