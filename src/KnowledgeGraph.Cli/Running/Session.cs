using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Screens;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Cli.Running;

/// <summary>One run of one command: its settings, and the ways to read the graph and to speak.</summary>
internal sealed class Session : IDisposable
{
    private const string BuiltIn = "news";

    private readonly Lazy<Ontology> _given;
    private readonly Lazy<string?> _password;
    private Ontology? _remembered;

    /// <param name="host">The world around the tool.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="settings">What is in force.</param>
    public Session(CliHost host, ParseResult parse, Settings settings)
    {
        Host = host.With(Enum.Parse<ColorChoice>(settings[KnownSettings.Color].Value!, ignoreCase: true));
        (Parse, Settings) = (parse, settings);
        GraphPath = settings[KnownSettings.Graph].Value!;
        Json = parse.GetValue(GlobalOptions.Json);
        Quiet = parse.GetValue(GlobalOptions.Quiet);
        Verbose = parse.GetValue(GlobalOptions.Verbose);
        Progress = new ProgressLine(Host, isSilent: Quiet || Verbose);
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

    /// <summary>How many articles are analysed at a time.</summary>
    public int Threads => int.Parse(Settings[KnownSettings.Threads].Value!, CultureInfo.InvariantCulture);

    public bool Json { get; }

    public bool Quiet { get; }

    public bool Verbose { get; }

    /// <summary>Whether the command line names an ontology.</summary>
    public bool HasOwnOntology { get; }

    /// <summary>What the graph may say: by --ontology, else what the graph that was opened remembers, else what the settings name, else the built-in one.</summary>
    public Ontology Ontology => _remembered ?? _given.Value;

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

    /// <summary>The ontology of a file; the built-in one for its name and for null.</summary>
    internal static Ontology OntologyNamed(string? file) => file is null or BuiltIn ? Ontology.Default : Ontology.FromFile(file);

    /// <summary>The whole graph in memory.</summary>
    public async Task<EntityGraph> LoadAsync(CancellationToken cancellationToken)
    {
        await using var store = OpenStore(readOnly: true);
        return await LoadAsync(store, cancellationToken);
    }

    /// <summary>The whole graph of a store in memory.</summary>
    public async Task<EntityGraph> LoadAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        await using var watched = new WatchedStore(store, Progress, "reading the graph");
        var graph = await watched.LoadAsync(Ontology, Progress, cancellationToken);
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

    /// <summary>One line on stderr, whatever the user wants.</summary>
    public void Fail(string message) => Progress.Say(() => Host.Error.WriteLine("kg: " + OneLine.Of(message)));

    public void Dispose() => Progress.Dispose();

    /// <summary>One JSON document on stdout.</summary>
    public void WriteJson(Action<JsonOutput> write) => JsonOutput.Write(Out, write);
}
