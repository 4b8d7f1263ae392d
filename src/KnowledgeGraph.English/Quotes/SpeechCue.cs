using System.Collections.Immutable;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>A word that says that somebody says something, with who and what as far as its sentence tells.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Event">The event that it triggers.</param>
/// <param name="Speakers">The mentions of those who speak.</param>
/// <param name="Content">Place of what is said, by the model or by the tree; null where neither knows.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal sealed record SpeechCue(int Sentence, EventMention Event, ImmutableArray<MentionView> Speakers, TextSpan? Content, double Confidence)
{
    public TextSpan Span => Event.Trigger;

    /// <summary>What is said before an inserted cue: "If they come, she added, we leave"; null where nothing is.</summary>
    public TextSpan? Lead { get; init; }

    /// <summary>Whether the cue gives a thing a name or a judgement ("called it", "described it as"), so that words between marks are its own.</summary>
    public bool Names { get; init; }
}
