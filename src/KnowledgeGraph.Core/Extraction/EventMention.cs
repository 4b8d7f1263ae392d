using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>An event that one word of a sentence triggers.</summary>
/// <param name="Type">The annotation's event type, such as <c>ATTACK</c>.</param>
/// <param name="TriggerWord">Index of the trigger word in the sentence.</param>
/// <param name="Trigger">Its place in the document's text.</param>
/// <param name="Modality">How the event is presented.</param>
/// <param name="Negated">Whether the sentence denies it.</param>
/// <param name="Confidence">Probability of the type, 0 to 1.</param>
/// <param name="Arguments">Its arguments, most probable first.</param>
public sealed record EventMention(
    string Type, int TriggerWord, TextSpan Trigger, Modality Modality, bool Negated, double Confidence, ImmutableArray<EventArgument> Arguments)
{
    /// <summary>Index of the first word of what is said, where the event is a statement.</summary>
    public int? ContentFirstWord { get; init; }

    /// <summary>Index of the last word of what is said, where the event is a statement.</summary>
    public int? ContentLastWord { get; init; }

    /// <summary>Name of the extractor that found it; the default is the model.</summary>
    public string Extractor { get; init; } = Extractors.Model;

    /// <summary>The mentions with a role, most probable first.</summary>
    public IEnumerable<int> With(ArgumentRole role) => Arguments.Where(a => a.Role == role).Select(a => a.Mention);
}
