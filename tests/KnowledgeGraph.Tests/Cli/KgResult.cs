namespace KnowledgeGraph.Tests.Cli;

/// <summary>What a run of the tool gave.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record KgResult(int Code, string Out, string Error)
{
    /// <summary>The one line on standard error.</summary>
    public string ErrorLine => Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
