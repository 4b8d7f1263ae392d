using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Decoding;

/// <summary>What the pairs give to one event while they are decoded.</summary>
/// <param name="index">Index among the sentence's events.</param>
internal sealed class EventDraft(int index)
{
    /// <summary>Index among the sentence's events.</summary>
    internal int Index { get; } = index;

    /// <summary>Its arguments, the most probable first.</summary>
    internal List<EventArgument> Arguments { get; } = [];

    /// <summary>First word of what is said.</summary>
    internal int? ContentFirst { get; set; }

    /// <summary>Last word of what is said.</summary>
    internal int? ContentLast { get; set; }

    /// <summary>Adds an argument unless the mention has the role already.</summary>
    internal void Add(ArgumentRole role, int mention, double confidence)
    {
        foreach (var known in Arguments)
        {
            if (known.Role == role && known.Mention == mention) return;
        }

        Arguments.Add(new EventArgument(role, mention, confidence));
    }
}
