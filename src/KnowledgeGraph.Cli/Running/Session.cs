using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Llm;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Plugins;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Running;

/// <summary>One run of one command: its settings, and the ways to read the graph and to speak.</summary>
internal sealed class Session : IDisposable
{
    private const string BuiltIn = "news";

    private readonly Lazy<Ontology> _given;
    private readonly Lazy<string?> _password;
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private Ontology? _remembered;

    /// <param name="host">The world around the tool.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="settings">What is in force.</param>
    public Session(CliHost host, ParseResult parse, Settings settings)
    {
        Host = host.With(Enum.Parse<ColorChoice>(settings[KnownSettings.Color].Value!, ignoreCase: true));
        (Parse, Settings) = (parse, settings);
        GraphPath = settings[KnownSettings.Graph].Value!;
        HasNamedGraph = settings[KnownSettings.Graph].Origin != SettingOrigin.Default;
        Json = parse.GetValue(GlobalOptions.Json);
        Quiet = parse.GetValue(GlobalOptions.Quiet);
        Verbose = parse.GetValue(GlobalOptions.Verbose);
        Progress = new ProgressLine(Host, isSilent: Quiet || Verbose);
        // Both streams may be the same terminal: where the answer begins, progress is over.
        if (Host.OutIsTerminal && Progress.IsShown) Host = Host.With(new GivingWayWriter(Host.Out, Progress));
        var ontology = settings[KnownSettings.Ontology];
        HasOwnOntology = ontology.Origin == SettingOrigin.Option;
        _given = new(() => OntologyNamed(ontology.Value));
        _password = new(() => ServerConnection.ReadPassword(this));
    }

    public CliHost Host { get; }

    /// <summary>What was given on the command line.</summary>
    public ParseResult Parse { get; }

    /// <summary>What is in force, and where it comes from.</summary>
    public Settings Settings { get; }

    /// <summary>How far the command is, on a terminal's stderr.</summary>
    public ProgressLine Progress { get; }

    public string GraphPath { get; }

    /// <summary>Whether the user named the graph, and it is not the default in this folder.</summary>
    public bool HasNamedGraph { get; }

    /// <summary>How many articles are analysed at a time.</summary>
    public int Threads => int.Parse(Settings[KnownSettings.Threads].Value!, CultureInfo.InvariantCulture);

    public bool Json { get; }

    public bool Quiet { get; }

    public bool Verbose { get; }

    /// <summary>Whether the command line names an ontology.</summary>
    public bool HasOwnOntology { get; }

    /// <summary>What the graph may say: by --ontology, else what the graph that was opened remembers, else what the settings name, else the built-in one.</summary>
    public Ontology Ontology => _remembered ?? _given.Value;

    /// <summary>The rules of the user that read along; null for none.</summary>
    public RuleSet? Rules { get; set; }

    /// <summary>Extractors of others that were loaded, with their paths; null before.</summary>
    public IReadOnlyList<(IFactExtractor Extractor, string Path)>? Plugins { get; set; }

    /// <summary>The same as they are asked, with what they did.</summary>
    public IReadOnlyList<GuardedExtractor> Guards { get; set; } = [];

    /// <summary>The language model that reads along, with the ontology that it was told; null where none does.</summary>
    public (LlmExtractor Extractor, Ontology Ontology)? Model { get; set; }

    /// <summary>The password of Neo4j's user, null for none; read once, as stdin gives it once.</summary>
    /// <exception cref="CliException">Its file holds none.</exception>
    public string? Password => _password.Value;

    public TextWriter Out => Host.Out;

    /// <summary>Stdout for a reader; see <see cref="CliHost.Screen"/>.</summary>
    public ScreenWriter Screen => Host.Screen;

    /// <summary>Opens the graph.</summary>
    /// <exception cref="CliException">There is none, or the address is no file's.</exception>
    public IGraphStore OpenStore(bool readOnly)
    {
        if (string.IsNullOrWhiteSpace(GraphPath)) throw new CliException(ExitCodes.Usage, "an empty name was given with --graph; name the graph's file.");
        if (ServerConnection.IsAddress(GraphPath))
        {
            if (readOnly) return ServerConnection.OpenStore(this, GraphPath);
            throw new CliException(ExitCodes.Store, $"{ServerConnection.Shown(GraphPath)}: a server's graph is written by kg load alone; write into a file (--graph FILE), then kg load it.");
        }

        try
        {
            var store = Host.Composition.OpenStore(GraphPath, readOnly);
            if (!HasOwnOntology && store is IOntologyStore kept) _remembered = kept.OntologyAsync().GetAwaiter().GetResult();
            return store;
        }
        catch (FileNotFoundException e)
        {
            throw new CliException(ExitCodes.Store, e.Message, e);
        }
    }

    private async Task<EntityGraph> LoadPartAsync(
        string reading, Func<IPartialGraphStore, Task<EntityGraph?>> read, string keeping, Func<IPartialGraphStore, Task<EntityGraph>> keep, CancellationToken cancellationToken)
    {
        if (Parse.GetValue(SelectionOptions.Rejected) || ServerConnection.IsAddress(GraphPath) || new FileInfo(GraphPath) is not { Exists: true } file || file.Length < Host.LargeGraph)
            return await LoadAsync(cancellationToken);
        await using (var store = OpenStore(readOnly: true))
        {
            if (store is not IPartialGraphStore parts) return await LoadAsync(store, cancellationToken);
            Progress.Begin(reading);
            if (await read(parts) is { } part) return part;
        }

        try
        {
            await using var store = OpenStore(readOnly: false);
            Progress.Begin(keeping);
            if (store is IPartialGraphStore parts) return await keep(parts);
        }
        catch (GraphStoreException)
        {
            // A file that may not be written to, or that others write to for long, answers all the same.
        }

        return await LoadAsync(cancellationToken);
    }

    /// <summary>Opens the graph for writing; one that is not there is not made.</summary>
    /// <exception cref="CliException">There is none, or the address is no file's.</exception>
    public IGraphStore OpenExisting()
    {
        // Reading says what is wrong with a file that is missing or empty.
        if (string.IsNullOrWhiteSpace(GraphPath) || new FileInfo(GraphPath) is not { Exists: true, Length: > 0 }) OpenStore(readOnly: true).DisposeAsync().AsTask().GetAwaiter().GetResult();
        return OpenStore(readOnly: false);
    }

    /// <summary>The ontology that is asked for, else the one that the graph's file remembers, where there is a file, else the built-in one.</summary>
    public async Task<Ontology> OntologyInForceAsync()
    {
        if (!HasOwnOntology && !ServerConnection.IsAddress(GraphPath) && File.Exists(GraphPath))
        {
            await using (OpenStore(readOnly: true))
            {
                // Opening it says which ontology it remembers.
            }
        }

        return Ontology;
    }

    /// <summary>The ontology of a file; the built-in one for its name and for null.</summary>
    internal static Ontology OntologyNamed(string? file) => file is null or BuiltIn ? Ontology.Default : Ontology.FromFile(file);

    /// <summary>The whole graph in memory.</summary>
    public async Task<EntityGraph> LoadAsync(CancellationToken cancellationToken)
    {
        await using var store = OpenStore(readOnly: true);
        return await LoadAsync(store, cancellationToken);
    }

    /// <summary>
    /// The whole graph, or of a large one the part in which everything about some names is whole. The first question after a change of a large graph reads all of it and has
    /// the file keep which names are one entity; later ones read what they need.
    /// </summary>
    /// <param name="names">Names of entities; none for the whole graph.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<EntityGraph> LoadAboutAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) => names.Count == 0
        ? LoadAsync(cancellationToken)
        : LoadPartAsync(
            "reading what concerns the names", parts => parts.LoadAboutAsync(names, Ontology, cancellationToken),
            "reading the graph, and keeping which names are one entity", parts => parts.LoadAndKeepNamesAsync(Ontology, cancellationToken), cancellationToken);

    /// <summary>
    /// The whole graph, or of a large one the relations that a query without names admits. The first question after a change of a large graph reads all of it and has the file
    /// keep its relations; later ones read what they need.
    /// </summary>
    /// <param name="choose">The query, by the ontology in force; null for the whole graph.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<EntityGraph> LoadRelationsAsync(Func<Ontology, GraphQuery?> choose, CancellationToken cancellationToken) => LoadPartAsync(
        "reading the relations",
        async parts => choose(Ontology) is { } query ? await parts.LoadRelationsAsync(query, Ontology, cancellationToken) : await LoadAsync(parts, cancellationToken),
        "reading the graph, and keeping its relations", parts => parts.LoadAndKeepRelationsAsync(Ontology, cancellationToken), cancellationToken);

    /// <summary>The whole graph of a store in memory.</summary>
    public async Task<EntityGraph> LoadAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        await using var watched = new WatchedStore(store, Progress, "reading the graph");
        var graph = await watched.LoadAsync(new GraphLoadOptions { Ontology = Ontology, WithRejected = Parse.GetValue(SelectionOptions.Rejected), Resolving = Progress }, cancellationToken);
        Progress.Begin("working");
        return graph;
    }

    /// <summary>Has the graph remember the ontology that was given with --ontology, or by the settings where it remembers none.</summary>
    public async Task RememberOntologyAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        if ((!HasOwnOntology && _remembered is not null) || Settings[KnownSettings.Ontology].Origin == SettingOrigin.Default || store is not IOntologyStore keeper) return;
        var ontology = ReferenceEquals(Ontology, Ontology.Default) ? null : Ontology;
        if ((await keeper.OntologyAsync(cancellationToken))?.ToJson() != ontology?.ToJson()) await keeper.RememberAsync(ontology, cancellationToken);
    }

    /// <summary>One line on stderr, unless the user wants quiet.</summary>
    public void Note(string message)
    {
        if (!Quiet) Progress.Say(() => Host.Error.WriteLine("kg: " + message));
    }

    /// <summary>The same, however often it comes up.</summary>
    public void NoteOnce(string message)
    {
        if (_noted.Add(message)) Note(message);
    }

    /// <summary>Says which rules were found so often in one sentence that the rest was left out.</summary>
    public void NoteCapped()
    {
        foreach (var name in Rules?.Capped ?? []) NoteOnce($"rule '{name}' was found more than {RuleSet.MostMatches} times in one sentence, and what is beyond was left out; give it more conditions.");
    }

    /// <summary>One line on stderr, whatever the user wants.</summary>
    public void Fail(string message) => Progress.Say(() => Host.Error.WriteLine("kg: " + OneLine.Of(message)));

    /// <summary>Takes the line of progress away and closes the connection to a language model.</summary>
    public void Dispose()
    {
        Progress.Dispose();
        Model?.Extractor.Dispose();
    }

    /// <summary>One JSON document on stdout.</summary>
    public void WriteJson(Action<JsonOutput> write) => JsonOutput.Write(Out, write);
}
