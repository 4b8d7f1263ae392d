using System.CommandLine;
using System.CommandLine.Completions;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Completion;

/// <summary>What may come next on a command line. Names are read from the graph's file alone, a bounded number of rows; whatever goes wrong there gives no candidates and no message.</summary>
/// <param name="host">The world around the tool.</param>
/// <param name="root">The grammar.</param>
internal sealed class Completer(CliHost host, RootCommand root)
{
    /// <summary>More than this nobody reads.</summary>
    public const int Most = 50;

    /// <summary>Documents that are looked at.</summary>
    private const int Looked = 20_000;

    /// <summary>The candidates for the word that is typed.</summary>
    /// <param name="words">The whole words before it, without the tool's name.</param>
    /// <param name="typed">The word, as far as it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Candidate>> CompleteAsync(IReadOnlyList<string> words, string typed, CancellationToken cancellationToken)
    {
        var place = CompletionPlace.Of(root, words, typed);
        var found = new List<Candidate>();
        if (place.MayNameCommand) found.AddRange(place.Command.Subcommands.Where(c => !c.Hidden).Select(c => new Candidate(c.Name, c.Description ?? "")));
        if (place.Symbol is not null) found.AddRange(await ValuesAsync(place, words, cancellationToken));
        else if (typed.StartsWith('-')) found.AddRange(CompletionPlace.OptionsOf(place.Command).Select(o => new Candidate(o.Name, o.Description ?? "")));
        return [.. found.Where(c => c.Value.StartsWith(place.Typed, StringComparison.OrdinalIgnoreCase) && c.Value == OneLine.Of(c.Value)).DistinctBy(c => c.Value)
            .Take(Most).Select(c => c with { Value = place.Before + c.Value, Note = OneLine.Of(c.Note) })];
    }

    private async Task<IEnumerable<Candidate>> ValuesAsync(CompletionPlace place, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        try
        {
            return Completed.MarkOf(place.Symbol!) switch
            {
                CompletedBy.Entity => await NamesAsync(words, place.Typed, cancellationToken),
                CompletedBy.Document => await DocumentsAsync(words, place.Typed, cancellationToken),
                CompletedBy.Type => await TypesAsync(words, withEvents: true, cancellationToken),
                CompletedBy.Relation => await TypesAsync(words, withEvents: false, cancellationToken),
                CompletedBy.Kind => await KindsAsync(words, cancellationToken),
                _ => place.Symbol!.GetCompletions(CompletionContext.Empty).Select(c => new Candidate(c.InsertText ?? c.Label)),
            };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return [];
        }
    }

    private async Task<IEnumerable<Candidate>> NamesAsync(IReadOnlyList<string> words, string typed, CancellationToken cancellationToken)
    {
        await using var store = Open(words);
        return store is INameStore names ? (await names.NamesAsync(typed, Most, cancellationToken)).Select(n => new Candidate(n.Name, n.Kind.ToString())) : [];
    }

    private async Task<IEnumerable<Candidate>> DocumentsAsync(IReadOnlyList<string> words, string typed, CancellationToken cancellationToken)
    {
        await using var store = Open(words);
        var (found, looked) = (new List<Candidate>(), 0);
        if (store is null) return found;
        await foreach (var document in store.DocumentsAsync(cancellationToken))
        {
            found.AddRange(DocumentNames.Names(document).Where(n => n.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(n => new Candidate(n, n == document.Title ? document.Uri ?? "" : document.Title ?? "")));
            if (found.Count >= Most || ++looked >= Looked) break;
        }

        return found;
    }

    private async Task<IEnumerable<Candidate>> TypesAsync(IReadOnlyList<string> words, bool withEvents, CancellationToken cancellationToken)
    {
        var ontology = await OntologyAsync(words, cancellationToken);
        var relations = ontology.Relations.Select(r => new Candidate(r.Name, r.Definition));
        return withEvents && words.Contains("--events") ? relations.Concat(ontology.Relations.Select(r => r.Event).OfType<string>().Distinct().Select(e => new Candidate(e, "event"))) : relations;
    }

    private async Task<IEnumerable<Candidate>> KindsAsync(IReadOnlyList<string> words, CancellationToken cancellationToken) =>
        Enum.GetNames<EntityKind>().Select(k => new Candidate(k)).Concat((await OntologyAsync(words, cancellationToken)).Kinds.Select(k => new Candidate(k.Name, k.Definition)));

    private async Task<Ontology> OntologyAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        await using var store = Open(words);
        var named = SettingsOf(words)[KnownSettings.Ontology];
        var remembered = named.Origin != SettingOrigin.Option && store is IOntologyStore kept ? await kept.OntologyAsync(cancellationToken) : null;
        return remembered ?? Session.OntologyNamed(named.Value);
    }

    /// <summary>The graph that the command line means; null where there is none, or it is a server's, which is not asked at each key.</summary>
    private IGraphStore? Open(IReadOnlyList<string> words) =>
        SettingsOf(words)[KnownSettings.Graph].Value is { } graph && !ServerConnection.IsAddress(graph) && File.Exists(Path.GetFullPath(graph, host.Folder)) ? host.Composition.OpenBriefly(Path.GetFullPath(graph, host.Folder)) : null;

    private Settings SettingsOf(IReadOnlyList<string> words) => Settings.Of(host, root.Parse(words));
}
