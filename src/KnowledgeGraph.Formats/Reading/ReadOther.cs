namespace KnowledgeGraph.Formats.Reading;

/// <summary>A file, or a line or item of it, is sound and holds something else than an article. Of a folder's file it goes into the <see cref="ReadSkipped"/>, else it is a failure.</summary>
/// <param name="Input">Where it was read.</param>
/// <param name="What">What it is, for example "an ontology".</param>
/// <param name="Message">One line: the place, what is wrong and how to mend it.</param>
/// <param name="IsKnown">Whether its shape is that of another file of this tool.</param>
internal sealed record ReadOther(string Input, string What, string Message = "", bool IsKnown = false) : ReadResult(Input)
{
    internal ReadFailure Failure => new(Input, Message);
}
