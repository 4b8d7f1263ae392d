namespace KnowledgeGraph.English.Quotes;

/// <summary>Why words have their speaker, as readers are told.</summary>
internal static class SpeakerReasons
{
    public const string GoesOn = "goes on with the words before";

    public const string SentenceBefore = "the sentence before is about the speaker";

    public const string Turn = "a turn of a transcript, under the speaker's name";

    public const string Announced = "paragraphs behind a cue with a colon";

    public const string FirstPerson = "a text in the first person whose first sentence names the speaker";

    /// <summary>The cue in the words' own sentence, with the source that it has or lacks.</summary>
    public static string Of(SpeechCue cue) => (cue.Speakers.IsEmpty, cue.Event.Arguments.IsEmpty) switch
    {
        (true, _) => "a cue without a source",
        (false, true) => "a cue in the sentence, the source by the tree",
        _ => "a cue in the sentence, with its source",
    };
}
