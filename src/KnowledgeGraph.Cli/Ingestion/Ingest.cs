using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>What build, extract and add have in common: naming each failure, and the report at the end.</summary>
internal static class Ingest
{
    private const string Nothing = "nothing to read in the inputs; name a text, Markdown, HTML or JSON lines file, or a folder of them.";

    /// <summary>Adds what an input gives, if anything; a document that does not fit the graph is a failure of its own, and the others go on.</summary>
    public static async Task<PipelineResult> AddAsync(Tally tally, DeferredStore store, PipelineResult result)
    {
        if (result.Contribution is not { } contribution) return result;
        try
        {
            tally.Add(contribution, await store.AddAsync(contribution));
            return result;
        }
        catch (ArgumentException e)
        {
            var name = contribution.Document.Uri ?? contribution.Document.Id;
            return new PipelineResult(result.Input, Failure: $"{(name == result.Input ? "" : $"{result.Input}, ")}{name}: {e.Message}");
        }
    }

    /// <summary>Counts and says what failed or is to be known; with --verbose, each document.</summary>
    public static void Report(Session session, Tally tally, PipelineResult result)
    {
        if (result.Failure is { } failure)
        {
            tally.AddFailure(result.Input, OneLine.Of(failure));
            session.Fail(failure);
        }
        else if (result.Note is { } note)
        {
            session.Note(OneLine.Of(note));
        }
        else if (session.Verbose)
        {
            session.Note(result.Contribution is { } given
                ? OneLine.Of($"{result.Input}: {Words.Count(given.Sentences.Length, "sentence")}, {Words.Count(given.Events.Length, "event")}, {Words.Count(given.Relations.Length, "relation")} as {given.Document.Id[..8]}")
                : OneLine.Of($"{result.Input}: unchanged"));
        }
    }

    /// <summary>What a run that adds document by document says when the user stops it.</summary>
    public static CliException Interrupted(Session session, Tally tally) => new(
        ExitCodes.Interrupted, $"interrupted; {Words.Count(tally.New + tally.Changed, "document")} of this run {(tally.New + tally.Changed == 1 ? "is" : "are")} in {session.GraphPath}, the same command goes on from there.");

    /// <summary>Writes the report and gives the exit code.</summary>
    /// <param name="session">The call.</param>
    /// <param name="tally">What was counted.</param>
    /// <param name="where">Where it went.</param>
    /// <param name="seconds">How long it took.</param>
    /// <param name="nothing">What to say where the inputs gave nothing, neither documents nor failures.</param>
    public static int Finish(Session session, Tally tally, string where, double seconds, string nothing = Nothing)
    {
        tally.TakeExtractors(session);
        session.NoteCapped();
        if (tally is { Done: 0, Failed: 0 }) session.Fail(nothing);
        if (session.Json) session.WriteJson(json => TallyReport.WriteJson(json, tally, seconds));
        else if (!session.Quiet) TallyReport.Write(session.Out, tally, seconds, where);
        return tally.ExitCode;
    }
}
